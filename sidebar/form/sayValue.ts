import type { CivilDate, CivilTime } from '../../src/domain/civilDate';
import { sayDay, sayTime } from '../../src/domain/plan/calendarWords';
import type { FieldValue } from '../../src/tables/cell';
import type { FormField } from '../../src/tables/formFields';
import type { Option } from '../controls/choices';
import { today } from '../today';
import { language } from '../words';

/** A field's value as a person reads it; '' when it is blank. `options`: the rows a reference may name. */
export function sayValue(
  field: FormField,
  value: FieldValue | undefined,
  options?: readonly Option[],
): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return value.words;
  const labelOf = (wanted: string, from: readonly Option[] = []) =>
    from.find((option) => option.value === wanted)?.label ?? wanted;
  if (typeof value === 'boolean') return labelOf(value ? 'Yes' : 'No', field.choices);
  if (typeof value === 'number') return String(value);
  switch (field.kind) {
    case 'choice':
    case 'openChoice':
      return labelOf(value, field.choices);
    case 'reference':
      return labelOf(value, options);
    case 'date':
    case 'strictDate':
      return isDay(value) ? sayDay(value, { today: today.value, language: language.value }) : value;
    case 'time':
      return sayTime(value as CivilTime, language.value);
    default:
      return value;
  }
}

/** A strict date may also be the word for one that cannot be read. */
function isDay(value: string): value is CivilDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
