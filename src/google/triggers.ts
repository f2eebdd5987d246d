import { stampCalls } from '../app/stampCalls';
import { googlePorts } from './ports';

/**
 * Runs by itself for every editor, authorized or not, in a mode that may touch the bound file only. Nothing
 * that goes wrong here may get between a person and the cell they type in.
 */
export function onEdit(event: Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range'>): void {
  try {
    stampCalls(googlePorts(), event.range.getSheet().getSheetId());
  } catch (error) {
    console.error(error);
  }
}
