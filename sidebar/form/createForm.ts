import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FieldValue } from '../../src/tables/cell';
import { fieldProblems } from '../../src/tables/formChecks';
import { inputsOf } from '../../src/tables/formFields';
import type { FormValues } from '../../src/tables/formSchema';
import type { ColumnKey, TableKey } from '../../src/tables/tableKey';
import type { FieldProblem } from '../server/serverError';
import { today } from '../today';
import { words } from '../words';

export interface FormOptions {
  readonly table: TableKey;
  /** The record as the page saw it; empty for a new one. */
  readonly initial?: FormValues;
  /** A record that is there already: nothing is required that was not there before. */
  readonly isChange?: boolean;
  /** P7. */
  readonly codesOnly?: boolean;
  /** A form that may stay blank as a whole, such as the next date of a new case. */
  readonly mayStayBlank?: boolean;
}

/** What a person is filling in. It outlives its screen (see memory.ts), and reads like a value to a component. */
export interface Form {
  readonly table: TableKey;
  readonly values: ReadonlySignal<FormValues>;
  /** The fields that differ from what the page saw. */
  readonly changed: ReadonlySignal<readonly ColumnKey[]>;
  readonly isDirty: ReadonlySignal<boolean>;
  value(key: ColumnKey): FieldValue;
  set(key: ColumnKey, value: FieldValue): void;
  /** The person left the field: from now on it says what is wrong with it. */
  touch(key: ColumnKey): void;
  /** A day or number that is half typed or no such thing. */
  setUnreadable(key: ColumnKey, isUnreadable: boolean): void;
  /** What to show beside the field now. */
  problem(key: ColumnKey): string | null;
  /** Every problem there is, shown or not, in declared order. */
  readonly problems: ReadonlySignal<readonly FieldProblem[]>;
  /** The person wants to send it: all fields say what is wrong. True when nothing is. */
  submit(): boolean;
  /** The server's problems, each shown until its field changes. */
  refuse(problems: readonly FieldProblem[]): void;
  /** The changed fields, and what the page saw in them (text trimmed, blank null). */
  changes(): { fields: Record<ColumnKey, FieldValue>; before: Record<ColumnKey, FieldValue> };
  /** Somebody else changed these meanwhile: what is there now counts as seen, what was typed stays typed. */
  rebase(now: FormValues): void;
}

export function createForm({
  table,
  initial = {},
  isChange = false,
  codesOnly = false,
  mayStayBlank = false,
}: FormOptions): Form {
  const seen = signal<FormValues>(initial);
  const values = signal<FormValues>(initial);
  const touched = signal<ReadonlySet<ColumnKey>>(new Set());
  const unreadable = signal<ReadonlySet<ColumnKey>>(new Set());
  const refused = signal<readonly FieldProblem[]>([]);
  const isSubmitted = signal(false);

  const changed = computed(() =>
    Object.keys(values.value).filter(
      (key) => !isSame(plain(values.value[key] ?? null), plain(seen.value[key] ?? null)),
    ),
  );
  const record = computed(() => mapped(values.value));
  const isBlank = computed(() => Object.values(record.value).every((value) => value === null));
  const found = computed(() => {
    if (mayStayBlank && isBlank.value) return [];
    const options = { today: today.value, codesOnly };
    return fieldProblems(table, record.value, isChange ? { ...options, changed: changed.value } : options);
  });
  const problems = computed(() =>
    inputsOf(table).flatMap(({ key }): FieldProblem[] => {
      const say = words.value.forms.problems;
      const fromServer = refused.value.find((problem) => problem.key === key);
      if (fromServer) return [fromServer];
      if (unreadable.value.has(key)) return [{ key, message: say.unreadable }];
      const own = found.value.find((problem) => problem.key === key);
      return own ? [{ key, message: say[own.code] }] : [];
    }),
  );

  return {
    table,
    values,
    changed,
    problems,
    isDirty: computed(() => changed.value.length > 0),
    value: (key) => values.value[key] ?? null,
    set(key, value) {
      values.value = { ...values.value, [key]: value };
      refused.value = refused.value.filter((problem) => problem.key !== key);
    },
    touch(key) {
      touched.value = new Set([...touched.value, key]);
    },
    setUnreadable(key, isUnreadable) {
      if (unreadable.value.has(key) === isUnreadable) return;
      const others = [...unreadable.value].filter((other) => other !== key);
      unreadable.value = new Set(isUnreadable ? [...others, key] : others);
    },
    problem(key) {
      const problem = problems.value.find((one) => one.key === key);
      if (!problem) return null;
      const isFromServer = refused.value.some((one) => one.key === key);
      // An A-number is said while it is being typed: it must not travel (P5).
      const isUrgent = found.value.some((one) => one.key === key && one.code === 'aNumber');
      const isShown = isSubmitted.value || touched.value.has(key) || isFromServer || isUrgent;
      return isShown ? problem.message : null;
    },
    submit() {
      isSubmitted.value = true;
      return problems.value.length === 0;
    },
    refuse(fields) {
      refused.value = fields;
    },
    changes() {
      const pick = (from: FormValues) =>
        Object.fromEntries(changed.value.map((key) => [key, plain(from[key] ?? null)]));
      return { fields: pick(values.value), before: pick(seen.value) };
    },
    rebase(now) {
      seen.value = { ...seen.value, ...now };
    },
  };
}

/** As it will be sent: text trimmed, blank null. */
function plain(value: FieldValue): FieldValue {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'object' && value !== null) {
    const said = value.words.trim();
    return said === '' ? null : { words: said };
  }
  return value;
}

function mapped(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(value ?? null)]));
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
