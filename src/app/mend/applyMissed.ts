import { openCaseLog } from '../caseLog';
import type { CheckedSheet } from '../check/checkedSheet';
import { taskSources } from '../check/findMissed';
import type { MendStep } from '../check/mend';
import type { Ports } from '../ports';
import { makeTasks } from '../raiseTasks';

/** Does what an edit would have done, under the lock already. Some twelve calls for each log, ten for all tasks. */
export function applyMissed(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  sheet: CheckedSheet,
  steps: readonly MendStep[],
): void {
  for (const step of steps) if (step.does === 'log') openCaseLog(ports, step.code);
  if (!steps.some(({ does }) => does === 'tasks')) return;
  makeTasks(ports, { tracker: sheet, sources: taskSources(sheet) });
}
