import type { FormPart } from '../../../src/tables/column';
import { type FormField, formFields } from '../../../src/tables/formFields';
import { Button } from '../../controls/button';
import { Disclosure } from '../../controls/disclosure';
import { sayValue } from '../../form/sayValue';
import { language, words } from '../../words';
import type { SectionProps } from './case';
import { rowEditor } from './editor';
import { EditorAt, Section } from './section';

const PARTS = [
  'person',
  'custody',
  'legal',
  'community',
  'campaign',
  'team',
  'close',
] as const satisfies readonly FormPart[];
/** A Stop has a place of its own, which asks who asked. */
const ELSEWHERE = ['stopBy', 'stopOn'];

/** What is written about the case, part by part, each changed where it stands. */
export function FactsSection(props: SectionProps) {
  return (
    <Section title={words.value.sidebar.caseView.facts}>
      {PARTS.map((part) => (
        <Part key={part} part={part} {...props} />
      ))}
    </Section>
  );
}

function Part({ part, ...props }: SectionProps & { readonly part: (typeof PARTS)[number] }) {
  const { view, state } = props;
  const { page, caseView: say } = words.value.sidebar;
  const name = words.value.forms.parts[part];
  const at = `part ${part}`;
  const fields = fieldsOf(part, props);
  const targets = view.targets.map(({ code, label }) => ({ value: code, label }));
  const facts = fields
    .map((field) => ({ field, text: sayValue(field, view.fields[field.key], targets) }))
    .filter(({ text }) => text !== '');
  const isOpen = state.editor.value?.at === at;
  return (
    <Disclosure title={`${name} · ${say.written(facts.length, fields.length)}`} isOpen={isOpen}>
      {isOpen ? (
        <EditorAt {...props} at={at} />
      ) : (
        <>
          {facts.length === 0 && <p class="dim">{say.nothingWritten}</p>}
          <dl class="facts">
            {facts.map(({ field, text }) => (
              <div key={field.key}>
                <dt>{field.label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <Button
            size="small"
            label={say.editPart(name)}
            onClick={() => {
              state.editor.value = rowEditor(
                { table: 'cases', code: view.code, initial: view.fields },
                { at, title: say.editPart(name), fields, done: page.saved },
              );
            }}
          >
            {page.edit}
          </Button>
        </>
      )}
    </Disclosure>
  );
}

/** In codes-only mode the server sends no names, and nothing asks for them here (P7). */
function fieldsOf(part: FormPart, { view }: SectionProps): FormField[] {
  const options = { language: language.value, codesOnly: false, words: words.value };
  return formFields('cases', part, options).filter(
    ({ key }) => key in view.fields && !ELSEWHERE.includes(key),
  );
}
