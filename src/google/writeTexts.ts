import { AppError } from '../app/appError';
import type { Block, TabWrite } from '../app/ports';
import { MESSAGES } from '../messages/messages';
import type { CellInput } from '../tables/cell';
import { toSheet } from './cellValues';
import { rangeOfBlock, type Sheet } from './ranges';
import { sheetLanguage } from './sheetLanguage';

interface Spelling {
  /** The cell's format; as people left it, unless said. */
  readonly format?: string;
  readonly spell: (text: string) => string;
}

/**
 * Ways to write a text, from the likeliest on; sources differ on what a cell of text format does with an
 * apostrophe. None of them writes a bare `=`, which could run before it is read back.
 */
const SPELLINGS: readonly Spelling[] = [
  { spell: (text) => String(toSheet(text)) },
  { format: '@', spell: (text) => String(toSheet(text)) },
  { format: 'General', spell: (text) => `'${text}` },
];

/** The blocks of one tab. */
export interface SheetWrite {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
  readonly insert?: TabWrite['insert'];
}

/**
 * Writes blocks that hold people's own text, then reads each tab back once, since every change between two
 * reads costs a recalculation. A text that did not stay as it was is written in another spelling (S1); one
 * that no spelling keeps is taken out again rather than left as a formula.
 * @throws AppError 'textNotKept' after that.
 */
export function writeTextBlocks(writes: readonly SheetWrite[]): void {
  const spelt = writes.flatMap(({ sheet, blocks }) =>
    blocks.map((block): Spelt => ({ sheet, block, spelling: block.cells.map((row) => row.map(() => 0)) })),
  );
  for (const { sheet, insert } of writes) if (insert) sheet.insertRowsAfter(insert.after, insert.count);
  for (const one of spelt) put(one);
  let changed = changedIn(spelt);
  for (let again = 1; changed.length > 0 && again < SPELLINGS.length; again++) {
    for (const { row, column, of } of changed) of.spelling[row]?.splice(column, 1, again);
    for (const one of new Set(changed.map(({ of }) => of))) {
      const format = SPELLINGS[again]?.format ?? '@';
      rangeOfBlock(one.sheet, one.block).setNumberFormats(formatsOf(one, changed, format));
      put(one);
    }
    changed = changedIn(spelt);
  }
  if (changed.length === 0) return;
  for (const { row, column, of } of changed) {
    of.sheet.getRange(of.block.row + row, of.block.column + column).clearContent();
  }
  throw new AppError('textNotKept', MESSAGES[sheetLanguage()].errors.textNotKept);
}

interface Spelt {
  readonly sheet: Sheet;
  readonly block: Block;
  /** Of each cell: which of SPELLINGS. */
  readonly spelling: number[][];
}

interface Changed {
  readonly of: Spelt;
  /** 0-based, in the block. */
  readonly row: number;
  readonly column: number;
}

function put({ sheet, block, spelling }: Spelt): void {
  const cells = block.cells.map((row, r) =>
    row.map((cell, c) => (typeof cell === 'string' ? spell(cell, spelling[r]?.[c] ?? 0) : toSheet(cell))),
  );
  rangeOfBlock(sheet, block).setValues(cells);
}

function spell(text: string, spelling: number): string {
  return SPELLINGS[spelling]?.spell(text) ?? text;
}

/** One call a tab: the rectangle around its blocks. */
function changedIn(spelt: readonly Spelt[]): Changed[] {
  const sheets = [...new Set(spelt.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    changedOn(
      sheet,
      spelt.filter((one) => one.sheet === sheet),
    ),
  );
}

function changedOn(sheet: Sheet, spelt: readonly Spelt[]): Changed[] {
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

/** Another format where a text was changed, for cells whose format people changed; the rest keeps its own. */
function formatsOf({ sheet, block }: Spelt, changed: readonly Changed[], format: string): string[][] {
  const formats = rangeOfBlock(sheet, block).getNumberFormats();
  for (const { of, row, column } of changed) {
    if (of.block === block) formats[row]?.splice(column, 1, format);
  }
  return formats;
}
