import { useEffect } from 'preact/hooks';
import { Bar } from '../../controls/bar';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { words } from '../../words';
import type { SetUpRun } from './setUpRun';
import type { SetUpState } from './setUpState';

/** How far the set-up is, tab by tab; it can be stopped and gone on with. */
export function MakingStage({ state }: { readonly state: SetUpState }) {
  const { run } = state;
  const { tables, sidebar } = words.value;
  const say = sidebar.setUp.making;
  const phase = run.phase.value;
  const isRunning = phase === 'ready' || phase === 'tabs' || phase === 'names';
  useEffect(() => {
    if (phase === 'done') state.stage.value = 'done';
  }, [phase, state]);
  return (
    <Screen
      title={say.title}
      onBack={null}
      footer={
        isRunning ? (
          <Button off={run.isStopping.value} onClick={run.stop}>
            {run.isStopping.value ? say.stopping : say.stop}
          </Button>
        ) : (
          <Button look="primary" onClick={() => void run.start(state.choices())}>
            {say.goOn}
          </Button>
        )
      }
    >
      <p class="spaced" role="status">
        {isRunning ? underWay(run) : ''} {say.far(run.done.value, run.tabs.value.length)}
      </p>
      <Bar value={run.done.value} of={run.tabs.value.length} />
      <Problem of={run.problem.value} />
      {phase === 'failed' && <p class="spaced">{say.failed}</p>}
      {phase === 'stopped' && (
        <Notice kind="care" title={say.stopped.title} isAnswer>
          <p>{say.stopped.text}</p>
        </Notice>
      )}
      <ul class="progress spaced">
        {run.tabs.value.map(({ table, state: at }) => (
          <li key={table} class={`tab-${at}`}>
            <span>{tables[table].tab}</span>
            <span class="state">{say.states[at]}</span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function underWay({ phase, tabs }: SetUpRun): string {
  const { tables, sidebar } = words.value;
  const say = sidebar.setUp.making;
  if (phase.value === 'ready') return say.ready;
  if (phase.value === 'names') return say.names;
  const now = tabs.value.find(({ state }) => state === 'making');
  return now ? say.tab(tables[now.table].tab) : '';
}
