import { Engine } from '../../workbench/host/engine';
import { sheetLocale } from '../../workbench/host/sheetLocale';
import { hostOf } from './scriptHost';

const engine = () =>
  new Engine({
    locale: sheetLocale('en_US'),
    clock: () => 46_091.5,
    firstTab: { id: 'tab', name: 'Tab', rows: 100, cols: 10 },
  });

describe('the engine', () => {
  it('applies what waits in order, when the outcome is asked for', () => {
    const kept = engine();
    const seen: string[] = [];
    kept.defer((grid) => {
      grid.command('UPDATE_CELL', { sheetId: 'tab', col: 0, row: 0, content: '5' });
      seen.push('first');
    });
    kept.defer((grid) => {
      const cell = grid.getters.getCell({ sheetId: 'tab', col: 0, row: 0 });
      seen.push(cell && !cell.isFormula ? cell.content : 'nothing');
    });
    expect(seen).toEqual([]);
    kept.settle();
    expect(seen).toEqual(['first', '5']);
  });

  it('says which command it refused, and goes on working', () => {
    const kept = engine();
    kept.defer((grid) => grid.command('DELETE_SHEET', { sheetId: 'none', sheetName: 'none' }));
    expect(() => kept.settle()).toThrow(/the engine refused DELETE_SHEET/);
    kept.defer((grid) => grid.command('UPDATE_CELL', { sheetId: 'tab', col: 0, row: 0, content: '=1+1' }));
    expect(kept.settle().getEvaluatedCell({ sheetId: 'tab', col: 0, row: 0 }).value).toBe(2);
  });
});

describe('a large set-up', () => {
  it('of 10 tabs and 10,000 cells is made in seconds and read at once', () => {
    const host = hostOf(`
      const template = file.insertSheet('Template');
      template.deleteRows(101, 900);
      template.getRange('B2').setValue('=IF(A2="","",A2*2)').copyTo(template.getRange('B2:B'));
      for (let tab = 1; tab <= 10; tab += 1) {
        const made = file.insertSheet('Calls ' + tab, tab, { template });
        made.getRange(1, 1, 100, 1).setValues(Array.from({ length: 100 }, (_, row) => [row]));
      }
      return file.getSheetByName('Calls 10').getRange('B3').getValue();`);
    const start = performance.now();
    expect(host.run('go').value).toBe(4);
    expect(performance.now() - start).toBeLessThan(10_000);
    const read = performance.now();
    expect(host.sheets()[1]?.values()).toHaveLength(100);
    expect(performance.now() - read).toBeLessThan(1_000);
  });
});
