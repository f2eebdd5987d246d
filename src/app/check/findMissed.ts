import type { CaseRecord, DateRecord, TaskRecord } from '../../domain/records';
import { codeIn } from '../callTabs';
import { type TaskSources, taskWork } from '../dueTasks';
import { begunWithoutLog } from '../openBegunLogs';
import { type CheckedSheet, codeKey, isCallLog, recordsOf, tabOfTable } from './checkedSheet';
import type { Found } from './finding';

/** So many logs are opened in one mend: each is some twelve calls, and an execution ends after six minutes. */
const MOST_LOGS = 15;

/** What follows when somebody types, and did not: Google drops an edit's event when many come at once. */
export function findMissed(sheet: CheckedSheet): Found[] {
  return [...findTasksDue(sheet), ...findLogsNotOpened(sheet)];
}

/** What tasks are made from, as it was read. */
export function taskSources(sheet: CheckedSheet): TaskSources {
  const { settings, language, messages, zone, nowIn } = sheet;
  return {
    cases: recordsOf<CaseRecord>(sheet, 'cases'),
    dates: recordsOf<DateRecord>(sheet, 'dates'),
    settings,
    now: nowIn(zone),
    language,
    messages,
  };
}

function findTasksDue(sheet: CheckedSheet): Found[] {
  const tab = tabOfTable(sheet, 'tasks')?.tab;
  const needs = (['cases', 'dates', 'settings'] as const).map((table) => tabOfTable(sheet, table));
  if (!tab || needs.includes(undefined)) return [];
  const { missing, over } = taskWork(recordsOf<TaskRecord>(sheet, 'tasks'), taskSources(sheet));
  const [made, done] = [missing.length, over.length];
  if (made + done === 0) return [];
  const { tasksDue, mends } = sheet.messages.check;
  const mend = { says: mends.tasks(made, done), steps: [{ does: 'tasks' as const }] };
  return [
    {
      ...{ kind: 'tasksDue', tab, row: null, column: null },
      ...{ says: tasksDue.says(made, done), todo: tasksDue.todo, mend },
    },
  ];
}

/** A log that is there and not connected is what findLogs says of it. */
function findLogsNotOpened(sheet: CheckedSheet): Found[] {
  const cases = tabOfTable(sheet, 'cases');
  if (!cases || !tabOfTable(sheet, 'calls') || !cases.view.columns.has('callsTab')) return [];
  const { logNotOpened, mends } = sheet.messages.check;
  const logs = sheet.read.filter(({ tab }) => isCallLog(tab)).map(({ view }) => codeKey(codeIn(view)));
  return begunWithoutLog(cases.view)
    .filter(({ code }) => !logs.includes(codeKey(code)))
    .slice(0, MOST_LOGS)
    .map(({ code, row }) => ({
      ...{ kind: 'logNotOpened', tab: cases.tab, row, column: 'callsBegin', ...logNotOpened },
      mend: { says: mends.openLog(code), steps: [{ does: 'log', code }] },
    }));
}
