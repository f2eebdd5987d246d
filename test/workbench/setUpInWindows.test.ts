import { hostScript } from '../support/hostScript';
import { Client, prepare, settled, workbenchOf } from './client';

beforeAll(prepare);

describe('a tracker that the script sets up', () => {
  it('is the same in every window as in the host: cells, formats, rules, sizes and computed values', async () => {
    const source = hostScript('test/support/hostEntry.ts', ['rpc'], { CASEBOOK_VERSION: '"test"' });
    const workbench = workbenchOf({ source });
    const early = new Client(workbench, 'mari@example.org');
    const args = [
      'setUpTracker',
      { language: 'es', groupName: '=1+1', codesOnly: false, sharingCheckedBy: null },
    ];
    early.send({ kind: 'call', id: 1, functionName: 'rpc', args, at: null });
    await settled();
    expect(early.last('done').outcome).toMatchObject({ ok: true, value: { ok: true } });
    const late = new Client(workbench, 'ben@example.org');
    const inHost = { ...workbench.world.host.snapshot(), revisionId: '' };
    for (const { model } of [early, late]) {
      expect({ ...model._exportData(false), revisionId: '' }).toEqual(inHost);
    }
    expect(valuesIn(early)).toEqual(valuesIn(late));
    expect(
      valuesIn(early)
        .flat()
        .filter((value) => /^#/.test(value)),
    ).toEqual([]);
  });
});

/** What each cell of each tab shows. */
function valuesIn({ model: { getters } }: Client): string[][] {
  return getters.getSheetIds().map((sheetId) => {
    const shown: string[] = [];
    for (let row = 0; row < getters.getNumberRows(sheetId); row += 1) {
      for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
        shown.push(getters.getEvaluatedCell({ sheetId, row, col }).formattedValue);
      }
    }
    return shown;
  });
}
