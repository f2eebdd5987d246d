import type { Finding } from '../../server/types';
import type { Words } from '../../words';

/** 'Dates, row 12, Last verified'. */
export function placeOf({ tab, row, column }: Finding, say: Words['sidebar']['checkSheet']): string {
  if (tab === null) return say.wholeSheet;
  return [tab, row === null ? null : say.row(row), column].filter((part) => part !== null).join(', ');
}
