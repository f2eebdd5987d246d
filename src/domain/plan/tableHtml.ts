import { element, escapeHtml, textHtml } from './htmlElement';
import type { BarStop, FactRow, FormRow, Text } from './planModel';
import { barCellStyle, STYLES } from './planStyles';

/** Term and value side by side. */
export function factsHtml(rows: readonly FactRow[]): string {
  return table(
    rows.map(
      ({ term, value }) => headCell(textHtml(term), STYLES.rowHead) + cell(textHtml(value), STYLES.cell),
    ),
  );
}

export function rowsHtml(head: readonly string[], rows: readonly (readonly Text[])[]): string {
  return table(
    rows.map((cells) => rowCells(cells.map(textHtml))),
    head,
  );
}

/** Cells for the reader's pen stay empty, and tall enough to write in. */
export function formHtml(head: readonly string[], rows: readonly FormRow[]): string {
  return table(
    rows.map((cells) => rowCells(cells.map((text) => text && textHtml(text)))),
    head,
  );
}

/** Each stop is a column: what, which day, how far; the shade repeats what the words say. */
export function barHtml(stops: readonly BarStop[]): string {
  const heads = stops.map((stop) =>
    element('th', element('strong', escapeHtml(stop.head)), { scope: 'col', style: barCellStyle(stop) }),
  );
  const cells = (part: 'day' | 'distance') =>
    stops.map((stop) => cell(escapeHtml(stop[part]), barCellStyle(stop))).join('');
  return table([heads.join(''), cells('day'), cells('distance')]);
}

function rowCells(cells: readonly (string | null)[]): string {
  return cells
    .map((html, n) => {
      if (html === null) return cell('', STYLES.blankCell);
      return n === 0 ? headCell(html, STYLES.firstCell) : cell(html, STYLES.cell);
    })
    .join('');
}

function table(rows: readonly string[], head: readonly string[] = []): string {
  const heads = head.map((text) =>
    element('th', escapeHtml(text), { scope: 'col', style: STYLES.columnHead }),
  );
  const top = heads.length === 0 ? '' : element('thead', element('tr', heads.join('')));
  const body = element('tbody', rows.map((cells) => element('tr', cells)).join('\n'));
  return element('table', `${top}${body}`, { style: STYLES.table });
}

function headCell(html: string, style: string): string {
  return element('th', html, { scope: 'row', style });
}

function cell(html: string, style: string): string {
  return element('td', html, { style });
}
