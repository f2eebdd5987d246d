import { helpers } from '@odoo/o-spreadsheet';
import type { Edit } from '../host/host';
import type { StateMessage } from './protocol';

interface Zone {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The commands of the library that change what cells hold, as they travel in a revision. */
interface Command {
  type: string;
  sheetId?: string;
  row?: number;
  col?: number;
  content?: unknown;
  targetRange?: string;
  target?: readonly Zone[];
}

/**
 * What a person's revision changed in cells, one edit for each tab: typing, pasting, clearing, filling, sorting.
 * Formats, inserted rows and renamed tabs are no edit to Google either, nor is taking a step back here.
 */
export function editsOf(message: StateMessage): Edit[] {
  if (message.type !== 'REMOTE_REVISION') return [];
  const byTab = new Map<string, Edit['cells'][number][]>();
  for (const command of message.commands as readonly Command[]) {
    if (command.sheetId === undefined) continue;
    const cells = byTab.get(command.sheetId) ?? [];
    byTab.set(command.sheetId, cells);
    cells.push(...cellsOf(command));
  }
  return [...byTab].flatMap(([tabId, cells]) => (cells.length > 0 ? [{ tabId, cells }] : []));
}

function cellsOf({ type, row = 0, col = 0, content, targetRange = '', target = [] }: Command): Edit['cells'] {
  switch (type) {
    case 'UPDATE_CELL':
      return content === undefined ? [] : [{ row, col, content: textOf(content) }];
    case 'SQUISHED_UPDATE_CELL':
      return content === undefined ? [] : corners(helpers.toZone(targetRange), textOf(content));
    case 'CLEAR_CELL':
      return [{ row, col, content: '' }];
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return target.flatMap((zone) => corners(zone, ''));
    default:
      return [];
  }
}

/** Enough of a block to tell where it lies. */
function corners({ left, right, top, bottom }: Zone, content: string): Edit['cells'] {
  const first = { row: top, col: left, content };
  return left === right && top === bottom ? [first] : [first, { row: bottom, col: right, content }];
}

/** The library shortens a run of similar formulas to what differs; such a text is not the one a person typed. */
function textOf(content: unknown): string {
  return typeof content === 'string' ? content : '';
}
