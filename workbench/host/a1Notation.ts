import { GoogleException } from './exception';

/** A block of cells; row and column count from 1. */
export interface Block {
  row: number;
  col: number;
  rows: number;
  cols: number;
}

/** //=> columnName(28) is 'AB' */
export function columnName(col: number): string {
  let name = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Reads `A1`, `A5:K9`, `A5:K`, `A:K`, `5:9`; an open end reaches to the grid's end. */
export function parseA1(notation: string, grid: { rows: number; cols: number }): Block {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(notation.trim());
  const [, firstCol = '', firstRow = '', lastCol, lastRow] = match ?? [];
  const single = match !== null && lastCol === undefined && lastRow === undefined;
  const isRange =
    match !== null && notation.trim() !== '' && (!single || (firstCol !== '' && firstRow !== ''));
  if (!isRange) throw new GoogleException('Range not found');
  const row = firstRow === '' ? 1 : Number(firstRow);
  const col = firstCol === '' ? 1 : columnNumber(firstCol);
  const endRow = single ? row : lastRow ? Number(lastRow) : grid.rows;
  const endCol = single ? col : lastCol ? columnNumber(lastCol) : grid.cols;
  return {
    row: Math.min(row, endRow),
    col: Math.min(col, endCol),
    rows: Math.abs(endRow - row) + 1,
    cols: Math.abs(endCol - col) + 1,
  };
}

export function a1Of({ row, col, rows, cols }: Block): string {
  const first = `${columnName(col)}${row}`;
  return rows === 1 && cols === 1 ? first : `${first}:${columnName(col + cols - 1)}${row + rows - 1}`;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
