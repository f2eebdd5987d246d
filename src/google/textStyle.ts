import type { Look } from '../tables/looks';

export function textStyle({
  text,
  bold,
}: Pick<Look, 'text' | 'bold'>): GoogleAppsScript.Spreadsheet.TextStyle {
  return SpreadsheetApp.newTextStyle().setForegroundColor(text).setBold(bold).build();
}
