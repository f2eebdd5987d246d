import { useEffect, useState } from 'preact/hooks';
import { OUTCOMES, type Outcome } from '../../../src/domain/vocabulary';
import { sheetNow } from '../../calls/sheetClock';
import { contactsOf } from '../../calls/todaysCalls';
import { Bar } from '../../controls/bar';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Screen } from '../../controls/screen';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { myName } from '../../myName';
import { newId } from '../../newId';
import { say as tell } from '../../said';
import type { DeskOfCase } from '../../server/types';
import { words } from '../../words';
import { choose, OtherWays } from './calls';
import { type DeskState, newCallForm, type ReadDesk } from './deskState';
import { Happened } from './happened';
import { Script } from './script';
import { Target } from './target';
import { Waiting } from './waiting';
import { everybody, nextUp, type Whom } from './whom';

interface Props {
  readonly state: DeskState;
  readonly desk: ReadDesk;
  readonly aCase: DeskOfCase;
}

/** One call: whom, what to say, what happened; Next writes it down and offers the next one. */
export function Desk({ state, desk, aCase }: Props) {
  const say = words.value.sidebar.calls;
  useMinuteByMinute();
  useOutcomeKeys(state);
  const isGo = aCase.state === 'Go';
  const whom = everybody(state, desk, aCase);
  const current = isGo ? nextUp(whom, state.target.value) : null;
  const own = state.own.value.filter(({ caseCode }) => caseCode === aCase.code);
  const mine = myCallsToday(state, aCase);
  return (
    <Screen
      title={say.titleFor(aCase.name)}
      note={say.who(myName.value ?? '', mine)}
      onBack={() => choose(state, null)}
      footer={
        <>
          <Button onClick={() => undoLast(state)} off={state.undoable.value.length === 0}>
            {say.undo}
          </Button>
          <Button look="primary" onClick={() => log({ state, desk, aCase }, current)}>
            {isGo ? say.next : say.log}
          </Button>
        </>
      }
    >
      {isGo ? (
        <>
          <Target state={state} aCase={aCase} whom={whom} current={current} />
          <Script state={state} aCase={aCase} />
        </>
      ) : (
        <Notice kind={aCase.state === 'Stop' ? 'danger' : 'care'} title={aCase.sentence}>
          {aCase.askFirst.map((whomToAsk) => (
            <p key={whomToAsk}>{whomToAsk}</p>
          ))}
          <p>{say.stopped}</p>
        </Notice>
      )}
      <Happened state={state} whom={whom} chooses={!isGo} />
      {isGo && <Progress state={state} aCase={aCase} more={contactsOf(own)} />}
      <OtherWays state={state} />
      <Waiting state={state} />
    </Screen>
  );
}

function Progress({ state, aCase, more }: Omit<Props, 'desk'> & { readonly more: number }) {
  const say = words.value.sidebar.calls;
  const { goal, isResting } = aCase;
  const contacts = aCase.contactsToday + more;
  const waiting = state.queue.waiting.value.length;
  const reached = goal === null ? say.reachedNoGoal(contacts) : say.reached(contacts, goal);
  return (
    <div class="progress">
      <p class="line last">
        <span>{isResting ? say.paused : reached}</span>
        <span>{waiting > 0 && say.waiting(waiting)}</span>
      </p>
      {goal !== null && <Bar value={contacts} of={goal} />}
    </div>
  );
}

function log({ state, desk, aCase }: Props, current: Whom | null): void {
  const say = words.value.sidebar.calls;
  const outcome = state.outcome.value;
  if (outcome === null) {
    tell(say.outcomeMissing);
    document.querySelector<HTMLElement>('.outcomes button')?.focus();
    return;
  }
  const form = state.form.value;
  if (!form.submit()) {
    focusFirstProblem();
    return;
  }
  const { howMany, note, followUpOn } = form.changes().fields;
  const target = current?.target ?? aCase.targets.find(({ code }) => code === state.target.value) ?? null;
  const id = newId();
  const caller = myName.value ?? '';
  const many = typeof howMany === 'number' ? howMany : null;
  const call = { id, caseCode: aCase.code, target: target?.code ?? null, outcome };
  state.own.value = [...state.own.value, { ...call, caller, howMany: many }];
  state.undoable.value = [...state.undoable.value, id];
  state.queue.add(
    { ...call, when: sheetNow(desk, Date.now()) },
    {
      caller,
      tabId: aCase.tabId,
      numberDialled: target?.line ?? null,
      howMany: many,
      language: state.scriptLanguage.value,
      note: typeof note === 'string' ? note : null,
      followUpOn: typeof followUpOn === 'string' ? followUpOn : null,
    },
  );
  nextCall(state);
  tell(say.logged(words.value.choices.outcome[outcome]));
}

function nextCall(state: DeskState): void {
  state.outcome.value = null;
  state.target.value = null;
  state.isVoicemail.value = false;
  state.form.value = newCallForm();
  document.querySelector('main')?.scrollTo({ top: 0 });
}

function undoLast(state: DeskState): void {
  const say = words.value.sidebar.calls;
  const id = state.undoable.value[state.undoable.value.length - 1];
  if (id === undefined) {
    tell(say.nothingToUndo);
    return;
  }
  state.undoable.value = state.undoable.value.slice(0, -1);
  state.own.value = state.own.value.filter((call) => call.id !== id);
  state.queue.undo(id);
  tell(say.undone);
}

function myCallsToday(state: DeskState, aCase: DeskOfCase): number {
  const isMine = (caller: string | null) =>
    caller?.trim().toLowerCase() === myName.value?.trim().toLowerCase();
  const read = aCase.todaysCalls.filter(({ caller }) => isMine(caller));
  const own = state.own.value.filter(({ caseCode }) => caseCode === aCase.code);
  return (
    read.reduce((sum, { attempts }) => sum + attempts, 0) +
    own.reduce((sum, { howMany }) => sum + (howMany ?? 1), 0)
  );
}

/** Offices open and close while somebody looks at the screen. */
function useMinuteByMinute(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
}

/** Keys 1 to 6, while nobody is typing. */
function useOutcomeKeys(state: DeskState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element | null)?.closest('input, textarea, select') !== null;
      const outcome: Outcome | undefined = OUTCOMES[Number(event.key) - 1];
      if (isTyping || !outcome || event.ctrlKey || event.metaKey || event.altKey) return;
      state.outcome.value = outcome;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [state]);
}
