import { cellsIn } from '../../workbench/host/modelledTime';
import { hostOf } from './scriptHost';

/** Seconds of Google's that a script's body would take, beyond those for finding its tab. */
function secondsOf(body: string): number {
  const secondsFor = (script: string) => {
    const { error, seconds } = hostOf(script).run('go');
    if (error) throw new Error(error.message);
    return seconds;
  };
  return secondsFor(body) - secondsFor('');
}

describe('what Google would take, as the workbench models it', () => {
  it('charges nothing for what stays in the script', () => {
    expect(secondsOf('sheet.getRange(1, 1); sheet.getSheetId();')).toBe(0);
  });

  it('charges each call that touches cells, and a little for each cell', () => {
    const few = secondsOf('sheet.getRange(1, 1, 1, 1).getValues();');
    expect(few).toBeGreaterThan(0.8);
    const many = secondsOf('sheet.getRange(1, 1, 500, 8).getValues();');
    expect(many - few).toBeCloseTo(0.61, 2);
    const cells = 'Array.from({ length: 500 }, () => Array(8).fill(1))';
    expect(secondsOf(`sheet.getRange(1, 1, 500, 8).setValues(${cells});`)).toBeCloseTo(many, 5);
  });

  it('charges more for a tab, and less for a property', () => {
    expect(secondsOf(`file.insertSheet('New', 0);`)).toBeGreaterThan(2.5);
    expect(secondsOf(`PropertiesService.getUserProperties().getProperty('x');`)).toBeLessThan(0.1);
  });

  it('counts cells in rows of cells only', () => {
    expect([[[1, 2], [3]], [1, 2], 'text', null].map(cellsIn)).toEqual([3, 0, 0, 0]);
  });
});
