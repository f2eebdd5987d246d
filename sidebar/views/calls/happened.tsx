import { isContact } from '../../../src/domain/calls';
import { OUTCOMES } from '../../../src/domain/vocabulary';
import { Disclosure } from '../../controls/disclosure';
import { Field } from '../../controls/field';
import { DateInput, NumberInput, TextInput } from '../../controls/inputs';
import { leakNote } from '../../form/leakNote';
import { words } from '../../words';
import type { DeskState } from './deskState';
import { WhomChoice } from './target';
import type { Whom } from './whom';

/** What happened: six answers with a key each, and what else there is to write. */
export function Happened({
  state,
  whom,
  chooses,
}: {
  readonly state: DeskState;
  readonly whom: readonly Whom[];
  /** Nobody is offered, so the caller says whom the call went to. */
  readonly chooses: boolean;
}) {
  const say = words.value.sidebar.calls;
  const form = state.form.value;
  const note = form.value('note');
  const soft = typeof note === 'string' ? leakNote(note, { table: 'calls', key: 'note' }) : null;
  return (
    <section>
      <h2>{chooses ? say.happenedBefore : say.happened}</h2>
      {chooses && whom.length > 0 && <WhomChoice label={say.tally.target} state={state} whom={whom} />}
      <fieldset class="outcomes" aria-describedby="outcome-keys">
        <legend class="unseen">{say.happened}</legend>
        {OUTCOMES.map((outcome, index) => (
          <button
            key={outcome}
            type="button"
            class={isContact(outcome) ? 'contact' : ''}
            aria-pressed={state.outcome.value === outcome}
            onClick={() => {
              state.outcome.value = outcome;
            }}
          >
            <kbd>{index + 1}</kbd> {say.outcome[outcome]}
          </button>
        ))}
      </fieldset>
      <p class="unseen" id="outcome-keys">
        {say.keys}
      </p>
      <Field label={say.note} help={say.noteHelp} problem={form.problem('note')} soft={soft}>
        {(ids) => (
          <TextInput
            ids={ids}
            value={typeof note === 'string' ? note : null}
            onChange={(text) => form.set('note', text)}
            onBlur={() => form.touch('note')}
          />
        )}
      </Field>
      <Disclosure title={say.more}>
        <div class="two">
          <Field label={say.howMany} help={say.howManyHelp} problem={form.problem('howMany')}>
            {(ids) => (
              <NumberInput
                ids={ids}
                value={typeof form.value('howMany') === 'number' ? (form.value('howMany') as number) : null}
                onChange={(n) => form.set('howMany', n)}
                onBlur={() => form.touch('howMany')}
                onUnreadable={(isUnreadable) => form.setUnreadable('howMany', isUnreadable)}
              />
            )}
          </Field>
          <Field label={say.followUp} problem={form.problem('followUpOn')}>
            {(ids) => (
              <DateInput
                ids={ids}
                value={form.value('followUpOn') as string | null}
                onChange={(day) => form.set('followUpOn', day)}
                onBlur={() => form.touch('followUpOn')}
                onUnreadable={(isUnreadable) => form.setUnreadable('followUpOn', isUnreadable)}
              />
            )}
          </Field>
        </div>
      </Disclosure>
    </section>
  );
}
