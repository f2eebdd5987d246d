import { LANGUAGES, MESSAGES } from '../../src/messages/messages';
import { type FormOptions, formFields, formKeys, inputsOf } from '../../src/tables/formFields';
import {
  INTAKE_STEPS,
  intakeDateKeys,
  intakeKeys,
  quickFields,
  stepFields,
} from '../../src/tables/formSteps';
import { TABLE_KEYS } from '../../src/tables/tableKey';

const english: FormOptions = { language: 'en', codesOnly: false, words: MESSAGES.en };
const spanish: FormOptions = { language: 'es', codesOnly: false, words: MESSAGES.es };
const keysOf = (fields: readonly { key: string }[]) => fields.map(({ key }) => key);

describe('the fields of a form', () => {
  it('follow from the declaration: its order, the headers as labels, the choices in the language', () => {
    expect(keysOf(formFields('cases', 'custody', spanish))).toEqual(['custody', 'heldAt', 'detainedSince']);
    expect(formFields('cases', 'custody', spanish)[0]).toMatchObject({
      kind: 'choice',
      label: MESSAGES.es.tables.cases.columns.custody.header,
      help: MESSAGES.es.tables.cases.columns.custody.help,
      choices: expect.arrayContaining([{ value: 'Detained', label: 'En detención' }]),
    });
  });

  it('ask for every input column that names a form, each once, in every language', () => {
    for (const table of TABLE_KEYS) {
      const parts = new Set(inputsOf(table).flatMap(({ column }) => column.form ?? []));
      for (const language of LANGUAGES) {
        const options = { language, codesOnly: false, words: MESSAGES[language] };
        const asked = [...parts].flatMap((part) => formFields(table, part, options));
        expect(keysOf(asked).sort()).toEqual([...formKeys(table)].sort());
        expect(asked.filter(({ label }) => label === '')).toEqual([]);
      }
    }
  });

  it('[P7] ask for no names in codes-only mode', () => {
    const codesOnly = { ...english, codesOnly: true };
    const person = keysOf(formFields('cases', 'person', english));
    const left = keysOf(formFields('cases', 'person', codesOnly));
    expect(person.filter((key) => !left.includes(key))).toEqual(
      expect.arrayContaining(['alias', 'realName']),
    );
    expect(keysOf(quickFields({ ...codesOnly, words: MESSAGES.en }).case)).not.toContain('alias');
  });
});

describe('the intake', () => {
  it('is one screen when it must be quick: each of its fields exists, in the words of a call at night', () => {
    const { case: ofCase, date } = quickFields({ ...english, words: MESSAGES.en });
    expect(keysOf(ofCase)).toEqual(['alias', 'calledBy', 'custody', 'detainedSince', 'heldAt']);
    expect(keysOf(date)).toEqual(['date', 'kind', 'time']);
    expect(ofCase[0]).toMatchObject({ label: 'What do we call the person?', isRequired: true });
    expect(date[1]?.choices?.[2]).toEqual({ value: 'Check-in', label: 'Check-in' });
  });

  it('is in steps else, none of which asks for what the answers decide', () => {
    const asked = INTAKE_STEPS.flatMap((step) => keysOf(stepFields(step, english)));
    expect(asked.sort()).toEqual([...intakeKeys()].sort());
    expect(asked).toEqual(expect.arrayContaining(['alias', 'order', 'demand', 'lead']));
    expect(asked.filter((key) => /^(stage|stop|outcome|closed)/.test(key))).toEqual([]);
  });

  it('has no two fields of one name in a case and its date, so that a problem finds its field', () => {
    expect(intakeKeys().filter((key) => intakeDateKeys().includes(key))).toEqual([]);
  });
});
