import type { CivilTime } from '../../../src/domain/civilDate';
import { sayTime } from '../../../src/domain/plan/calendarWords';
import { Choice } from '../../controls/choices';
import { Disclosure } from '../../controls/disclosure';
import { Field } from '../../controls/field';
import { Notice } from '../../controls/notice';
import type { DeskOfCase, DeskTarget } from '../../server/types';
import { language, words } from '../../words';
import type { DeskState } from './deskState';
import type { Whom } from './whom';

/** Whom to ring: the office, its number in large, how sure it is, and until when it is open. */
export function Target({
  state,
  aCase,
  whom,
  current,
}: {
  readonly state: DeskState;
  readonly aCase: DeskOfCase;
  readonly whom: readonly Whom[];
  readonly current: Whom | null;
}) {
  const say = words.value.sidebar.calls;
  if (whom.length === 0) return <Notice kind="care" title={say.nobody} />;
  return (
    <section>
      <h2>{say.whoWeCall}</h2>
      {current ? (
        <Office whom={current} />
      ) : (
        <Notice kind="quiet" title={say.allRest.title}>
          <p>{say.allRest.text}</p>
        </Notice>
      )}
      {whom.length > 1 && (
        <Disclosure title={say.somebodyElse}>
          <WhomChoice label={say.whoWeCall} state={state} whom={whom} />
        </Disclosure>
      )}
      {aCase.limits && (
        <Notice kind="care" title={say.limits}>
          <p>{aCase.limits}</p>
        </Notice>
      )}
    </section>
  );
}

function Office({ whom: { target, may } }: { readonly whom: Whom }) {
  const say = words.value.sidebar.calls;
  return (
    <>
      <p>{target.label}</p>
      {may.ok ? (
        <p class="number">
          {target.line} {target.extension && <span class="small">{say.extension(target.extension)}</span>}
        </p>
      ) : (
        <p class="tone-soon">{say.whyNot[may.reason]}</p>
      )}
      <p class={`small ${target.mustVerify ? 'tone-soon' : 'dim'}`}>
        {[target.verifiedSentence, openSentence(target, may.ok)].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}

function openSentence({ hours }: DeskTarget, isOpen: boolean): string | null {
  const say = words.value.sidebar.calls;
  if (!hours) return null;
  const spoken = (time: CivilTime) => sayTime(time, language.value);
  return isOpen ? say.openUntil(spoken(hours.to)) : say.opensAt(spoken(hours.from), spoken(hours.to));
}

/** Everybody there is, those who cannot be called now with the reason. */
export function WhomChoice({
  label,
  state,
  whom,
}: {
  readonly label: string;
  readonly state: DeskState;
  readonly whom: readonly Whom[];
}) {
  return (
    <Field label={label}>
      {(ids) => (
        <Choice
          ids={ids}
          value={state.target.value}
          options={whom.map(({ target }) => ({ value: target.code, label: target.label }))}
          onChange={(code) => {
            state.target.value = code;
          }}
        />
      )}
    </Field>
  );
}
