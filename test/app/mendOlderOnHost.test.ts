import type { SheetReport } from '../../src/app/checkSheet';
import type { MendResult } from '../../src/app/mendSheet';
import type { Board } from '../../src/app/readBoard';
import { createHost } from '../../workbench/host/host';
import { hostScript } from '../support/hostScript';
import { hostErrors, hostTab } from '../support/hostTracker';
import { readOlderTracker } from '../support/olderTracker';
import { call, NOW } from '../support/trackerHost';

const SOURCE = hostScript('test/support/olderEntry.ts', ['rpc', 'restore'], { CASEBOOK_VERSION: '"test"' });

describe('[F4] a tracker of version 1, brought up to date on the host', () => {
  it.each(['en', 'es'] as const)('in %s: its formulas compute, and every feature works', (language) => {
    const older = readOlderTracker(1, language);
    const { locale, separators } = older;
    const host = createHost({ source: SOURCE, now: () => NOW, locale, separators });
    const restored = host.run('restore', [older]);
    expect(restored.error).toBeUndefined();
    const found = call<SheetReport>(host, 'checkSheet', {}).value.findings;
    // The file that it was put into never had its dropdowns.
    expect([...new Set(found.map(({ kind }) => kind))]).toEqual(['older', 'dropdownGone']);
    let goOn: MendResult['goOn'] = null;
    do goOn = call<MendResult>(host, 'mendSheet', { ids: 'all', who: 'Ana', goOn }).value.goOn;
    while (goOn !== null);
    expect(call<SheetReport>(host, 'checkSheet', {}).value.findings).toEqual([]);
    expect(hostErrors(host)).toEqual([]);
    const logged = {
      ...{ id: 'call-0003', caseCode: 'C-001', tabId: null, when: '2026-03-10 09:20', caller: 'Teo' },
      ...{ target: 'T-01', numberDialled: '212-555-0100', outcome: 'Left a message', howMany: 1 },
      ...{ language: null, note: null, followUpOn: null },
    };
    call(host, 'logCall', logged);
    const board = call<Board>(host, 'readBoard', {}).value;
    expect(board.cases.map(({ code, urgency }) => [code, urgency])).toEqual([
      ['C-001', 'Emergency'],
      ['C-002', expect.any(String)],
    ]);
    expect(hostTab(host, 'cases').hiddenRows).toContain(1);
    expect(call<SheetReport>(host, 'checkSheet', {}).value.findings).toEqual([]);
  });
});
