import { AppError } from '../app/appError';
import { openCallTabOfRow } from '../app/openCallTabOfRow';
import { MESSAGES } from '../messages/messages';
import { googlePorts } from './ports';
import { sheetLanguage } from './sheetLanguage';

/** The menu's "Open the call tab of this row": for those who work in the tabs and open no sidebar. */
export function callTabOfThisRow(): void {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  try {
    const place = { tabId: cell?.getSheet().getSheetId() ?? -1, row: cell?.getRow() ?? 0 };
    openCallTabOfRow(googlePorts(), place);
  } catch (error) {
    const { errors } = MESSAGES[sheetLanguage()];
    if (!(error instanceof AppError)) console.error(error);
    SpreadsheetApp.getUi().alert(error instanceof AppError ? error.message : errors.unexpected);
  }
}
