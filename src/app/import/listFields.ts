import { LANGUAGES, MESSAGES, type Messages } from '../../messages/messages';
import type { InputColumn } from '../../tables/column';
import { isFormula } from '../../tables/column';
import { columnOf } from '../../tables/defineTable';
import type { TableKey } from '../../tables/tableKey';
import { columnWords, TABLES } from '../../tables/tables';
import { headerNames } from './matchHeaders';

/** What a list can tell about a person: a field of the case, or of its one next date. */
export type ListField = keyof Messages['listHeaders'];
export const LIST_FIELDS = Object.keys(MESSAGES.en.listHeaders) as ListField[];

const OF_THE_DATE = {
  nextDate: 'date',
  nextKind: 'kind',
  nextTime: 'time',
  nextPlace: 'place',
  lastVerified: 'lastVerified',
} as const satisfies Partial<Record<ListField, keyof (typeof TABLES)['dates']['columns']>>;
export type DateField = keyof typeof OF_THE_DATE;

export function isDateField(field: ListField): field is DateField {
  return field in OF_THE_DATE;
}

/** The column that holds the field. */
export function placeOf(field: ListField): { table: TableKey; key: string; column: InputColumn } {
  const [table, key] = isDateField(field)
    ? (['dates', OF_THE_DATE[field]] as const)
    : (['cases', field] as const);
  const column = columnOf(TABLES[table], key);
  if (isFormula(column)) throw new Error(`${table}.${key} is computed`);
  return { table, key, column };
}

/** What a person reads for a field; the date's own headers are too bare beside those of a case. */
export function listFieldLabel(field: ListField, messages: Messages): string {
  if (isDateField(field)) return messages.bringIn.dateFields[field];
  const { table, key } = placeOf(field);
  return columnWords(messages, table, key).header;
}

/** Says who the person is: where a group keeps codes only, it stays out of the Sheet (P7). */
export function isNameField(field: ListField): boolean {
  return field === 'alias' || placeOf(field).column.sensitivity === 'identifying';
}

/** The other columns of Cases, which a list that was exported from it has too. */
const NOT_OF_A_LIST = Object.keys(TABLES.cases.columns).flatMap((key) =>
  key in MESSAGES.en.listHeaders ? [] : LANGUAGES.map((l) => columnWords(MESSAGES[l], 'cases', key).header),
);

export const LIST_HEADERS = headerNames<ListField>(
  'listHeaders',
  (field, messages) => {
    const { table, key } = placeOf(field);
    // The date's own headers (Date, Time, Place) are too bare to tell in a list of people.
    return table === 'cases' ? [columnWords(messages, table, key).header] : [];
  },
  NOT_OF_A_LIST,
);
