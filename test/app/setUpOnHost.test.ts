import type { SetUpResult } from '../../src/app/setUpTracker';
import { TABLE_KEYS } from '../../src/tables/tableKey';
import type { Host } from '../../workbench/host/host';
import { bareNames, hostErrors, hostFile, hostTab } from '../support/hostTracker';
import { setUpHost } from '../support/setUpHost';
import { SMALL_ROWS } from '../support/smallTables';
import { call, person, smallHost } from '../support/trackerHost';

const EN = { language: 'en', groupName: 'Our group' } as const;
const setUp = (host: Host, choices: object = EN) => call<SetUpResult>(host, 'setUpTracker', choices);

/** The formulas of a tab's first record, by column key. */
function formulasOf(host: Host, table: 'cases' | 'dates'): Record<string, string> {
  const tab = hostTab(host, table);
  const [keys = []] = tab.values();
  const [, , first = []] = tab.formulas();
  return Object.fromEntries(keys.map((key, index) => [String(key), bareNames(first[index] ?? '')]));
}

/** Laid out tab by tab; what grows is the number of tabs. */
const MOST_CALLS = 19 * TABLE_KEYS.length;

describe('[F2] in a spreadsheet that takes', () => {
  it.each([
    ['semicolon', 'es_ES', 'es', ';'],
    ['both', 'es_ES', 'en', ','],
  ] as const)('%s, every formula of a new tracker works', (separators, locale, language, separator) => {
    const host = smallHost({ separators, locale });
    const { value, run } = setUp(host, { ...EN, language });
    expect(value).toMatchObject({ language, locale, zone: 'America/New_York' });
    expect(hostErrors(host)).toEqual([]);
    // A spreadsheet that takes both shows the one of its locale.
    const shown = separators === 'both' ? ';' : separator;
    expect(formulasOf(host, 'dates').caseKey).toMatch(/^=UPPER\(TRIM\(\$D3\)\)$/);
    expect(formulasOf(host, 'dates').openKey).toContain(shown);
    expect(run.calls.all).toBeLessThanOrEqual(MOST_CALLS);
  });
});

describe('on Google’s services', () => {
  let host: Host;
  let whole: object[];
  let calls: number;
  beforeAll(() => {
    host = smallHost();
    calls = setUp(host).run.calls.all;
    whole = hostFile(host);
  });

  it('[F2] a new tracker costs at most 19 calls a tab, and no formula in it fails', () => {
    expect(calls).toBeLessThanOrEqual(MOST_CALLS);
    expect(hostErrors(host)).toEqual([]);
    const { rows, formulas } = hostTab(host, 'cases');
    expect([rows, formulas().length]).toEqual([SMALL_ROWS + 2, SMALL_ROWS + 2]);
  });

  it('is the same when a test begins with one that was saved', () => {
    expect(hostFile(setUpHost(EN))).toEqual(whole);
    // Now it is on the disk, whoever made it.
    const again = setUpHost(EN);
    expect(hostFile(again)).toEqual(whole);
    expect(setUp(again).run.callLog).toEqual(setUp(host).run.callLog);
  });

  it('[S5] set-up that is stopped is completed by the next run, as if it had not been stopped', () => {
    // Every stop is tried in memory (setUpTracker.test.ts), over the same contract.
    for (const stopAfter of [24, 90, calls - 1]) {
      const stopped = smallHost();
      const run = stopped.run('rpc', ['setUpTracker', EN], { asPage: true, stopAfter });
      expect({ stopAfter, stopped: run.stopped }).toEqual({ stopAfter, stopped: true });
      setUp(stopped);
      expect({ stopAfter, file: hostFile(stopped) }).toEqual({ stopAfter, file: whole });
    }
  });

  it('a second run writes nothing, also when people renamed tabs and inserted and moved columns', () => {
    expect(setUp(host).run.calls.writes).toBe(0);
    expect(hostFile(host)).toEqual(whole);
    person(host, 'rename', 'Dates', 'All dates');
    person(host, 'rename', 'Settings', 'Numbers');
    person(host, 'insertColumn', 'All dates', 2);
    person(host, 'insertColumn', 'Numbers', 2);
    person(host, 'addTab', 'Cases 2');
    const before = hostFile(host);
    expect(setUp(host).run.calls.writes).toBe(0);
    expect(hostFile(host)).toEqual(before);
  });

  it('a deleted tab comes back alone, its formulas referring to where tabs and columns stand now', () => {
    const formulas = formulasOf(host, 'cases');
    person(host, 'deleteTab', 'Cases');
    const others = hostFile(host);
    expect(setUp(host).value.created).toEqual(['cases']);
    // What referred to it elsewhere waits for "Check this Sheet".
    expect(hostErrors(host).filter((error) => !error.endsWith('#REF!'))).toEqual([]);
    expect(formulasOf(host, 'cases')).toEqual(formulas);
    const after = hostFile(host).filter((tab) => !JSON.stringify(tab).includes('"cases.en.'));
    // What referred to the deleted tab lost its way; nothing else may differ.
    const withoutFormulas = (file: object[]) => file.map((tab) => ({ ...tab, formulas: null, values: null }));
    expect(withoutFormulas(after)).toEqual(withoutFormulas(others));
  });
});
