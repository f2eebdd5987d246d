import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { myName } from '../../myName';
import { call, openInstead } from '../../server/server';
import { useTask } from '../../useTask';
import { words } from '../../words';
import type { BringInState, Brought } from './bringInState';
import { downloadText } from './downloadText';
import { FIRST_ISSUES, Issues } from './lookStep';

/** What became of the list, to keep and to look at; and the last question: what still holds everything. */
export function BroughtStep({ state, brought }: { readonly state: BringInState; readonly brought: Brought }) {
  const { bringIn, setUp } = words.value.sidebar;
  const say = bringIn.done;
  const { summary, codes, issues } = brought;
  const [first, last] = [codes[0], codes[codes.length - 1]];
  return (
    <Screen
      title={say.title}
      onBack={null}
      footer={
        <>
          <Button onClick={() => downloadText(brought.summaryText, say.fileName)}>{say.download}</Button>
          <Button look="primary" onClick={() => openInstead('openCasebook')}>
            {setUp.done.open.label}
          </Button>
        </>
      }
    >
      <Notice
        kind="done"
        title={brought.alreadyThere ? say.alreadyThere : say.added(summary.added, summary.dates)}
        isAnswer
      >
        {first !== undefined && last !== undefined && <p>{say.codes(first, last)}</p>}
        {!brought.alreadyThere && summary.notes > 0 && <p>{say.notes(summary.notes)}</p>}
      </Notice>
      <Original state={state} brought={brought} />
      <LeftOut summary={summary} />
      <Issues
        issues={{ first: issues.slice(0, FIRST_ISSUES), more: Math.max(0, issues.length - FIRST_ISSUES) }}
      />
      <p class="small dim spaced">{say.downloadHelp}</p>
    </Screen>
  );
}

function LeftOut({ summary }: Pick<Brought, 'summary'>) {
  const { done: say, columns } = words.value.sidebar.bringIn;
  const headers = summary.columns
    .filter(({ use }) => use === 'leaveOut')
    .map(({ header }) => header || columns.noHeader);
  const counted = (counts: Brought['summary']['leftOut']) =>
    counts.map(({ kind, label, cells }) => <li key={kind}>{say.counted(label, cells)}</li>);
  return (
    <>
      {summary.leftOut.length + headers.length > 0 && (
        <>
          <h2>{say.leftOut}</h2>
          <ul class="sentences">
            {counted(summary.leftOut)}
            {headers.length > 0 && <li>{say.columns(headers.join(', '))}</li>}
          </ul>
        </>
      )}
      {summary.kept.length > 0 && (
        <>
          <h2>{say.kept}</h2>
          <ul class="sentences">{counted(summary.kept)}</ul>
        </>
      )}
    </>
  );
}

type Answer = 'asked' | 'sure' | 'kept';

/** Only a tab of this Sheet can be deleted from here, and nobody deletes it with one slip. */
function Original({ state, brought }: { readonly state: BringInState; readonly brought: Brought }) {
  const say = words.value.sidebar.bringIn.done.original;
  const answer = useSignal<Answer>('asked');
  const gone = useSignal<string | null>(null);
  const task = useTask();
  const { original, fingerprint } = brought;
  if (gone.value !== null) return <Notice kind="done" title={gone.value} isAnswer />;
  if (original.kind === 'text') {
    return (
      <Notice kind="care" title={say.title}>
        <p>{state.place.value === 'paste' ? say.paste : say.file}</p>
      </Notice>
    );
  }
  const { tabId, name } = original;
  const remove = async () => {
    const input = { tabId, fingerprint, who: myName.value };
    const done = await task.run(() => call('deleteOriginal', input));
    if (done) gone.value = done.value.sentence;
  };
  return (
    <Notice kind="care" title={say.title}>
      <p aria-live="polite">
        {answer.value === 'kept' ? say.kept : answer.value === 'sure' ? say.sure(name) : say.tab(name)}
      </p>
      <Problem of={task.problem.value} />
      {answer.value === 'asked' && (
        <div class="buttons">
          <Button
            onClick={() => {
              answer.value = 'sure';
            }}
          >
            {say.delete}
          </Button>
          <KeepButton answer={answer} />
        </div>
      )}
      {answer.value === 'sure' && (
        <div class="buttons">
          <Button look="danger" busy={task.busy.value} onClick={() => void remove()}>
            {task.busy.value ? say.deleting : say.yes}
          </Button>
          <KeepButton answer={answer} />
        </div>
      )}
    </Notice>
  );
}

function KeepButton({ answer }: { readonly answer: { value: Answer } }) {
  return (
    <Button
      onClick={() => {
        answer.value = 'kept';
      }}
    >
      {words.value.sidebar.bringIn.done.original.keep}
    </Button>
  );
}
