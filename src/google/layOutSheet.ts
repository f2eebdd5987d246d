import { BASE_WIDTH } from '../tables/columnWidths';
import { columnLetters } from '../tables/formulaContext';
import { LOOKS, type Look, type NumberFormat, TONES } from '../tables/looks';
import type { CellRun, Mark } from '../tables/marks';
import { quoted } from '../tables/quoted';
import type { ColumnLayout, TabLayout } from '../tables/tabLayout';
import { toSheet } from './cellValues';
import { FRAME, HEADER_ROW } from './frameSheet';
import { insertCharts } from './insertCharts';
import { rangeOfBlock, type Sheet } from './ranges';
import { textStyle } from './textStyle';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Sheets' own patterns; the words of a date follow the Sheet's locale. */
export const PATTERNS: Record<NumberFormat, string> = {
  text: '@',
  date: 'ddd d mmm yyyy',
  day: 'ddd d mmm',
  dateTime: 'ddd d mmm yyyy hh:mm',
  time: 'hh:mm',
  number: '0',
};

/** Lays a framed tab out whole; done again after an interruption, it ends the same. */
export function layOutSheet(sheet: Sheet, layout: TabLayout, tabNamed: TabNamed): void {
  const { cells, columns, headerRow, frozenRows, frozenColumns, marks, rows } = layout;
  const last = cells.length;
  rangeOfBlock(sheet, { row: 1, column: 1, cells }).setValues(cells.map((row) => row.map(toSheet)));
  setFormats(sheet, layout);
  setLooks(sheet, layout);
  if (last > headerRow) {
    const record = sheet.getRange(last, 1, 1, columns.length);
    const dropdowns = dropdownsOf(columns, tabNamed);
    if (dropdowns.some((rule) => rule !== null)) record.setDataValidations([dropdowns]);
    // Formulas, formats, looks and dropdowns go down to the end of the grid (F1).
    if (rows > last) record.copyTo(sheet.getRange(last + 1, 1, rows - last, columns.length));
  }
  if (frozenRows !== HEADER_ROW) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  for (const { start, count, of: width } of runs(columns, (column) => column.width)) {
    if (width !== BASE_WIDTH) sheet.setColumnWidths(start, count, width);
  }
  for (const { start, count, of: hidden } of runs(columns, (column) => column.hidden)) {
    if (hidden) sheet.hideColumns(start, count);
  }
  if (marks.length > 0) sheet.setConditionalFormatRules(marks.map((mark) => ruleOf(sheet, mark)));
  warn(sheet, layout);
  insertCharts(sheet, layout.charts);
}

/** The first record's formats; those of the band too, where there is one, and of the header between them. */
function setFormats(sheet: Sheet, { cells, columns, bandFormats, headerRow }: TabLayout): void {
  const header = bandFormats.length > 0 ? [columns.map((): NumberFormat => 'text')] : [];
  const record = cells.length > headerRow ? [columns.map((column) => column.format)] : [];
  const formats = [...bandFormats, ...header, ...record];
  const top = cells.length + 1 - formats.length;
  sheet
    .getRange(top, 1, formats.length, columns.length)
    .setNumberFormats(formats.map((row) => row.map((format) => PATTERNS[format])));
}

/** What a look is made of, each set in one call. */
export const ASPECTS: readonly {
  readonly of: (look: Look) => string | boolean | undefined;
  readonly set: (range: Range, looks: Look[][]) => void;
}[] = [
  {
    of: (look) => look.paper,
    set: (range, looks) => range.setBackgrounds(looks.map((row) => row.map((look) => look.paper))),
  },
  {
    of: (look) => `${look.text} ${look.bold}`,
    set: (range, looks) => range.setTextStyles(looks.map((row) => row.map(textStyle))),
  },
  {
    of: (look) => look.wrap,
    set: (range, looks) =>
      range.setWrapStrategies(looks.map((row) => row.map((look) => SpreadsheetApp.WrapStrategy[look.wrap]))),
  },
  {
    of: (look) => look.align,
    set: (range, looks) => range.setVerticalAlignments(looks.map((row) => row.map((look) => look.align))),
  },
  {
    of: (look) => look.side,
    set: (range, looks) =>
      range.setHorizontalAlignments(looks.map((row) => row.map((look) => look.side ?? null))),
  },
];

/** Only what differs from the frame costs a call. */
function setLooks(sheet: Sheet, layout: TabLayout): void {
  const looks = layout.looks.map((row) => row.map((name): Look => LOOKS[name]));
  const range = sheet.getRange(1, 1, looks.length, layout.columns.length);
  for (const { of, set } of ASPECTS) {
    const isFramed = (look: Look, row: number) => of(look) === of(LOOKS[FRAME[row] ?? 'record']);
    const isSame =
      looks.length === FRAME.length &&
      looks.every((row, index) => row.every((look) => isFramed(look, index)));
    if (!isSame) set(range, looks);
  }
}

/** The tab under a name; null when there is none. */
export type TabNamed = (name: string) => Sheet | null;

/** Anything may be typed: a word that is no choice is marked, and kept. Without the tab of its codes a column has none. */
export function dropdownsOf(
  columns: readonly ColumnLayout[],
  tabNamed: TabNamed,
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[] {
  return columns.map(({ choices, refersTo, help }) => {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    if (choices) rule.requireValueInList([...choices], true);
    else {
      const tab = refersTo && tabNamed(refersTo.tab);
      if (!tab) return null;
      const letters = columnLetters(refersTo.column);
      rule.requireValueInRange(tab.getRange(`${letters}${refersTo.row}:${letters}`), true);
    }
    return (help === '' ? rule : rule.setHelpText(help)).build();
  });
}

function ruleOf(
  sheet: Sheet,
  { cells, of, match, text, tone }: Mark,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  const { text: ink, paper } = TONES[tone];
  // A comparison has no separator, so that it reads alike in every locale (F2).
  if (of !== undefined) rule.whenFormulaSatisfied(`=${of}=${quoted(text)}`);
  else if (match === 'is') rule.whenTextEqualTo(text);
  else rule.whenTextContains(text);
  return rule
    .setFontColor(ink)
    .setBackground(paper)
    .setBold(true)
    .setRanges(cells.map((run) => rangeOfRun(sheet, run)))
    .build();
}

/** `C3:C`, or `C3:C5`. */
function rangeOfRun(sheet: Sheet, { column, first, last }: CellRun): Range {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}${first}:${letters}${last ?? ''}`);
}

/**
 * Whoever types where a formula stands is warned, and may go on. A protected sheet with ranges left open, not
 * protected ranges: those would double when a set-up is run again.
 */
function warn(sheet: Sheet, { columns, headerRow, warning }: TabLayout): void {
  if (warning === null) return;
  const open = runs(columns, ({ isFormula }) => !isFormula).filter(({ of: isInput }) => isInput);
  const protection = sheet.protect().setWarningOnly(true).setDescription(warning);
  if (open.length === 0) return;
  protection.setUnprotectedRanges(
    open.map(({ start, count }) =>
      sheet.getRange(`${columnLetters(start)}${headerRow + 1}:${columnLetters(start + count - 1)}`),
    ),
  );
}

interface Run<T> {
  /** 1-based. */
  readonly start: number;
  count: number;
  readonly of: T;
}

/** Neighbours that are alike. */
export function runs<T>(columns: readonly ColumnLayout[], of: (column: ColumnLayout) => T): Run<T>[] {
  const found: Run<T>[] = [];
  columns.forEach((column, index) => {
    const last = found[found.length - 1];
    if (last && last.of === of(column)) last.count += 1;
    else found.push({ start: index + 1, count: 1, of: of(column) });
  });
  return found;
}
