import type { DashboardNow } from '../../src/app/readDashboard';
import type { SetUpPlan } from '../../src/app/setUpPlan';
import { DASHBOARD_ROWS } from '../../src/tables/declarations/dashboard';
import type { Host } from '../../workbench/host/host';
import { hostErrors, hostTab } from '../support/hostTracker';
import { call, smallHost } from '../support/trackerHost';

const EN = { language: 'en', groupName: 'Our group' };
const count = (log: readonly string[], label: string) => log.filter((one) => one === label).length;

/** Up to the Dashboard's own step. */
function begun(host: Host): SetUpPlan {
  return call<SetUpPlan>(host, 'beginSetUp', EN).value;
}

describe('the Dashboard on Google’s services', () => {
  let host: Host;
  let plan: SetUpPlan;
  beforeAll(() => {
    host = smallHost();
    plan = begun(host);
  });

  it('[S5] set-up that is stopped once its charts stand there does not draw them again', () => {
    const payload = { plan, table: 'dashboard' };
    const whole = call(host, 'setUpTab', payload).run;
    expect([count(whole.callLog, 'Sheet.insertChart'), whole.calls.all <= 26]).toEqual([2, true]);

    const other = smallHost();
    const stopAfter = whole.callLog.lastIndexOf('Sheet.insertChart') + 1;
    const again = { plan: begun(other), table: 'dashboard' };
    const stopped = other.run('rpc', ['setUpTab', again], { asPage: true, stopAfter });
    expect([stopped.stopped, count(stopped.callLog, 'Sheet.insertChart')]).toEqual([true, 2]);
    expect(count(call(other, 'setUpTab', again).run.callLog, 'Sheet.insertChart')).toBe(0);
  });

  it('is one page: its keys out of sight, its title in view, the steps of its formulas hidden, no blank rows below', () => {
    for (const table of plan.begun.map((tab) => tab.table)) call(host, 'setUpTab', { plan, table });
    call(host, 'finishSetUp', { plan });
    const tab = hostTab(host, 'dashboard');
    expect(tab).toMatchObject({ rows: DASHBOARD_ROWS + 1, frozenRows: 2, hiddenRows: [1] });
    const [keys = []] = tab.values();
    const shown = keys.flatMap((key, index) => (tab.hiddenCols.includes(index + 1) ? [] : [String(key)]));
    expect(shown).toEqual([
      'when',
      'who',
      'what',
      'gap',
      'name',
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
    ]);
    const width = shown.reduce((sum, _, index) => sum + tab.columnWidth(index + 1), 0);
    expect(width).toBeLessThanOrEqual(816);
    expect(hostErrors(host)).toEqual([]);
  });

  it('of a new tracker says calmly that there is nothing yet, and asks who checked the sharing', () => {
    const { value, run } = call<DashboardNow>(host, 'readDashboard', {});
    const { dashboard, capacity } = value;
    expect(run.calls.all).toBeLessThanOrEqual(4);
    expect(dashboard).toMatchObject({
      whatHappened: [],
      urgentToday: [],
      nextTwoWeeksCount: 0,
      toVerifyCount: 0,
      goalToday: null,
      casesByUrgency: { Emergency: 0, Urgent: 0, Active: 0, Watch: 0, Closed: 0 },
      notAsked: { people: [], peopleCount: 0, groups: [], groupsCount: 0 },
      sharingDue: true,
    });
    expect(dashboard.callsByDay.map(({ date }) => date)).toEqual(
      ['04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-03-${day}`),
    );
    expect(dashboard.shifts.map(({ date, shifts }) => [date, shifts])).toEqual(
      ['10', '11', '12', '13', '14', '15', '16'].map((day) => [`2026-03-${day}`, 0]),
    );
    expect(capacity).toEqual({ callers: 0, pledgedCalls: 0, goals: 0 });
    const said = hostTab(host, 'dashboard').values().flat();
    expect(said).toContain('No date is waiting for an answer.');
    expect(said).toContain('◆ Look at the Share button: it must say Restricted.');
  });

  it('shows a case as soon as it is there', () => {
    call(host, 'takeInCase', {
      id: 'from-a-test',
      who: 'Mari',
      mayAct: 'Yes',
      decidedBy: 'The person',
      fields: { alias: 'Doña Rosa', custody: 'Detained', order: 'Final order' },
      date: null,
    });
    const { dashboard } = call<DashboardNow>(host, 'readDashboard', {}).value;
    expect(dashboard.urgentToday).toEqual([{ code: 'C-001', urgency: 'Urgent' }]);
    expect(dashboard.notAsked.people).toEqual(['C-001']);
    const [, ...rows] = hostTab(host, 'dashboard').values();
    expect(rows.find((row) => row[0] === '◆ Urgent')?.slice(0, 3)).toEqual([
      '◆ Urgent',
      'Doña Rosa',
      'Ask the attorney today',
    ]);
  });
});
