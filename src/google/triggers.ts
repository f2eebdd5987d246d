import { afterEdit } from '../app/afterEdit';
import { googlePorts } from './ports';

/**
 * Runs by itself for every editor, authorized or not, in a mode that may touch the bound file only. Nothing
 * that goes wrong here may get between a person and the cell they type in.
 */
export function onEdit(event: Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range'>): void {
  try {
    for (const error of afterEdit(googlePorts(), event.range.getSheet().getSheetId())) console.error(error);
  } catch (error) {
    console.error(error);
  }
}
