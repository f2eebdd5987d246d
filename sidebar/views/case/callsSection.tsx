import { Bar } from '../../controls/bar';
import { Button } from '../../controls/button';
import { Problem } from '../../controls/problem';
import { call } from '../../server/server';
import { useTask } from '../../useTask';
import { words } from '../../words';
import type { SectionProps } from './case';
import { Section } from './section';

/** How far today's calls came, and the way to their tab. */
export function CallsSection({ view, state }: SectionProps) {
  const { caseView: say, board } = words.value.sidebar;
  const task = useTask();
  const { code, goal, contactsToday, attemptsToday, callsTab } = view;
  const openTab = async () => {
    await task.run(() => call('openCallTab', { caseCode: code }));
    if (callsTab === null) await state.loaded.read();
  };
  return (
    <Section title={say.calls}>
      {view.callState === 'Ask first' && <p>{board.askFirst}</p>}
      {view.callState === 'Go' && goal !== null && <Bar value={contactsToday} of={goal} />}
      {view.callState === 'Go' && (
        <p>
          {goal === null ? say.callsToday(contactsToday, attemptsToday) : board.reached(contactsToday, goal)}
        </p>
      )}
      {callsTab === null && <p class="dim">{say.noLog}</p>}
      <Button look="wordlike" busy={task.busy.value} onClick={() => void openTab()}>
        {callsTab === null ? say.beginLog : say.openLog}
      </Button>
      <Problem of={task.problem.value} />
    </Section>
  );
}
