import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CellInput, CellValue } from '../../src/tables/cell';

/** One tab as rows of cells from A1 on; a formula has commas and no leading `=`. */
export type EngineSheets = Readonly<Record<string, readonly (readonly CellInput[])[]>>;
/** Computes every cell; a formula error comes as its text. */
export type Engine = (sheets: EngineSheets) => (sheet: string, row: number, column: number) => CellValue;

const load = createRequire(__filename);

/** @odoo/o-spreadsheet, what the workbench shows. */
export function oSpreadsheet(): Engine {
  Object.groupBy ??= groupBy;
  const library = quietly(() => load('@odoo/o-spreadsheet'));
  return (sheets) =>
    quietly(() => {
      const data = Object.entries(sheets).map(([name, rows], index) => ({
        id: `s${index}`,
        name,
        rowNumber: Math.max(rows.length, 1),
        colNumber: Math.max(...rows.map((r) => r.length), 1),
        cells: Object.fromEntries(
          rows.flatMap((cells, row) =>
            cells.flatMap((cell, column) =>
              cell === null ? [] : [[library.helpers.toXC(column, row), contentOf(cell)]],
            ),
          ),
        ),
      }));
      const model = new library.Model({ version: '19.1.1', sheets: data });
      const ids = new Map(data.map((s) => [s.name, s.id]));
      return (sheet, row, column) => {
        const position = { sheetId: ids.get(sheet), col: column - 1, row: row - 1 };
        return model.getters.getEvaluatedCell(position).value ?? null;
      };
    });
}

/**
 * IronCalc, the second opinion. It cannot parse `$A$5:$A`, so open ranges are bounded here, and only
 * here, at `lastRow`; the text is the same otherwise.
 */
export async function ironCalc({ lastRow = 1000 } = {}): Promise<Engine> {
  const { default: init, Model } = await import('@ironcalc/wasm');
  await init({ module_or_path: readFileSync(load.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return (sheets) => {
    const model = new Model('agreement', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    const names = Object.keys(sheets);
    names.forEach((name, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    names.forEach((name, index) => {
      sheets[name]?.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell !== null)
            model.setUserInput(index, row + 1, column + 1, bounded(contentOf(cell), lastRow));
        });
      });
    });
    model.resumeEvaluation();
    model.evaluate();
    return (sheet, row, column) => readIronCalc(model, names.indexOf(sheet), { row, column });
  };
}

function contentOf(cell: CellInput): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return `=${cell.formula}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : `'${cell}`;
}

function bounded(content: string, lastRow: number): string {
  return content.startsWith('=')
    ? content.replace(/\$([A-Z]+)\$(\d+):\$\1(?![$A-Z])/g, `$$$1$$$2:$$$1$$${lastRow}`)
    : content;
}

interface IronCalcModel {
  getCellType(sheet: number, row: number, column: number): number;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
}

/** Cell types, as the library numbers them: 1 number, 2 text, 4 boolean, 16 error. */
function readIronCalc(
  model: IronCalcModel,
  sheet: number,
  { row, column }: { row: number; column: number },
): CellValue {
  const text = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === 1) return text === '' ? null : Number(text);
  return type === 4 ? text === 'TRUE' : text;
}

/** The library reports each step to console.debug. */
function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}

function groupBy<T, K extends PropertyKey>(
  items: Iterable<T>,
  key: (item: T, index: number) => K,
): Partial<Record<K, T[]>> {
  const groups: Partial<Record<K, T[]>> = {};
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    groups[name] = [...(groups[name] ?? []), item];
  }
  return groups;
}
