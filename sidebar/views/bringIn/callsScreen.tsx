import { Bar } from '../../controls/bar';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { openInstead } from '../../server/server';
import { words } from '../../words';
import type { BringInState } from './bringInState';
import type { CallsBrought, CallsRun } from './callsRun';
import { FIRST_ISSUES, Issues } from './lookStep';

/** How far a call log is, and what became of it. Closed in between, the same log goes on where it stood. */
export function CallsScreen({ state }: { readonly state: BringInState }) {
  const { calls } = state;
  const brought = calls.brought.value;
  return brought ? <Brought brought={brought} /> : <UnderWay calls={calls} />;
}

function UnderWay({ calls }: { readonly calls: CallsRun }) {
  const { bringIn, page } = words.value.sidebar;
  const say = bringIn.calls;
  const { task, source } = calls;
  const progress = calls.progress.value;
  const isBusy = task.busy.value;
  const back = () => {
    source.value = null;
    calls.progress.value = null;
    task.problem.value = null;
  };
  const goOn = () => {
    if (source.value) void calls.start(source.value);
  };
  return (
    <Screen
      title={say.title}
      onBack={null}
      footer={
        <>
          {!isBusy && <Button onClick={back}>{page.back}</Button>}
          <Button look="primary" busy={isBusy} onClick={goOn}>
            {isBusy ? bringIn.look.bringing : say.goOn}
          </Button>
        </>
      }
    >
      <p class="spaced" role="status">
        {progress ? say.far(progress.done, progress.of) : isBusy ? bringIn.reading : ''}
      </p>
      {progress && <Bar value={progress.done} of={progress.of} />}
      <Problem of={task.problem.value} />
      <p class="spaced">{say.leave}</p>
    </Screen>
  );
}

function Brought({ brought }: { readonly brought: CallsBrought }) {
  const { bringIn, setUp } = words.value.sidebar;
  const say = bringIn.calls;
  const { added, alreadyThere, unplaced, issues } = brought;
  return (
    <Screen
      title={say.done}
      onBack={null}
      footer={
        <Button look="primary" onClick={() => openInstead('openCasebook')}>
          {setUp.done.open.label}
        </Button>
      }
    >
      <Notice kind="done" title={say.added(added)} isAnswer>
        {alreadyThere !== null && alreadyThere > 0 && <p>{say.alreadyThere(alreadyThere)}</p>}
      </Notice>
      {unplaced > 0 && (
        <Notice kind="care" title={say.unplaced(unplaced)}>
          <p>{say.unplacedText(words.value.tables.unplacedCalls.tab)}</p>
        </Notice>
      )}
      <Issues
        issues={{ first: issues.slice(0, FIRST_ISSUES), more: Math.max(0, issues.length - FIRST_ISSUES) }}
      />
    </Screen>
  );
}
