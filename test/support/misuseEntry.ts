import { makeTablesSmall } from './smallTables';

makeTablesSmall();

export { rpc } from '../../src/google/rpc';

/** What somebody does to a tab by hand, through Google's services. */
export type Misuse =
  | { readonly does: 'set'; readonly tab: string; readonly at: string; readonly value: string | number }
  | { readonly does: 'deleteColumn'; readonly tab: string; readonly key: string }
  | { readonly does: 'clearTopRow' | 'deleteTab'; readonly tab: string }
  | { readonly does: 'clearDropdown' | 'addFormat'; readonly tab: string; readonly at: string };

export function misuse(acts: readonly Misuse[]): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  for (const act of acts) {
    const sheet = file.getSheetByName(act.tab);
    if (!sheet) throw new Error(`no tab ${act.tab}`);
    switch (act.does) {
      case 'set':
        sheet.getRange(act.at).setValue(act.value);
        break;
      case 'deleteColumn': {
        const [keys = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
        sheet.deleteColumns(keys.indexOf(act.key) + 1, 1);
        break;
      }
      case 'clearTopRow':
        sheet.getRange(1, 1, 1, sheet.getMaxColumns()).clearContent();
        break;
      case 'deleteTab':
        file.deleteSheet(sheet);
        break;
      case 'clearDropdown':
        sheet.getRange(act.at).setDataValidation(null);
        break;
      case 'addFormat': {
        const formula = '=HYPERLINK($A3)="x"';
        const range = sheet.getRange(act.at);
        const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
        const own = rule.setBackground('#ffffff').setRanges([range]).build();
        sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);
        break;
      }
    }
  }
}

/** The note of a cell. */
export function noteAt(tab: string, at: string): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getRange(at).getNotes()[0]?.[0] ?? '';
}
