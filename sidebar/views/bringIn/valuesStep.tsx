import { useId } from 'preact/hooks';
import { sayDay } from '../../../src/domain/plan/calendarWords';
import { Choice } from '../../controls/choices';
import { Disclosure } from '../../controls/disclosure';
import { today } from '../../today';
import { language, words } from '../../words';
import { type BringInState, type ListPreview, withValue } from './bringInState';
import { PreviewStep } from './stepScreen';

type Values = ListPreview['values'][number];
type Words = Values['words'][number];

/** What the words and days of the list are taken for, to be corrected. */
export function ValuesStep({ state }: { readonly state: BringInState }) {
  const say = words.value.sidebar.bringIn.values;
  return (
    <PreviewStep state={state} step="values" title={say.title}>
      {({ values, dates, unread }) => (
        <>
          <p>{values.length > 0 ? say.intro : say.none}</p>
          {[...values]
            .sort((a, b) => Number(isKnown(state, a)) - Number(isKnown(state, b)))
            .map((field) => (
              <FieldValues key={field.field} state={state} field={field} />
            ))}
          {unread.length > 0 && (
            <>
              <h2>{say.unreadTitle}</h2>
              <p>{say.unread}</p>
              <ul class="rows">
                {unread.map(({ field, label, words: typed, count }) => (
                  <li key={`${field} ${typed}`} class="line">
                    <span>
                      <b>{typed}</b> <span class="dim">{label}</span>
                    </span>
                    <span class="dim nowrap">{say.times(count)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{say.datesTitle}</h2>
          <p>{dates.sentence}</p>
          {dates.examples.map(({ words: typed, day }) => (
            <p key={typed} class="dim">
              {say.example(typed, sayDay(day, { today: today.value, language: language.value }))}
            </p>
          ))}
        </>
      )}
    </PreviewStep>
  );
}

function FieldValues({ state, field }: { readonly state: BringInState; readonly field: Values }) {
  const say = words.value.sidebar.bringIn.values;
  const order = [...state.firstSeen.keys()];
  const place = (one: Words) => order.indexOf(idOf(field, one));
  const placed = [...field.words].sort((a, b) => place(a) - place(b));
  const open = placed.filter((one) => needsLook(state, field, one));
  const known = placed.filter((one) => !needsLook(state, field, one));
  const more = field.more > 0 && <p class="small dim">{say.more(field.more)}</p>;
  if (open.length === 0) {
    return (
      <Disclosure title={say.allKnown(field.label, known.length)}>
        <WordsTable {...{ state, field, shown: known }} />
        {more}
      </Disclosure>
    );
  }
  return (
    <>
      <h2>{field.label}</h2>
      <WordsTable {...{ state, field, shown: open }} />
      {known.length > 0 && (
        <Disclosure title={say.known(known.length)}>
          <WordsTable {...{ state, field, shown: known }} />
        </Disclosure>
      )}
      {more}
    </>
  );
}

/**
 * Whether words need a look, as it was when they were first shown: a row that jumped to another place once it is
 * corrected would take the focus with it.
 */
function needsLook({ firstSeen }: BringInState, field: Values, one: Words): boolean {
  const id = idOf(field, one);
  const seen = firstSeen.get(id) ?? (one.taken === null || one.note !== null);
  firstSeen.set(id, seen);
  return seen;
}

function isKnown(state: BringInState, field: Values): boolean {
  // Each of them is to be seen for the first time, not only those up to the first that needs a look.
  return field.words.filter((one) => needsLook(state, field, one)).length === 0;
}

function idOf({ field }: Values, { key }: Words): string {
  return `${field} ${key}`;
}

function WordsTable({
  state,
  field,
  shown,
}: {
  readonly state: BringInState;
  readonly field: Values;
  readonly shown: readonly Words[];
}) {
  const say = words.value.sidebar.bringIn.values;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{say.words}</th>
          <th scope="col">{say.means}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <WordsRow key={one.key} {...{ state, field, one }} />
        ))}
      </tbody>
    </table>
  );
}

function WordsRow({
  state,
  field: { field, choices },
  one: { key, words: typed, count, taken, note },
}: {
  readonly state: BringInState;
  readonly field: Values;
  readonly one: Words;
}) {
  const say = words.value.sidebar.bringIn.values;
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <tr>
      <th scope="row">
        {typed} <span class="dim">{say.times(count)}</span>
      </th>
      <td>
        <Choice
          ids={{ id, describedBy: note ? noteId : undefined, isInvalid: false }}
          label={say.meaningOf(typed)}
          options={choices}
          value={state.corrections.value.values[field]?.[key] ?? taken}
          blank={field === 'nextKind' ? say.otherKind : say.notes}
          onChange={(value) =>
            state.correct((all) => withValue(all, { field, key, value: value ?? 'notes' }))
          }
        />
        {note && (
          <p class="small dim" id={noteId}>
            {note}
          </p>
        )}
      </td>
    </tr>
  );
}
