import type { Language, Messages } from '../messages/messages';
import { CHOICES, choiceLabel } from './choices';
import {
  type Column,
  type FormPart,
  type InputColumn,
  type InputKind,
  isFormula,
  isLeftOutInCodesOnly,
} from './column';
import type { ColumnKey, TableKey } from './tableKey';
import { columnWords, TABLES } from './tables';

/** One field of a form, as a screen shows it. */
export interface FormField {
  readonly key: ColumnKey;
  readonly kind: InputKind;
  /** The column's header, so that a screen and the grid say the same. */
  readonly label: string;
  readonly help: string;
  /** Of closed and open choices, and of yes and no. */
  readonly choices?: readonly FieldChoice[];
  readonly isLong: boolean;
  readonly isRequired: boolean;
}

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

export interface FormOptions {
  readonly language: Language;
  /** P7: fields for names are not asked. */
  readonly codesOnly: boolean;
  /** In `language`; the page carries these words and no others of the tables. */
  readonly words: Pick<Messages, 'tables'>;
}

/** What a new record cannot do without. Of what else it lacks, the rules make a question (T8, T10). */
const REQUIRED: Partial<Record<TableKey, readonly ColumnKey[]>> = {
  cases: ['alias'],
  dates: ['date', 'kind'],
  targets: ['office'],
  decisions: ['subject', 'answer'],
};

/** The fields of a part, in the order in which the table declares them. */
export function formFields(table: TableKey, part: FormPart, options: FormOptions): FormField[] {
  return inputsOf(table)
    .filter(({ column }) => column.form === part && !(options.codesOnly && isLeftOutInCodesOnly(column)))
    .map(({ key, column }) => fieldOf(table, { key, column }, options));
}

/** Every column of a table that a form asks for, in declared order. */
export function formKeys(table: TableKey): ColumnKey[] {
  return inputsOf(table).flatMap(({ key, column }) => (column.form ? [key] : []));
}

/** The columns for names, which a codes-only tracker neither asks for nor takes (P7). */
export function nameKeys(table: TableKey): ColumnKey[] {
  return inputsOf(table).flatMap(({ key, column }) =>
    column.form && isLeftOutInCodesOnly(column) ? [key] : [],
  );
}

export function isNameKey(table: TableKey, key: ColumnKey): boolean {
  return nameKeys(table).includes(key);
}

export function requiredKeys(table: TableKey, { codesOnly }: { codesOnly: boolean }): readonly ColumnKey[] {
  const names = codesOnly ? nameKeys(table) : [];
  return (REQUIRED[table] ?? []).filter((key) => !names.includes(key));
}

export function inputsOf(table: TableKey): { key: ColumnKey; column: InputColumn }[] {
  const columns: Readonly<Record<ColumnKey, Column>> = TABLES[table].columns;
  return Object.entries(columns).flatMap(([key, column]) => (isFormula(column) ? [] : [{ key, column }]));
}

function fieldOf(
  table: TableKey,
  { key, column }: { key: ColumnKey; column: InputColumn },
  { language, words, codesOnly }: FormOptions,
): FormField {
  const { header, help } = columnWords(words, table, key);
  const set = column.choices;
  return {
    key,
    kind: column.kind,
    label: header,
    help,
    ...(set && {
      choices: CHOICES[set].map((value) => ({ value, label: choiceLabel(set, value, language) })),
    }),
    isLong: column.kind === 'longText',
    isRequired: requiredKeys(table, { codesOnly }).includes(key),
  };
}
