import type { FieldValue } from '../tables/cell';
import type { FormValues } from '../tables/formSchema';
import { cleanText } from './cleanText';

/** A form's fields without what no cell can show; blank texts are null. */
export function cleanFields(fields: FormValues): FormValues {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, cleanValue(value ?? null)]));
}

function cleanValue(value: FieldValue): FieldValue {
  if (typeof value === 'string') return cleanText(value).text || null;
  if (value === null || typeof value !== 'object') return value;
  const words = cleanText(value.words).text;
  return words === '' ? null : { words };
}
