import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { dispatchBatch, takeBatches } from '../../workbench/host/engineBatch';

/** One tab as rows of cells from A1 on; a formula has commas and no leading `=`. */
export type EngineSheets = Readonly<Record<string, readonly (readonly CellInput[])[]>>;
/** Computes every cell; a formula error comes as its text. */
export type Engine = (sheets: EngineSheets) => (sheet: string, row: number, column: number) => CellValue;

const load = createRequire(__filename);

/** What stands in each cell of each tab, by '0,0' from the top left. */
type Contents = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * An engine that keeps its spreadsheet from one call to the next and is told of the cells that differ: parsing
 * thousands of formulas anew would cost more than computing them.
 */
function keeping(
  start: (tabs: readonly { name: string; rows: number; columns: number }[]) => {
    change(cells: readonly { tab: number; row: number; column: number; content: string }[]): void;
    value(tab: number, row: number, column: number): CellValue;
  },
  { lastRow }: { lastRow: number },
): Engine {
  let kept: { names: string; engine: ReturnType<typeof start>; contents: Contents } | undefined;
  return (sheets) => {
    const names = Object.keys(sheets);
    if (kept?.names !== names.join('\n')) {
      const tabs = names.map((name) => {
        const rows = sheets[name] ?? [];
        return {
          name,
          rows: Math.max(rows.length, lastRow),
          columns: Math.max(...rows.map((row) => row.length), 1),
        };
      });
      kept = { names: names.join('\n'), engine: start(tabs), contents: new Map() };
    }
    const { engine, contents: before } = kept;
    const contents = contentsOf(sheets);
    engine.change(
      names.flatMap((name, tab) =>
        differing(before.get(name) ?? new Map(), contents.get(name) ?? new Map()).map((cell) => ({
          ...cell,
          tab,
        })),
      ),
    );
    kept = { ...kept, contents };
    return (name, row, column) => engine.value(names.indexOf(name), row - 1, column - 1);
  };
}

function contentsOf(sheets: EngineSheets): Contents {
  const tabs = Object.entries(sheets).map(([name, rows]) => {
    const cells = rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === null ? [] : [[`${r},${c}`, contentOf(cell)] as const])),
    );
    return [name, new Map(cells)] as const;
  });
  return new Map(tabs);
}

function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((place) => {
    const content = now.get(place) ?? '';
    if (content === (before.get(place) ?? '')) return [];
    const [row = 0, column = 0] = place.split(',').map(Number);
    return [{ row, column, content }];
  });
}

/** @odoo/o-spreadsheet, what the workbench shows, without the functions that the host supplies. */
export function oSpreadsheet({ lastRow }: { lastRow: number }): Engine {
  Object.groupBy ??= groupBy;
  const library = quietly(() => load('@odoo/o-spreadsheet'));
  takeBatches();
  return keeping(
    (tabs) => {
      const data = tabs.map(({ name, rows, columns }, index) => ({
        id: `s${index}`,
        name,
        rowNumber: rows,
        colNumber: columns,
      }));
      const model = quietly(() => new library.Model({ version: '19.1.1', sheets: data }));
      return {
        change: (cells) =>
          quietly(() =>
            dispatchBatch(model, (dispatch) => {
              for (const { tab, row, column, content } of cells) {
                const { isSuccessful } = dispatch('UPDATE_CELL', {
                  sheetId: `s${tab}`,
                  row,
                  col: column,
                  content,
                });
                if (!isSuccessful) throw new Error(`tab ${tab} has no row ${row + 1}: lastRow is too small`);
              }
            }),
          ),
        value: (tab, row, column) =>
          model.getters.getEvaluatedCell({ sheetId: `s${tab}`, col: column, row }).value ?? null,
      };
    },
    { lastRow },
  );
}

/**
 * IronCalc, the second opinion. It cannot parse `$A$5:$A`, and looks through every row of `$A:$A` that a tab could
 * have, so open ranges are bounded here, and only here, at `lastRow`; the text is the same otherwise.
 */
export async function ironCalc({ lastRow }: { lastRow: number }): Promise<Engine> {
  const { default: init, Model } = await import('@ironcalc/wasm');
  await init({ module_or_path: readFileSync(load.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return keeping(
    (tabs) => {
      const model = new Model('agreement', 'en', 'UTC', 'en');
      tabs.forEach(({ name }, index) => {
        if (index > 0) model.newSheet();
        model.renameSheet(index, name);
      });
      return {
        change: (cells) => {
          model.pauseEvaluation();
          for (const { tab, row, column, content } of cells)
            model.setUserInput(tab, row + 1, column + 1, bounded(content, lastRow));
          model.resumeEvaluation();
          model.evaluate();
        },
        value: (tab, row, column) => readIronCalc(model, tab, { row: row + 1, column: column + 1 }),
      };
    },
    { lastRow },
  );
}

function contentOf(cell: CellInput): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return `=${cell.formula}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : `'${cell}`;
}

function bounded(content: string, lastRow: number): string {
  return content.startsWith('=')
    ? content
        .replace(/\$([A-Z]+):\$\1(?![$A-Z])/g, `$$$1$$1:$$$1$$${lastRow}`)
        .replace(/\$([A-Z]+)\$(\d+):\$\1(?![$A-Z])/g, `$$$1$$$2:$$$1$$${lastRow}`)
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
