import { type CheckedSheet, tabOfTable } from './checkedSheet';
import type { Found } from './finding';

/** P4: copies that are out though somebody stopped, refused or withdrew what they carry, as their rows say. */
export function findCopies(sheet: CheckedSheet): Found[] {
  return (['plans', 'petitions'] as const).flatMap((table): Found[] => {
    const found = tabOfTable(sheet, table);
    if (!found) return [];
    const { tab, view } = found;
    const out = view.rows.filter((row) => String(row.cell('takeBack') ?? '') !== '');
    return out.map(({ row }) => ({
      kind: 'copyOut',
      tab,
      row,
      column: 'takenBackOn',
      ...sheet.messages.check.copyOut,
    }));
  });
}
