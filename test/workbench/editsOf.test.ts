import { editsOf } from '../../workbench/server/editsOf';
import type { StateMessage } from '../../workbench/server/protocol';
import { Client, prepare, workbenchOf } from './client';

beforeAll(prepare);

/** What the library sends for something that is done in a window. */
function sentFor(act: (client: Client, sheetId: string) => void): StateMessage[] {
  const client = new Client(workbenchOf({ source: 'function none() {}' }), 'mari@example.org');
  client.write({ col: 0, row: 0 }, 'b');
  client.write({ col: 0, row: 1 }, 'a');
  const before = client.heard.length;
  act(client, client.model.getters.getActiveSheetId());
  return client.heard
    .slice(before)
    .flatMap((heard) =>
      heard.kind === 'revision' && 'nextRevisionId' in heard.message ? [heard.message] : [],
    );
}

function placesOf(messages: readonly StateMessage[]): string[] {
  const edits = messages.flatMap(editsOf);
  return edits.flatMap(({ cells }) => cells.map(({ row, col, content }) => `${row},${col}=${content}`));
}

describe('what counts as an edit of cells', () => {
  const A1A2 = [{ left: 0, right: 0, top: 0, bottom: 1 }];

  it('typing', () => {
    expect(placesOf(sentFor((client) => client.write({ col: 1, row: 2 }, 'x')))).toEqual(['2,1=x']);
  });

  it('clearing with the delete key', () => {
    const messages = sentFor((client, sheetId) =>
      client.model.dispatch('DELETE_CONTENT', { sheetId, target: A1A2 }),
    );
    expect(placesOf(messages).sort()).toEqual(['0,0=', '1,0=']);
  });

  it('sorting', () => {
    const messages = sentFor((client, sheetId) =>
      client.model.dispatch('SORT_CELLS', {
        sheetId,
        col: 0,
        row: 0,
        zone: { left: 0, right: 0, top: 0, bottom: 1 },
        sortDirection: 'asc',
        sortOptions: { sortHeaders: true },
      }),
    );
    expect(placesOf(messages).sort()).toEqual(['0,0=a', '1,0=b']);
  });

  it('one text in many cells, which the library sends as one', () => {
    const message = sentFor((client) => client.write({ col: 1, row: 2 }, 'x'))[0];
    const squished = {
      ...message,
      commands: [{ type: 'SQUISHED_UPDATE_CELL', sheetId: 'tab-0', targetRange: 'B2:B9', content: 'x' }],
    } as unknown as StateMessage;
    expect(placesOf([squished])).toEqual(['1,1=x', '8,1=x']);
  });

  it('not formats, rows, tabs, or a step taken back', () => {
    const messages = sentFor((client, sheetId) => {
      client.model.dispatch('SET_FORMATTING', { sheetId, target: A1A2, style: { bold: true } });
      client.model.dispatch('FREEZE_ROWS', { sheetId, quantity: 1 });
      client.model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Sheet1', newName: 'Other' });
      client.model.dispatch('REQUEST_UNDO');
    });
    expect(messages).toHaveLength(4);
    expect(placesOf(messages)).toEqual([]);
  });
});
