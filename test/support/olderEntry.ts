import { toSheet } from '../../src/google/cellValues';
import { TAG_KEY } from '../../src/google/tabTags';
import { cellsOf, type OlderTracker } from './olderCells';
import { makeTablesSmall } from './smallTables';

makeTablesSmall();

export { rpc } from '../../src/google/rpc';

/** Puts an older tracker into an empty file, through Google's services; ids of tabs are the file's own. */
export function restore(tracker: OlderTracker): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const ours = tracker.tabs.filter(({ tag }) => tag !== null);
  const sheets = ours.map((tab, index) => {
    const sheet = file.insertSheet(tab.name, index);
    sheet.deleteRows(tab.rows + 1, sheet.getMaxRows() - tab.rows);
    const more = tab.columns - sheet.getMaxColumns();
    if (more > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more);
    else if (more < 0) sheet.deleteColumns(tab.columns + 1, -more);
    return sheet;
  });
  const ids = new Map(ours.map(({ id }, index) => [id, sheets[index]?.getSheetId() ?? 0]));
  ours.forEach((tab, index) => {
    const sheet = sheets[index];
    const [table, language, id] = tab.tag?.split('.') ?? [];
    const cells = cellsOf(tab).map((row) =>
      row.map((cell) => toSheet(typeof cell === 'number' ? (ids.get(cell) ?? cell) : cell)),
    );
    sheet?.getRange(1, 1, tab.rows, tab.columns).setValues(cells);
    sheet?.hideRows(1);
    sheet?.addDeveloperMetadata(
      TAG_KEY,
      `${table}.${language}.${ids.get(Number(id))}`,
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
  });
}
