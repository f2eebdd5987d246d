import { type DateOrder, readDate } from '../../domain/readDate';
import { placeOf } from './listFields';
import type { PreviewDates } from './listPreview';
import type { ListRead } from './readList';

const EXAMPLES = 2;

/** How days such as 3/4/2026 are read, with some of the list for which it matters. */
export function previewDates({ list, match, report }: ListRead, order: DateOrder): PreviewDates {
  const { dateOrder, changeDateOrder } = report.messages.bringIn;
  const columns = [...match.column].flatMap(([field, column]) => {
    const { kind } = placeOf(field).column;
    return kind === 'date' || kind === 'strictDate' ? [column] : [];
  });
  const examples = new Map<string, PreviewDates['examples'][number]>();
  for (const { cells } of list.records) {
    for (const column of columns) {
      const words = (cells[column] ?? '').trim();
      const day = isAmbiguous(words) ? readDate(words, order) : null;
      const at = { row: 1, column: list.header[column] ?? '', index: column };
      // Under a header for birth dates it is one, and no example.
      if (day !== null && report.masked({ text: words, at }) === words) examples.set(day, { words, day });
      if (examples.size === EXAMPLES) break;
    }
    if (examples.size === EXAMPLES) break;
  }
  const sentence = `${dateOrder[order]} ${changeDateOrder}`;
  return { order, sentence, examples: [...examples.values()] };
}

/** A day in either order, and not the same. */
function isAmbiguous(words: string): boolean {
  if (!/^\D*\d{1,2}\D\s*\d{1,2}\D/.test(words)) return false;
  const monthFirst = readDate(words, 'month first');
  return monthFirst !== null && monthFirst !== readDate(words, 'day first');
}
