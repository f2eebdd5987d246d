import type { Block, Grid, OtherCell, RuleFormula, Workbook } from '../../src/app/ports';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { TABLE_KEYS } from '../../src/tables/tableKey';
import { blankRows, type MemoryFile, type MemorySheet } from './memoryFile';
import type { Meter } from './meter';
import { movedFormula } from './movedFormula';

const NAME_TRIES = 20;
/** What it takes to make the first new tab look as the others, its copies, will. Nothing of it is kept here. */
const MODEL_CALLS = 9;

/** The row whose cells are copied, and the rows they are copied to. */
type Rows = { readonly from: number; readonly first: number; readonly last: number };

/** What a formula shows; null for what nobody said. */
export type Computed = (formula: string) => CellValue;

/**
 * A Workbook in memory. Cells hold what was written, formulas show only what `computed` says. It calls the
 * meter once for each call that the port says leaves for Google's servers, before the call's effect.
 */
export function memoryWorkbook(file: MemoryFile, meter: Meter, computed: Computed): Workbook {
  const sheetOf = ({ id }: { id: number }): MemorySheet => {
    const sheet = file.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`no tab ${id}`);
    return sheet;
  };
  const put = (sheet: MemorySheet, { row, column, cells }: Block) => {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        const at = sheet.cells[row - 1 + r];
        if (!at || column - 1 + c >= sheet.columns) throw new Error('outside the dimensions of the sheet');
        at[column - 1 + c] = cell === '' ? null : cell;
      });
    });
  };
  const fill = (sheet: MemorySheet, { from, first, last }: Rows, column: number) => {
    const cell = sheet.cells[from - 1]?.[column - 1] ?? null;
    for (let row = first; row <= last; row++) {
      put(sheet, { row, column, cells: [[moved(cell, row - from)]] });
    }
  };

  let ownTabs: number = TABLE_KEYS.length;
  let placeOfCopy: number | undefined;
  let hasModel = false;
  let ownIds: ReadonlySet<number> | undefined;
  const tabs = () =>
    meter.call('tabs', () => {
      const found = file.sheets.flatMap(({ id, tag }) =>
        tag ? [{ id, table: tag.table, language: tag.language, isCopy: tag.id !== id }] : [],
      );
      ownTabs = found.length;
      ownIds = new Set(found.map(({ id }) => id));
      return found;
    });
  const isOurs = (id: number): boolean => (ownIds ?? new Set(tabs().map((tab) => tab.id))).has(id);
  const handles = new Set<number>();
  let knowsZone = false;

  return {
    locale: () => meter.call('locale', () => file.locale),
    zone: () => {
      knowsZone = true;
      return meter.call('zone', () => file.zone);
    },

    fileId: () => file.id,

    tabs,

    tabName: (tab) => meter.call('tabName', () => sheetOf(tab).name),

    startTab: (name, index) => {
      const started = meter.call('startTab', () => {
        const left = file.find(name);
        return { id: (left ?? file.addTab(name, index)).id, isNew: left === undefined };
      });
      if (started.isNew && !hasModel)
        for (let call = 0; call < MODEL_CALLS; call++) meter.call('model', () => {});
      hasModel ||= started.isNew;
      return started;
    },

    probeSeparator: ({ id, row = 1, column = 1 }) => {
      const works = (separator: ',' | ';') => {
        const cells = [[{ formula: `IF(TRUE${separator}41${separator}0)+1` }]];
        meter.call('probe', () => put(sheetOf({ id }), { row, column, cells }));
        return meter.call('probe', () => file.separators.includes(separator));
      };
      return ([',', ';'] as const).find(works) ?? null;
    },

    resizeTab: (tab, { rows, columns }) => {
      hasModel = false;
      const sheet = sheetOf(tab);
      meter.call('resizeTab', () => {
        const spare = blankRows(Math.max(0, rows - sheet.cells.length), sheet.columns);
        sheet.cells = [...sheet.cells.slice(0, rows), ...spare];
      });
      meter.call('resizeTab', () => {
        const width = columns.length;
        sheet.cells = sheet.cells.map((row) =>
          Array.from({ length: width }, (_, index) => row[index] ?? null),
        );
        sheet.columns = width;
      });
    },

    layOut: (tab, { cells, rows, columns }) => {
      meter.call('layOut', () => put(sheetOf(tab), { row: 1, column: 1, cells }));
      meter.call('layOut', () => {
        for (const index of columns.keys()) {
          const whole = { from: cells.length, first: cells.length + 1, last: rows };
          fill(sheetOf(tab), whole, index + 1);
        }
      });
    },

    tagTab: (tab, { copyOf = tab.id, ...as }) =>
      meter.call('tagTab', () => {
        sheetOf(tab).tag = { ...as, id: copyOf };
      }),

    nameTab: (tab, name) =>
      meter.call('nameTab', () => file.rename(sheetOf(tab), freeName(file, name, sheetOf(tab)))),

    copyTab: (template, name) => {
      const place = placeOfCopy ?? meter.call('tabCount', () => Math.min(ownTabs, file.sheets.length));
      placeOfCopy = place + 1;
      return meter.call('copyTab', () => {
        const got = freeName(file, name);
        const copy = file.copyTab(sheetOf(template), got, place);
        return { tab: { ...template, id: copy.id, isCopy: true }, name: got };
      });
    },

    read: (tab, columns) =>
      meter.call('read', () => {
        const sheet = sheetOf(tab);
        return gridOf(sheet, columns === 'all' ? sheet.columns : Math.min(columns, sheet.columns), computed);
      }),

    otherTabs: () => {
      const others = meter.call('getSheets', () => file.sheets).filter(({ id }) => !isOurs(id));
      return others.map(({ id, name, hidden = false }) => ({
        id,
        name: meter.call('getName', () => name),
        hidden: meter.call('isHidden', () => hidden),
      }));
    },

    readOther: (tabId) => {
      const found =
        handles.has(tabId) || meter.call('getSheet', () => file.sheets.some(({ id }) => id === tabId));
      if (!found) return null;
      handles.add(tabId);
      meter.call('dataRange', () => {});
      const cells = meter.call('readOther', () => otherCells(sheetOf({ id: tabId }), computed));
      const hasDates = cells.some((row) => row.some((cell) => cell !== null && typeof cell === 'object'));
      if (hasDates && !knowsZone) meter.call('zone', () => {});
      knowsZone ||= hasDates;
      return cells;
    },

    deleteOther: (tabId) => {
      if (isOurs(tabId)) throw new Error(`tab ${tabId} is ours`);
      if (!handles.has(tabId)) meter.call('getSheet', () => {});
      meter.call('deleteOther', () => file.deleteTab(sheetOf({ id: tabId }).name));
    },

    readFormulas: (tab, { row, column, rows, columns }) =>
      meter.call('readFormulas', () =>
        sheetOf(tab)
          .cells.slice(row - 1, row - 1 + rows)
          .map((line) =>
            line
              .slice(column - 1, column - 1 + columns)
              .map((cell) => (cell !== null && typeof cell === 'object' ? cell.formula : null)),
          ),
      ),

    inspect: (tabId, { rules }) => {
      const isThere = file.sheets.some(({ id }) => id === tabId);
      if (!isOurs(tabId) && !handles.has(tabId)) meter.call('getSheet', () => {});
      if (!isThere) return null;
      handles.add(tabId);
      const sheet = sheetOf({ id: tabId });
      meter.call('dataRange', () => {});
      const formulas = meter.call('getFormulas', () => formulasIn(sheet));
      if (rules) meter.call('getValidations', () => {});
      const found = rules ? meter.call('getRules', () => sheet.rules ?? []) : [];
      const bare = rules ? (sheet.withoutDropdown ?? []) : [];
      const from = rules ? (sheet.choicesFrom ?? {}) : {};
      return {
        formulas,
        rules: found,
        hasDropdown: (row, column) => !bare.includes(`${row},${column}`),
        choicesFrom: (row, column) => from[`${row},${column}`] ?? null,
      };
    },

    removeRules: (tabId, rules) => {
      const sheet = sheetOf({ id: tabId });
      const drop = (gone: readonly RuleFormula[]) => {
        sheet.rules = (sheet.rules ?? []).filter((rule) => !gone.some((one) => isSameRule(one, rule)));
      };
      for (const rule of rules) if (rule.kind === 'validation') meter.call('removeRule', () => drop([rule]));
      const formats = rules.filter(({ kind }) => kind === 'format');
      if (formats.length === 0) return;
      meter.call('getRules', () => {});
      meter.call('setRules', () => drop(formats));
    },

    addColumns: (tab, { column, insert, layout, keyRow, pushedDown }) => {
      const sheet = sheetOf(tab);
      if (insert)
        meter.call('addColumns', () => file.insertColumn(sheet.name, column, layout.columns.length));
      const [keys = [], ...below] = layout.cells;
      meter.call('addColumns', () => put(sheet, { row: 2 + pushedDown, column, cells: below }));
      meter.call('addColumns', () => put(sheet, { row: keyRow, column, cells: [keys] }));
    },

    writeKeys: (tab, keys, { above, keyRow }) => {
      const sheet = sheetOf(tab);
      if (above) meter.call('insertRow', () => sheet.cells.unshift(...blankRows(1, sheet.columns)));
      meter.call('writeKeys', () => put(sheet, { row: above ? 1 : keyRow, column: 1, cells: [keys] }));
    },

    dress: (tab, cells) => {
      for (const { row, rows, column } of cells) {
        meter.call('dress', () => {});
        meter.call('dress', () => {
          const sheet = sheetOf(tab);
          const dressed = Array.from({ length: rows }, (_, index) => `${row + index},${column}`);
          sheet.withoutDropdown = (sheet.withoutDropdown ?? []).filter((at) => !dressed.includes(at));
          for (const at of dressed) delete sheet.choicesFrom?.[at];
        });
      }
    },

    noteCells: (tab, notes) => {
      if (notes.length === 0) return;
      meter.call('getNotes', () => {});
      meter.call('setNotes', () => {
        const sheet = sheetOf(tab);
        sheet.notes ??= {};
        for (const { row, column, text } of notes) {
          const before = sheet.notes[`${row},${column}`];
          sheet.notes[`${row},${column}`] = before ? `${before}\n${text}` : text;
        }
      });
    },

    write: (tab, block) => meter.call('write', () => put(sheetOf(tab), block)),

    writeTexts: (writes) => {
      // Google gathers writes until the next read, so nobody comes between rows that are inserted and their cells.
      for (const { tab, blocks, insert } of writes) {
        if (insert) meter.call('insertRows', () => {});
        blocks.forEach((block, index) => {
          meter.call('writeTexts', () => {
            const sheet = sheetOf(tab);
            if (insert && index === 0) {
              sheet.cells.splice(insert.after, 0, ...blankRows(insert.count, sheet.columns));
            }
            put(sheet, block);
          });
        });
      }
      for (const _ of writes) meter.call('writeTexts', () => {});
    },

    append: (tab, cells) =>
      meter.call('append', () => {
        const sheet = sheetOf(tab);
        const row = lastRow(sheet) + 1;
        if (row > sheet.cells.length) sheet.cells.push(...blankRows(1, sheet.columns));
        put(sheet, { row, column: 1, cells: [cells] });
      }),

    growTab: (tab, lastRowNow, by) =>
      meter.call('growTab', () => {
        const sheet = sheetOf(tab);
        sheet.cells.splice(lastRowNow, 0, ...blankRows(by, sheet.columns));
      }),

    fillDown: (tab, rows, runs) => {
      for (const { column, width } of runs) {
        meter.call('fillDown', () => {
          for (let offset = 0; offset < width; offset++) {
            fill(sheetOf(tab), rows, column + offset);
          }
        });
      }
    },

    dressRows: (tab, { first, last }) => {
      meter.call('dressRows', () => {});
      meter.call('dressRows', () => {
        const sheet = sheetOf(tab);
        const isDressed = (at: string) =>
          Number(at.split(',')[0]) >= first && Number(at.split(',')[0]) <= last;
        if (sheet.withoutDropdown) {
          sheet.withoutDropdown = sheet.withoutDropdown.filter((at) => !isDressed(at));
        }
      });
    },

    showTab: (tab, row) => {
      const { name } = sheetOf(tab);
      meter.call('showTab', () => {
        file.shown = { name, row: 1 };
      });
      if (row === undefined) return;
      meter.call('showRow', () => {
        file.shown = { name, row };
      });
    },

    flush: () => meter.call('flush', () => {}),
  };
}

function moved(cell: CellInput, rows: number): CellInput {
  return cell !== null && typeof cell === 'object' ? { formula: movedFormula(cell.formula, rows) } : cell;
}

/** From A1 to the last row and column that hold something. */
function formulasIn(sheet: MemorySheet): (string | null)[][] {
  return sheet.cells
    .slice(0, Math.max(1, lastRow(sheet)))
    .map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.formula : null)));
}

function isSameRule(a: RuleFormula, b: RuleFormula): boolean {
  if (a.kind !== b.kind || a.formula !== b.formula) return false;
  return a.kind === 'format' || (a.row === b.row && a.column === b.column);
}

/** Values as they are now; what is written later does not show. */
function gridOf(sheet: MemorySheet, columns: number, computed: Computed): Grid {
  const cells = sheet.cells.map((row) => row.slice(0, columns));
  return {
    rows: cells.length,
    columns,
    at: (row, column) => {
      const cell = cells[row - 1]?.[column - 1] ?? null;
      return cell !== null && typeof cell === 'object' ? computed(cell.formula) : cell;
    },
    has(row, column) {
      return this.at(row, column) !== null;
    },
  };
}

/** From A1 to the last row and column that hold something; cells that show as dates are told from numbers. */
function otherCells(sheet: MemorySheet, computed: Computed): OtherCell[][] {
  const rows = Math.max(1, lastRow(sheet));
  const isContent = (column: number) => sheet.cells.some((row) => (row[column] ?? null) !== null);
  let columns = sheet.columns;
  while (columns > 1 && !isContent(columns - 1)) columns -= 1;
  const grid = gridOf(sheet, columns, computed);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const value = grid.at(r + 1, c + 1);
      const isDate = sheet.dates?.includes(`${r + 1},${c + 1}`) ?? false;
      return isDate && typeof value === 'number' ? { serial: value } : value;
    }),
  );
}

/** A formula is content, whatever it shows. */
function lastRow(sheet: MemorySheet): number {
  return sheet.cells.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
}

function freeName(file: MemoryFile, name: string, except?: MemorySheet): string {
  for (let number = 1; number <= NAME_TRIES; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    const taken = file.find(candidate);
    if (!taken || taken === except) return candidate;
  }
  throw new Error(`A sheet with the name "${name}" already exists.`);
}
