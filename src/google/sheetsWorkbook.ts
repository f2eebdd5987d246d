import type { Area, ColumnRun, Grid, OtherCell, Tab, Workbook } from '../app/ports';
import type { CellInput } from '../tables/cell';
import { columnLetters } from '../tables/formulaContext';
import type { Separator } from '../tables/separator';
import { TABLE_KEYS } from '../tables/tableKey';
import { fromSheet, isFilled, serialReader, toSheet, WALL_CLOCK } from './cellValues';
import { makeModel, resizeSheet } from './frameSheet';
import { layOutSheet } from './layOutSheet';
import { addColumns, dressCells, noteCells, writeKeys } from './mendColumns';
import { rangeOfBlock, type Sheet } from './ranges';
import { removeRules, tabFormulas } from './tabFormulas';
import { TAG_KEY, tabOfTag, tagOf } from './tabTags';
import { writeTextBlocks } from './writeTexts';

/** How many like-named tabs we try before we ask people to rename one. */
const NAME_TRIES = 20;

/** The bound spreadsheet as a Workbook. Handles live for one execution, as everything in Apps Script does. */
export function sheetsWorkbook(): Workbook {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map<number, Sheet>();
  /** By the names that this run asked for or gave. */
  const named = new Map<string, Sheet>();
  let zone: string | undefined;
  /** How many tabs are ours, and where the next copy goes: after them, but within the row of all tabs. */
  let ownTabs: number = TABLE_KEYS.length;
  let placeOfCopy: number | undefined;
  let ownIds: ReadonlySet<number> | undefined;
  /** The first new tab, whose looks the others take over for as long as nothing else stands in it. */
  let model: Sheet | undefined;
  const zoneOf = () => {
    zone ??= file.getSpreadsheetTimeZone();
    return zone;
  };
  const serialOf = serialReader((instant) => Utilities.formatDate(instant, zoneOf(), WALL_CLOCK));

  const sheetOf = (tab: { id: number }): Sheet => {
    const sheet = sheets.get(tab.id) ?? file.getSheetById(tab.id);
    if (!sheet) throw new Error(`no tab ${tab.id}`);
    sheets.set(tab.id, sheet);
    return sheet;
  };
  const remember = (sheet: Sheet) => {
    sheets.set(sheet.getSheetId(), sheet);
    return sheet;
  };
  const tabNamed = (name: string): Sheet | null => {
    const sheet = named.get(name) ?? file.getSheetByName(name);
    if (sheet) named.set(name, sheet);
    return sheet;
  };
  const rangeOf = (tab: Tab, { row, column, rows, columns }: Area) =>
    sheetOf(tab).getRange(row, column, rows, columns);

  const tabs = (): Tab[] => {
    const found = file
      .createDeveloperMetadataFinder()
      .withKey(TAG_KEY)
      .find()
      .flatMap((entry) => {
        const sheet = entry.getLocation().getSheet();
        const tab = sheet && tabOfTag(entry.getValue() ?? '', sheet.getSheetId());
        if (!sheet || !tab) return [];
        remember(sheet);
        return [tab];
      });
    ownTabs = found.length;
    ownIds = new Set(found.map(({ id }) => id));
    return found;
  };
  const isOurs = (id: number): boolean => (ownIds ?? new Set(tabs().map((tab) => tab.id))).has(id);

  return {
    locale: () => file.getSpreadsheetLocale(),
    zone: zoneOf,
    fileId: () => file.getId(),
    tabs,

    tabName: (tab) => sheetOf(tab).getName(),

    startTab: (name, index) => {
      const template = model;
      const made = attempt(() =>
        template ? file.insertSheet(name, index, { template }) : file.insertSheet(name, index),
      );
      if (made && !template) {
        makeModel(made);
        model = made;
      }
      const sheet = made ?? file.getSheetByName(name);
      if (!sheet) throw new Error(`no tab ${name}`);
      named.set(name, sheet);
      return { id: remember(sheet).getSheetId(), isNew: made !== null };
    },

    probeSeparator: ({ id, row = 1, column = 1 }) => {
      const cell = sheetOf({ id }).getRange(row, column);
      const works = (separator: Separator) => {
        cell.setValue(`=IF(TRUE${separator}41${separator}0)+1`);
        return cell.getValue() === 42;
      };
      return ([',', ';'] as const).find(works) ?? null;
    },

    resizeTab: (tab, layout) => {
      model = undefined;
      resizeSheet(sheetOf(tab), tab.isNew, layout);
    },

    layOut: (tab, layout) => layOutSheet(sheetOf(tab), layout, tabNamed),

    tagTab: (tab, { copyOf = tab.id, ...as }) => {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheetOf(tab).addDeveloperMetadata(TAG_KEY, tagOf(as, copyOf), DOCUMENT);
    },

    nameTab: (tab, name) => {
      const sheet = sheetOf(tab);
      firstFree(name, (free) => sheet.setName(free));
    },

    copyTab: (template, name) => {
      const place = placeOfCopy ?? Math.min(ownTabs, file.getSheets().length);
      placeOfCopy = place + 1;
      const { value: sheet, name: got } = firstFree(name, (free) =>
        file.insertSheet(free, place, { template: sheetOf(template) }),
      );
      remember(sheet);
      return { tab: { ...template, id: sheet.getSheetId(), isCopy: true }, name: got };
    },

    read: (tab, columns) => gridOf(valuesOf(sheetOf(tab), columns), serialOf),

    otherTabs: () => {
      const others = file.getSheets().filter((sheet) => !isOurs(sheet.getSheetId()));
      return others.map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.isSheetHidden(),
      }));
    },

    readOther: (tabId) => {
      const sheet = sheets.get(tabId) ?? file.getSheetById(tabId);
      if (!sheet) return null;
      const cells = remember(sheet).getDataRange().getValues();
      return cells.map((row) => row.map((value: unknown) => otherCell(value, serialOf)));
    },

    deleteOther: (tabId) => {
      if (isOurs(tabId)) throw new Error(`tab ${tabId} is ours`);
      file.deleteSheet(sheetOf({ id: tabId }));
      sheets.delete(tabId);
    },

    readFormulas: (tab, area) =>
      rangeOf(tab, area)
        .getFormulas()
        .map((row) => row.map((formula) => (formula === '' ? null : formula.replace(/^=/, '')))),

    inspect: (tabId, ask) => {
      const sheet = sheets.get(tabId) ?? file.getSheetById(tabId);
      return sheet && tabFormulas(remember(sheet), ask);
    },

    removeRules: (tabId, rules) => removeRules(sheetOf({ id: tabId }), rules),

    addColumns: (tab, columns) => addColumns(sheetOf(tab), columns, tabNamed),

    writeKeys: (tab, keys, where) => writeKeys(sheetOf(tab), keys, where),

    dress: (tab, cells) => {
      for (const run of cells) dressCells(sheetOf(tab), run, tabNamed);
    },

    noteCells: (tab, notes) => {
      if (notes.length > 0) noteCells(sheetOf(tab), notes);
    },

    write: (tab, block) => {
      rangeOfBlock(sheetOf(tab), block).setValues(block.cells.map((row) => row.map(toSheet)));
    },

    writeTexts: (writes) =>
      writeTextBlocks(writes.map(({ tab, ...write }) => ({ ...write, sheet: sheetOf(tab) }))),

    append: (tab, cells: readonly CellInput[]) => {
      sheetOf(tab).appendRow(cells.map(toSheet));
    },

    growTab: (tab, lastRow, by) => {
      sheetOf(tab).insertRowsAfter(lastRow, by);
    },

    fillDown: (tab, { from, first, last }, runs: readonly ColumnRun[]) => {
      const sheet = sheetOf(tab);
      for (const { column, width } of runs) {
        const source = sheet.getRange(from, column, 1, width);
        source.copyTo(sheet.getRange(first, column, last - first + 1, width));
      }
    },

    dressRows: (tab, { from, first, last }) => {
      const sheet = sheetOf(tab);
      const columns = sheet.getMaxColumns();
      const source = sheet.getRange(from, 1, 1, columns);
      const rows = sheet.getRange(first, 1, last - first + 1, columns);
      const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
      for (const type of [PASTE_FORMAT, PASTE_DATA_VALIDATION]) source.copyTo(rows, type, false);
    },

    showTab: (tab, row) => {
      const sheet = sheetOf(tab);
      file.setActiveSheet(sheet);
      if (row !== undefined) sheet.getRange(row, 1).activate();
    },

    flush: () => SpreadsheetApp.flush(),
  };
}

/** Whole columns, which end where the grid does; where people deleted columns, the grid as it is. */
function valuesOf(sheet: Sheet, columns: number | 'all'): unknown[][] {
  const declared =
    columns === 'all' ? null : attempt(() => sheet.getRange(`A1:${columnLetters(columns)}`).getValues());
  return declared ?? sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
}

function gridOf(values: readonly (readonly unknown[])[], serialOf: (instant: Date) => number): Grid {
  return {
    rows: values.length,
    columns: values[0]?.length ?? 0,
    at: (row, column) => fromSheet(values[row - 1]?.[column - 1], serialOf),
    has: (row, column) => isFilled(values[row - 1]?.[column - 1]),
  };
}

function otherCell(value: unknown, serialOf: (instant: Date) => number): OtherCell {
  return value instanceof Date ? { serial: serialOf(value) } : fromSheet(value, serialOf);
}

/** The name, or "name 2", "name 3" ...: which names are taken is known only by trying, and costs no call so. */
function firstFree<T>(name: string, take: (name: string) => T): { value: T; name: string } {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (number === NAME_TRIES) return { value: take(candidate), name: candidate };
    const value = attempt(() => take(candidate));
    if (value !== null) return { value, name: candidate };
  }
}

/** Google says by an Exception that something is taken or not there; its text is never looked at. */
function attempt<T>(call: () => T): T | null {
  try {
    return call();
  } catch {
    return null;
  }
}
