import type { ContractPeople } from '../contract/contractWorld';

/** What people do to the file by hand, done through Google's services instead. */
export function hostPeople(): ContractPeople {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (name: string) => {
    const found = file.getSheetByName(name);
    if (!found) throw new Error(`no tab ${name}`);
    return found;
  };
  return {
    tabNames: () => file.getSheets().map((s) => s.getName()),
    addTab: (name) => file.insertSheet(name, file.getSheets().length),
    deleteTab: (name) => file.deleteSheet(sheet(name)),
    rename: (name, to) => sheet(name).setName(to),
    hide: (name) => sheet(name).hideSheet(),
    duplicate: (name, copy) => file.insertSheet(copy, file.getSheets().length, { template: sheet(name) }),
    insertColumn: (name, before) => sheet(name).insertColumnsAfter(before - 1, 1),
    type: (name, { row, column }, value) => sheet(name).getRange(row, column).setValue(value),
    shown: () => {
      const range = file.getActiveRange();
      return range && { name: range.getSheet().getName(), row: range.getRow() };
    },
    showAsDates: (name, { row, column, rows }) =>
      sheet(name).getRange(row, column, rows, 1).setNumberFormat('yyyy-mm-dd hh:mm'),
  };
}
