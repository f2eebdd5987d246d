import type { SheetReport } from '../../src/app/checkSheet';
import type { MendResult } from '../../src/app/mendSheet';
import { MESSAGES } from '../../src/messages/messages';
import { columnLetters } from '../../src/tables/formulaContext';
import { declaredColumn } from '../../src/tables/places';
import type { ColumnKey, TableKey } from '../../src/tables/tableKey';
import { createHost } from '../../workbench/host/host';
import { hostScript } from '../support/hostScript';
import { hostErrors, hostTab } from '../support/hostTracker';
import { listOf } from '../support/lists';
import type { Misuse } from '../support/misuseEntry';
import { call, NOW } from '../support/trackerHost';
import { GROUP } from '../support/trackers';

const SOURCE = hostScript('test/support/misuseEntry.ts', ['rpc', 'misuse', 'noteAt'], {
  CASEBOOK_VERSION: '"test"',
});
const at = (table: TableKey, key: ColumnKey, row = 3) => `${columnLetters(declaredColumn(table, key))}${row}`;

describe('[F4] on the host, a tracker that people broke in many places is whole again', () => {
  it.each([
    ['en', 'en_US', 'comma'],
    ['es', 'es_ES', 'semicolon'],
  ] as const)('in %s, in a file of %s that takes the %s', (language, locale, separators) => {
    const host = createHost({ source: SOURCE, now: () => NOW, locale, separators });
    call(host, 'setUpTracker', { ...GROUP, language, sharingCheckedBy: 'Ana' });
    call(host, 'importList', { text: listOf(3), who: null });
    const logged = {
      ...{ id: 'call-0001', caseCode: 'C-001', tabId: null, when: '2026-03-10 09:20', caller: 'Teo' },
      ...{ target: null, numberDialled: null, outcome: 'Left a message', howMany: 2 },
      ...{ language: null, note: null, followUpOn: null },
    };
    call(host, 'logCall', logged);
    const tabs = MESSAGES[language].tables;
    const goal = { does: 'set', tab: tabs.cases.tab, at: at('cases', 'goal') } as const;
    expect(host.run('misuse', [[{ ...goal, value: 40 }]]).error).toBeUndefined();
    const before = hostTab(host, 'cases').values();
    const formats = hostTab(host, 'dates').conditionalFormats;
    const log = tabs.calls.log('C-001');
    const acts: Misuse[] = [
      { does: 'set', tab: tabs.cases.tab, at: at('cases', 'urgency', 4), value: 'calm' },
      { does: 'set', tab: tabs.cases.tab, at: at('cases', 'attemptsToday'), value: 99 },
      { ...goal, value: "'40" },
      { does: 'clearDropdown', tab: tabs.cases.tab, at: at('cases', 'stage') },
      { does: 'addFormat', tab: tabs.dates.tab, at: at('dates', 'place') },
      { does: 'set', tab: log, at: 'A4', value: 7 },
      { does: 'deleteColumn', tab: tabs.cases.tab, key: 'mediaPosture' },
      { does: 'deleteColumn', tab: tabs.dates.tab, key: 'severity' },
      { does: 'deleteTab', tab: tabs.volunteers.tab },
      { does: 'clearTopRow', tab: tabs.groups.tab },
    ];
    expect(host.run('misuse', [acts]).error).toBeUndefined();
    const found = call<SheetReport>(host, 'checkSheet', {}).value.findings;
    expect(found.filter(({ mend }) => mend === null).map(({ kind }) => kind)).toEqual(
      found.filter(({ kind, mend }) => kind === 'formulaFails' && mend === null).map(({ kind }) => kind),
    );
    let goOn: MendResult['goOn'] = null;
    do goOn = call<MendResult>(host, 'mendSheet', { ids: 'all', who: 'Ana', goOn }).value.goOn;
    while (goOn !== null);
    expect(call<SheetReport>(host, 'checkSheet', {}).value.findings).toEqual([]);
    expect(hostErrors(host)).toEqual([]);
    const without = (rows: unknown[][]) =>
      rows.map((row) => row.map((value) => (value instanceof Date ? +value : value)));
    expect(without(hostTab(host, 'cases').values())).toEqual(without(before));
    expect(hostTab(host, 'dates').conditionalFormats).toEqual(formats);
    expect(host.run('noteAt', [tabs.cases.tab, at('cases', 'urgency', 4)]).value).toContain('calm');
  });
});
