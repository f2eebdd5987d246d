import { formFields } from '../../../src/tables/formFields';
import { Button } from '../../controls/button';
import { myName } from '../../myName';
import { newId } from '../../newId';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import type { DateView } from '../../server/types';
import { today } from '../../today';
import { language, words } from '../../words';
import type { SectionProps } from './case';
import { rowEditor } from './editor';
import { EditorAt, Section } from './section';

const NEW = 'date new';

/** Every date of the case: changed in place, added, or verified with one press. */
export function DatesSection(props: SectionProps) {
  const { view } = props;
  const say = words.value.sidebar.caseView;
  return (
    <Section title={say.dates} action={{ label: say.addDate, onClick: () => edit(props, null) }}>
      <EditorAt {...props} at={NEW} />
      {view.dates.length === 0 && <p class="tone-bad">{say.noDates}</p>}
      <ul class="rows">
        {view.dates.map((date) => (
          <li key={date.id}>
            <DateRow {...props} date={date} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DateRow({ date, ...props }: SectionProps & { readonly date: DateView }) {
  const { page, caseView: say } = words.value.sidebar;
  const at = `date ${date.id}`;
  if (props.state.editor.value?.at === at) return <EditorAt {...props} at={at} />;
  const happened = date.fields.whatHappened;
  const { status } = date.fields;
  return (
    <>
      <div class="line">
        <span class={date.isOpen ? '' : 'dim'}>{date.label}</span>
        <Button look="wordlike" label={say.editDate(date.label)} onClick={() => edit(props, date)}>
          {page.edit}
        </Button>
      </div>
      {!date.isOpen && typeof status === 'string' && (
        <p class="small dim">
          {(words.value.choices.dateStatus as Readonly<Record<string, string>>)[status]}
        </p>
      )}
      {typeof happened === 'string' && <p class="small dim">{happened}</p>}
      {date.isPassed && <p class="small tone-bad">{say.isPassed}</p>}
      {date.mustVerify && (
        <div class="line">
          <span class="small tone-soon">{say.mustVerify}</span>
          <Button
            look="wordlike"
            busy={props.task.busy.value}
            label={say.verifyTodayOf(date.label)}
            onClick={() => void verify(props, date)}
          >
            {say.verifyToday}
          </Button>
        </div>
      )}
    </>
  );
}

async function verify({ state, task }: SectionProps, date: DateView): Promise<void> {
  const saved = await task.run(() =>
    call('saveRecord', {
      table: 'dates',
      code: date.id,
      id: newId(),
      fields: { lastVerified: today.value },
      before: { lastVerified: date.fields.lastVerified ?? null },
      who: myName.value,
    }),
  );
  if (!saved) return;
  tell(words.value.sidebar.caseView.verified);
  await state.loaded.read();
}

function edit({ view, state }: SectionProps, date: DateView | null): void {
  const { caseView: say, page } = words.value.sidebar;
  const options = { language: language.value, codesOnly: false, words: words.value };
  // What is done or cancelled, and what happened, comes later than a new date.
  const later = ['status', 'whatHappened'];
  const fields = formFields('dates', 'date', options).filter(
    ({ key }) => key !== 'case' && (date !== null || !later.includes(key)),
  );
  state.editor.value = rowEditor(
    {
      table: 'dates',
      code: date?.id ?? null,
      initial: date?.fields ?? { lastVerified: today.value },
      ...(date ? {} : { fixed: { case: view.code } }),
    },
    {
      at: date ? `date ${date.id}` : NEW,
      title: date ? say.editDate(date.label) : say.addDate,
      fields,
      done: page.saved,
    },
  );
}
