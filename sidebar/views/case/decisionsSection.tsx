import { formFields } from '../../../src/tables/formFields';
import { Button } from '../../controls/button';
import type { CaseView } from '../../server/types';
import { today } from '../../today';
import { language, words } from '../../words';
import type { SectionProps } from './case';
import { rowEditor } from './editor';
import { EditorAt, Section } from './section';

const NEW = 'decision new';
const WITHDRAW = 'decision withdraw';

/** P1, P2: what holds for each subject; a new decision overrules, a Yes can be withdrawn. */
export function DecisionsSection(props: SectionProps) {
  const { view, state } = props;
  const say = words.value.sidebar.caseView;
  const recorded = view.decisions.filter(({ tone }) => tone !== 'quiet');
  const notAsked = view.decisions.filter(({ tone }) => tone === 'quiet').map(({ label }) => label);
  return (
    <Section title={say.decisions} action={{ label: say.recordDecision, onClick: () => record(props) }}>
      <EditorAt {...props} at={NEW} />
      <dl class="facts">
        {recorded.map(({ subject, label, sentence, tone }) => {
          const standing = tone === 'good' ? standingYes(view, subject) : undefined;
          const at = `${WITHDRAW} ${subject}`;
          const isOpen = state.editor.value?.at === at;
          return (
            <div key={subject}>
              <dt>{label}</dt>
              <dd>
                <span class={`tone-${tone}`}>{sentence}</span>
                {standing && !isOpen && (
                  <>
                    {' '}
                    <Button
                      look="wordlike"
                      label={say.withdrawOf(label)}
                      onClick={() => withdraw(props, { at, label, row: standing })}
                    >
                      {say.withdraw}
                    </Button>
                  </>
                )}
                <EditorAt {...props} at={at} />
              </dd>
            </div>
          );
        })}
      </dl>
      {notAsked.length > 0 && <p class="dim">{say.notAsked(notAsked.join(', '))}</p>}
    </Section>
  );
}

type Row = CaseView['decisionRows'][number];

/** The newest Yes to the subject that nobody has taken back. */
function standingYes({ decisionRows }: CaseView, subject: string): Row | undefined {
  return [...decisionRows]
    .reverse()
    .find(
      ({ fields }) => fields.subject === subject && fields.answer === 'Yes' && fields.withdrawnOn === null,
    );
}

function fieldsOf() {
  return formFields('decisions', 'decision', {
    language: language.value,
    codesOnly: false,
    words: words.value,
  });
}

function record({ view, state }: SectionProps): void {
  const { caseView: say, page } = words.value.sidebar;
  state.editor.value = rowEditor(
    { table: 'decisions', code: null, initial: { on: today.value }, fixed: { case: view.code } },
    {
      at: NEW,
      title: say.recordDecision,
      help: say.decisionHelp,
      fields: fieldsOf().filter(({ key }) => key !== 'case' && key !== 'withdrawnOn'),
      done: page.saved,
    },
  );
}

function withdraw(
  { state }: SectionProps,
  { at, label, row }: { at: string; label: string; row: Row },
): void {
  const say = words.value.sidebar.caseView;
  const editor = rowEditor(
    { table: 'decisions', code: row.id, initial: { withdrawnOn: null } },
    {
      at,
      title: say.withdrawText(label),
      fields: fieldsOf().filter(({ key }) => key === 'withdrawnOn'),
      button: say.withdraw,
      isDanger: true,
      done: say.withdrawn,
    },
  );
  editor.form.set('withdrawnOn', today.value);
  state.editor.value = editor;
}
