import type { Finding, SheetReport } from '../../server/types';
import { casebookVersion } from '../../version';

/**
 * The report as plain text, to send to whoever helps. It may leave the group, so it holds kinds of findings, keys of
 * tables and columns, row numbers, versions, locale and zone: no name of a tab, no header, no sentence, no code.
 */
export function reportText({ checkedAt, about, counts, more, findings }: SheetReport): string {
  const kinds = new Map<string, string[]>();
  for (const finding of findings) {
    kinds.set(finding.kind, [...(kinds.get(finding.kind) ?? []), placeIn(finding)]);
  }
  const version = about.schemaVersion === null ? '?' : String(about.schemaVersion);
  return [
    `Casebook ${casebookVersion() ?? '?'}, tracker version ${version}, ${about.locale}, ${about.zone}`,
    `Checked ${checkedAt}: mend ${counts.mend}, look ${counts.look}, not listed ${more}`,
    ...[...kinds].map(([kind, places]) => `${kind} (${places.length}): ${places.join('; ')}`),
    '',
  ].join('\n');
}

/** `cases row 7 urgency`; `sheet` where it concerns all of it. */
function placeIn({ place: { table, column }, row, mend }: Finding): string {
  const parts = [table ?? 'sheet', row === null ? null : `row ${row}`, column, mend === null ? null : '*'];
  return parts.filter((part) => part !== null).join(' ');
}
