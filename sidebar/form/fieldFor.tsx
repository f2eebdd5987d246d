import type { ComponentChildren } from 'preact';
import type { FieldValue } from '../../src/tables/cell';
import type { FormField } from '../../src/tables/formFields';
import { Choice, type Option } from '../controls/choices';
import { Field, type FieldIds } from '../controls/field';
import { DateInput, LongText, NumberInput, TextInput, TimeInput } from '../controls/inputs';
import { words } from '../words';
import type { Form } from './createForm';
import { leakNote } from './leakNote';

interface Props {
  readonly form: Form;
  /** From formFields, with any words that fit this screen better. */
  readonly field: FormField;
  /** The rows that a reference may name; without them it is typed. */
  readonly options?: readonly Option[];
  readonly placeholder?: string;
  /** What else there is to say or do about it, such as what somebody else wrote meanwhile. */
  readonly children?: ComponentChildren;
}

/** The field of a column, with the control that its kind asks for. */
export function FieldFor({ form, field, options, placeholder, children }: Props) {
  const { key, label, help } = field;
  const value = form.value(key);
  const isText = field.kind === 'text' || field.kind === 'longText';
  const soft = isText && typeof value === 'string' ? leakNote(value, { table: form.table, key }) : null;
  return (
    <Field label={label} help={help || undefined} problem={form.problem(key)} soft={soft}>
      {(ids) => (
        <>
          <Control {...{ form, field, options, placeholder, ids, value }} />
          {children}
        </>
      )}
    </Field>
  );
}

interface ControlProps {
  readonly form: Form;
  readonly field: FormField;
  readonly options: readonly Option[] | undefined;
  readonly placeholder: string | undefined;
  readonly ids: FieldIds;
  readonly value: FieldValue;
}

function Control({ form, field, options, placeholder, ids, value }: ControlProps) {
  const { key } = field;
  const set = (next: FieldValue) => form.set(key, next);
  const onBlur = () => form.touch(key);
  const onUnreadable = (isUnreadable: boolean) => form.setUnreadable(key, isUnreadable);
  const common = { ids, onBlur, onChange: set };
  const text = typeof value === 'string' ? value : null;
  switch (field.kind) {
    case 'longText':
      return <LongText {...common} value={text} />;
    case 'date':
    case 'strictDate':
      return <DateInput {...common} value={text} onUnreadable={onUnreadable} />;
    case 'time':
      return <TimeInput {...common} value={text} onUnreadable={onUnreadable} />;
    case 'count':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : null}
          onUnreadable={onUnreadable}
        />
      );
    case 'choice':
      return <Choice {...common} options={field.choices ?? []} value={text} />;
    case 'openChoice':
      return <OpenChoice {...common} field={field} value={value} />;
    case 'yesNo':
      return (
        <Choice
          ids={ids}
          onBlur={onBlur}
          options={field.choices ?? []}
          value={typeof value === 'boolean' ? (value ? 'Yes' : 'No') : null}
          onChange={(answer) => set(answer === null ? null : answer === 'Yes')}
        />
      );
    case 'reference':
      if (options) return <Choice {...common} options={options} value={text} />;
      return <TextInput {...common} value={text} placeholder={placeholder} />;
    default:
      return <TextInput {...common} value={text} placeholder={placeholder} />;
  }
}

/** Stands in the list for "none of these"; no value of a choice is called so. */
const OWN_WORDS = ' own words';

/** A list that keeps the person's own words when none of it fits. */
function OpenChoice({
  ids,
  field,
  value,
  onBlur,
  onChange,
}: {
  readonly ids: FieldIds;
  readonly field: FormField;
  readonly value: FieldValue;
  readonly onBlur: () => void;
  readonly onChange: (value: FieldValue) => void;
}) {
  const say = words.value.sidebar.page;
  const own = typeof value === 'object' && value !== null ? value.words : null;
  const options = [...(field.choices ?? []), { value: OWN_WORDS, label: say.otherWords }];
  return (
    <>
      <Choice
        ids={ids}
        options={options}
        value={own === null ? (value as string | null) : OWN_WORDS}
        onBlur={onBlur}
        onChange={(chosen) => onChange(chosen === OWN_WORDS ? { words: '' } : chosen)}
      />
      {own !== null && (
        <input
          class="input own"
          type="text"
          aria-label={`${field.label}: ${say.ownWords}`}
          autocomplete="off"
          value={own}
          onBlur={onBlur}
          onInput={(event) => onChange({ words: event.currentTarget.value })}
        />
      )}
    </>
  );
}
