import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { outcomeOf } from '../../calls/outcomeWords';
import { readTallies, type TallyLine } from '../../calls/readTallies';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choices';
import { Field } from '../../controls/field';
import { LongText } from '../../controls/inputs';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { forget, keep } from '../../memory';
import { newId } from '../../newId';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import type { DeskOfCase } from '../../server/types';
import { useTask } from '../../useTask';
import { words } from '../../words';
import type { DeskState } from './deskState';

/** Lines that callers sent back become rows (C1); what cannot be read is shown, never guessed. */
export function Tally({ state, aCase }: { readonly state: DeskState; readonly aCase: DeskOfCase }) {
  const { page, calls } = words.value.sidebar;
  const say = calls.tally;
  const task = useTask();
  const { text, target, ids } = tallyState(aCase.code);
  const lines = useMemo(() => readTallies(text.value ?? '', outcomeOf), [text.value]);
  const count = lines.reduce((sum, line) => sum + countOf(line), 0);
  const close = () => {
    state.isTally.value = false;
  };
  const log = async () => {
    if (count === 0) {
      tell(say.nothing);
      return;
    }
    const sent = await task.run(() => sendAll(lines, { aCase, target: target.value, ids }));
    if (!sent) return;
    forget(keyOf(aCase.code));
    close();
    tell(say.done(count));
    await state.desk.read();
  };
  return (
    <Screen
      title={say.title}
      note={aCase.code}
      onBack={close}
      footer={
        <>
          <Button onClick={close}>{page.cancel}</Button>
          <Button look="primary" busy={task.busy.value} onClick={() => void log()}>
            {task.busy.value ? page.saving : say.log(count)}
          </Button>
        </>
      }
    >
      <Field label={say.text} help={say.help}>
        {(ids) => (
          <LongText
            ids={ids}
            rows={5}
            value={text.value}
            onChange={(typed) => {
              text.value = typed;
            }}
          />
        )}
      </Field>
      {aCase.targets.length > 0 && (
        <Field label={say.target} isOptional>
          {(ids) => (
            <Choice
              ids={ids}
              value={target.value}
              options={aCase.targets.map(({ code, label }) => ({ value: code, label }))}
              onChange={(code) => {
                target.value = code;
              }}
            />
          )}
        </Field>
      )}
      <h2>{say.preview}</h2>
      {lines.length === 0 && <p class="dim">{say.nothing}</p>}
      <ul class="rows" aria-live="polite">
        {lines.map((line) => (
          <li key={line.key}>
            <LinePreview line={line} />
          </li>
        ))}
      </ul>
      <Problem of={task.problem.value} onRetry={() => void log()} />
    </Screen>
  );
}

function LinePreview({ line }: { readonly line: TallyLine }) {
  const say = words.value.sidebar.calls.tally;
  if (!line.tally) return <p class="tone-soon">{say.notALine(line.text)}</p>;
  const { caller, rows, unread, totalDiffers } = line.tally;
  return (
    <>
      <b>{caller}</b>
      {rows.map(({ outcome, howMany }) => (
        <p key={outcome}>{say.row(howMany, words.value.choices.outcome[outcome])}</p>
      ))}
      {unread.length > 0 && <p class="tone-soon">{say.unread(unread.join(', '))}</p>}
      {totalDiffers && <p class="tone-soon">{say.totalDiffers}</p>}
    </>
  );
}

function countOf({ tally }: TallyLine): number {
  return tally?.rows.reduce((sum, { howMany }) => sum + howMany, 0) ?? 0;
}

/** What was pasted, and the ids of its rows: they stay the same however often it is sent (C7). */
function tallyState(code: string) {
  return keep(keyOf(code), () => ({
    text: signal<string | null>(null),
    target: signal<string | null>(null),
    ids: new Map<string, string>(),
  }));
}

function keyOf(code: string): string {
  return `tally ${code}`;
}

interface Sending {
  readonly aCase: DeskOfCase;
  readonly target: string | null;
  readonly ids: Map<string, string>;
}

/** One caller after the other; sent again, whatever is written already is known by its ids. */
async function sendAll(lines: readonly TallyLine[], { aCase, target, ids }: Sending): Promise<void> {
  const idOf = (key: string) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  let { tabId } = aCase;
  for (const { key, tally } of lines) {
    if (!tally || tally.rows.length === 0) continue;
    const rows = tally.rows.map((row, index) => ({ ...row, id: idOf(`${index} ${key}`) }));
    const sent = await call('logTally', { caseCode: aCase.code, tabId, caller: tally.caller, target, rows });
    tabId = sent.tabId;
  }
}
