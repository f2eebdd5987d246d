import { type LeakKey, leakKey } from './listCorrections';
import type { PreviewLeak } from './listPreview';
import type { ListRead } from './readList';

/** So many places of one finding are shown; the count says how many there are. */
const MOST_PLACES = 20;

/** What the leak check found, by column and kind: a long list stays short (L8). */
export function previewLeaks({ list, report }: Pick<ListRead, 'list' | 'report'>): PreviewLeak[] {
  const found = new Map<LeakKey, PreviewLeak>();
  for (const { column, kind, row, kept, suggestion } of report.findings) {
    const key = leakKey(column, kind);
    const before = found.get(key);
    const places = before?.places ?? [];
    found.set(key, {
      key,
      column,
      header: report.header(list.header[column] ?? ''),
      kind,
      label: report.messages.bringIn.leakKindsMany[kind],
      count: (before?.count ?? 0) + 1,
      choice: kept ? 'keep' : 'leaveOut',
      canBeKept: kind !== 'aNumber',
      places: places.length < MOST_PLACES ? [...places, { row, suggestion }] : places,
    });
  }
  return [...found.values()].sort((a, b) => a.column - b.column);
}
