import { AppError } from '../app/appError';
import type { Block } from '../app/ports';
import type { CellInput } from '../tables/cell';
import { toSheet } from './cellValues';
import { rangeOfBlock, type Sheet } from './ranges';

/** Ways to write a text, from the likeliest on; sources differ on what a cell of text format does with each. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => String(toSheet(text)),
  (text) => text,
  (text) => `'${text}`,
];

/**
 * Writes blocks that hold people's own text, reads them back once, and writes a text that did not stay as it
 * was in another spelling (S1). One that no spelling keeps is taken out again rather than left as a formula.
 * @throws AppError 'textNotKept' after that.
 */
export function writeTextBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  const spelt = blocks.map((block) => ({ block, spelling: block.cells.map((row) => row.map(() => 0)) }));
  for (const one of spelt) put(sheet, one);
  let changed = changedIn(sheet, spelt);
  for (let again = 1; changed.length > 0 && again < SPELLINGS.length; again++) {
    for (const { row, column, of } of changed) of.spelling[row]?.splice(column, 1, again);
    for (const one of new Set(changed.map(({ of }) => of))) {
      rangeOfBlock(sheet, one.block).setNumberFormats(formatsOf(sheet, one, changed));
      put(sheet, one);
    }
    changed = changedIn(sheet, spelt);
  }
  if (changed.length === 0) return;
  for (const { row, column, of } of changed) {
    sheet.getRange(of.block.row + row, of.block.column + column).clearContent();
  }
  throw new AppError('textNotKept', '');
}

interface Spelt {
  readonly block: Block;
  readonly spelling: number[][];
}

interface Changed {
  readonly of: Spelt;
  /** 0-based, in the block. */
  readonly row: number;
  readonly column: number;
}

function put(sheet: Sheet, { block, spelling }: Spelt): void {
  const cells = block.cells.map((row, r) =>
    row.map((cell, c) => (typeof cell === 'string' ? spell(cell, spelling[r]?.[c] ?? 0) : toSheet(cell))),
  );
  rangeOfBlock(sheet, block).setValues(cells);
}

function spell(text: string, spelling: number): string {
  return (SPELLINGS[spelling] ?? String)(text);
}

/** One call: the rectangle around all blocks. */
function changedIn(sheet: Sheet, spelt: readonly Spelt[]): Changed[] {
  const top = Math.min(...spelt.map(({ block }) => block.row));
  const left = Math.min(...spelt.map(({ block }) => block.column));
  const bottom = Math.max(...spelt.map(({ block }) => block.row + block.cells.length));
  const right = Math.max(...spelt.map(({ block }) => block.column + (block.cells[0]?.length ?? 0)));
  const values: unknown[][] = sheet.getRange(top, left, bottom - top, right - left).getValues();
  return spelt.flatMap((of) =>
    of.block.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const found = values[of.block.row + row - top]?.[of.block.column + column - left];
        return stayed(cell, found) ? [] : [{ of, row, column }];
      }),
    ),
  );
}

/** A formula that took a text's place shows its result, or an error: never the text itself. */
function stayed(cell: CellInput, found: unknown): boolean {
  return typeof cell !== 'string' || found === cell;
}

/** Plain text where a text was changed, for cells whose format people changed; the rest keeps its format. */
function formatsOf(sheet: Sheet, { block }: Spelt, changed: readonly Changed[]): string[][] {
  const formats = rangeOfBlock(sheet, block).getNumberFormats();
  for (const { of, row, column } of changed) {
    if (of.block === block) formats[row]?.splice(column, 1, '@');
  }
  return formats;
}
