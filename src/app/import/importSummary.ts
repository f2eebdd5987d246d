import Papa from 'papaparse';
import { LEAK_KINDS, type LeakKind } from '../../domain/leakCheck';
import type { ColumnUse } from './listCorrections';
import { columnBecomes } from './previewColumns';
import type { ListRead } from './readList';

/** What became of a list: for the last screen, and to download. No names, and nothing of what was left out. */
export interface ImportSummary {
  readonly added: number;
  readonly dates: number;
  readonly columns: readonly { readonly header: string; readonly use: ColumnUse; readonly becomes: string }[];
  /** Cells that something was cut out of, by kind. */
  readonly leftOut: readonly LeakCount[];
  /** Cells that something was kept in because a person chose so (L8). */
  readonly kept: readonly LeakCount[];
  /** Cases that have notes now. */
  readonly notes: number;
  /** How many places there are to look at. */
  readonly issues: number;
}

export interface LeakCount {
  readonly kind: LeakKind;
  readonly label: string;
  readonly cells: number;
  readonly columns: number;
}

/** `isThere`: the list was brought in before, and nothing was added now. */
export function importSummary(read: ListRead, { isThere }: { isThere: boolean }): ImportSummary {
  const { people, match, report } = read;
  const headers = match.header.map((text, index) => ({ text, index }));
  return {
    added: isThere ? 0 : people.length,
    dates: isThere ? 0 : people.filter(({ date }) => date !== null).length,
    columns: headers.flatMap(({ text, index }) => {
      const use = match.uses[index] ?? 'leaveOut';
      if (text === '' && use === 'leaveOut') return [];
      return [{ header: report.header(text), use, becomes: columnBecomes(match, index, report.messages) }];
    }),
    leftOut: leakCounts(read, { kept: false }),
    kept: leakCounts(read, { kept: true }),
    notes: people.filter(({ fields }) => fields.notes != null).length,
    issues: read.issues.length,
  };
}

function leakCounts({ report }: ListRead, { kept }: { kept: boolean }): LeakCount[] {
  return LEAK_KINDS.flatMap((kind) => {
    const found = report.findings.filter((finding) => finding.kind === kind && finding.kept === kept);
    const columns = new Set(found.map(({ column }) => column)).size;
    const label = report.messages.bringIn.leakKindsMany[kind];
    return found.length === 0 ? [] : [{ kind, label, cells: found.length, columns }];
  });
}

/**
 * The summary as CSV in the tracker's language: rows by their number, people by their codes. `codes` are those
 * of the people in their order; empty when they are not known any more.
 */
export function importSummaryText(
  read: ListRead,
  { summary, codes, isThere }: { summary: ImportSummary; codes: readonly string[]; isThere: boolean },
): string {
  const { bringIn } = read.report.messages;
  const words = bringIn.summary;
  const codeOfRow = new Map(read.people.map(({ row }, index) => [row, codes[index] ?? '']));
  const leaks = (what: string, counts: readonly LeakCount[]) =>
    counts.map(({ label, cells }) => [what, '', '', '', words.foundIn(label, cells)]);
  const rows = [
    words.headings,
    [words.whole, '', '', '', isThere ? words.alreadyThere : words.added(summary.added, summary.dates)],
    [words.whole, '', '', '', words.withNotes(summary.notes)],
    ...summary.columns.map((column) => [
      words.column,
      '',
      '',
      column.header || bringIn.noHeader,
      column.becomes,
    ]),
    ...leaks(words.leftOut, summary.leftOut),
    ...leaks(words.kept, summary.kept),
    ...[...codeOfRow]
      .filter(([, code]) => code !== '')
      .map(([row, code]) => [words.person, row, code, '', words.becameCase]),
    ...read.issues.map(({ path, message }) => [
      words.issue,
      path.row,
      codeOfRow.get(path.row) ?? '',
      path.column ?? '',
      message,
    ]),
  ];
  // A header that a person typed stays text in whatever opens the file (S1).
  return Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: '\n' },
  );
}
