import type { CivilDate } from '../domain/civilDate';
import { findANumbers } from '../domain/leaks/aNumber';
import { foldText } from '../domain/leaks/foldedText';
import type { TargetRecord } from '../domain/records';
import { isNeverCalled, TELLING_FIELDS, targetBar } from '../domain/targetRule';
import type { Messages } from '../messages/messages';
import { inputsOf, nameKeys, requiredKeys } from './formFields';
import type { FormValues } from './formSchema';
import type { ColumnKey, TableKey } from './tableKey';

/** What is wrong with a field; messages' forms.problems says it in a sentence. */
export type FieldProblemCode = keyof Messages['forms']['problems'];

export interface FieldProblem {
  readonly key: ColumnKey;
  readonly code: FieldProblemCode;
}

export interface CheckOptions {
  readonly today: CivilDate;
  readonly codesOnly: boolean;
  /**
   * Of a record that is there already: the fields somebody changed. Only what concerns them is reported, and
   * nothing is required that was not there before.
   */
  readonly changed?: readonly ColumnKey[];
}

/** A cell holds 50,000 characters; longer texts are cut when they are written. */
const LONGEST_FIELD = 49_000;

/** Days that lie in the past when they are right. */
const PAST_ONLY: Checked = {
  cases: [
    'detainedSince',
    'stopOn',
    'stayConfirmedOn',
    'authorizationOn',
    'authorizationRevokedOn',
    'factsGoneThroughOn',
    'familySpokenOn',
    'closedOn',
  ],
  dates: ['lastVerified'],
  targets: ['lastVerified', 'attorneyAskedOn'],
  decisions: ['on'],
};
type Checked = Partial<Record<TableKey, readonly ColumnKey[]>>;

/** From and to, where the first comes before the second. */
const IN_ORDER: Partial<Record<TableKey, readonly [from: ColumnKey, to: ColumnKey][]>> = {
  cases: [['authorizationOn', 'authorizationUntil']],
  decisions: [['on', 'until']],
};

interface Found extends FieldProblem {
  /** The fields it hangs on beside its own. */
  readonly with?: readonly ColumnKey[];
}

/**
 * What a form of the table would be refused for, at most one problem a field, in declared order. `fields` is
 * the whole record as it would stand. The page asks before it sends, the server again before it writes.
 */
export function fieldProblems(table: TableKey, fields: FormValues, options: CheckOptions): FieldProblem[] {
  const { changed } = options;
  const concerns = ({ key, with: others = [] }: Found) =>
    !changed || [key, ...others].some((one) => changed.includes(one));
  const found = [
    ...(changed ? [] : missing(table, fields, options)),
    ...names(table, fields, options),
    ...texts(table, fields),
    ...days(table, fields, options),
    ...(RULES[table]?.(fields, options) ?? []),
  ].filter(concerns);
  return inputsOf(table).flatMap(({ key }) => {
    const first = found.find((problem) => problem.key === key);
    return first ? [{ key, code: first.code }] : [];
  });
}

const REQUIRED_WORDS: Readonly<Record<ColumnKey, FieldProblemCode>> = {
  date: 'dateMissing',
  kind: 'kindMissing',
};

function missing(table: TableKey, fields: FormValues, options: CheckOptions): Found[] {
  return requiredKeys(table, options)
    .filter((key) => isBlank(fields[key]))
    .map((key) => ({ key, code: REQUIRED_WORDS[key] ?? 'required' }));
}

/** P7. */
function names(table: TableKey, fields: FormValues, { codesOnly }: CheckOptions): Found[] {
  if (!codesOnly) return [];
  return nameKeys(table).flatMap((key) => (isBlank(fields[key]) ? [] : [{ key, code: 'codesOnly' }]));
}

/** P5: an A-number is refused while it still stands in the form, so that nothing else is lost with it. */
function texts(table: TableKey, fields: FormValues): Found[] {
  return inputsOf(table).flatMap(({ key }): Found[] => {
    const value = fields[key];
    const text = typeof value === 'object' ? (value?.words ?? '') : typeof value === 'string' ? value : '';
    if (findANumbers(foldText(text), []).length > 0) return [{ key, code: 'aNumber' }];
    return text.length > LONGEST_FIELD ? [{ key, code: 'tooLong' }] : [];
  });
}

function days(table: TableKey, fields: FormValues, { today }: CheckOptions): Found[] {
  const future = (PAST_ONLY[table] ?? []).flatMap((key): Found[] => {
    const day = said(fields[key]);
    return day !== null && day > today ? [{ key, code: 'future' }] : [];
  });
  const reversed = (IN_ORDER[table] ?? []).flatMap(([from, to]): Found[] => {
    const [start, end] = [said(fields[from]), said(fields[to])];
    return start !== null && end !== null && end < start
      ? [{ key: to, code: 'endBeforeStart', with: [from] }]
      : [];
  });
  return [...future, ...reversed];
}

const RULES: Partial<Record<TableKey, (fields: FormValues, options: CheckOptions) => Found[]>> = {
  cases: whereabouts,
  dates: deadline,
  targets: (fields, { today }) => [...hours(fields), ...bar(fields, today)],
  decisions: decider,
};

/** P8: where a free person is to be found has no place in the tracker. */
function whereabouts({ custody, heldAt }: FormValues): Found[] {
  const mayBeHeld = isBlank(custody) || custody === 'Detained' || custody === 'Unknown';
  return isBlank(heldAt) || mayBeHeld ? [] : [{ key: 'heldAt', code: 'whereabouts', with: ['custody'] }];
}

/** No deadline is ever worked out: it is the date an attorney gave, with the name. */
function deadline({ kind, confirmedBy }: FormValues): Found[] {
  const isUnconfirmed = kind === 'Filing deadline' && isBlank(confirmedBy);
  return isUnconfirmed ? [{ key: 'confirmedBy', code: 'deadlineUnconfirmed', with: ['kind'] }] : [];
}

function hours({ hoursFrom, hoursTo }: FormValues): Found[] {
  const [from, to] = [said(hoursFrom), said(hoursTo)];
  const isReversed = from !== null && to !== null && from >= to;
  return isReversed ? [{ key: 'hoursTo', code: 'hoursReversed', with: ['hoursFrom'] }] : [];
}

/** C8. Said beside the text that tells it, or beside the first when it takes two of them. */
function bar(fields: FormValues, today: CivilDate): Found[] {
  const target = {
    role: typeof fields.role === 'number' ? null : ((fields.role ?? null) as TargetRecord['role']),
    office: typeof fields.office === 'string' ? fields.office : null,
    name: typeof fields.name === 'string' ? fields.name : null,
    attorneyAskedOn: said(fields.attorneyAskedOn) as CivilDate | null,
  };
  const nothing = { role: null, office: null, name: null };
  const code = targetBar(target, today);
  if (code === 'consulateUnasked') return [{ key: 'attorneyAskedOn', code, with: TELLING_FIELDS }];
  if (code === null) return [];
  const key = TELLING_FIELDS.find((one) => isNeverCalled({ ...nothing, [one]: target[one] })) ?? 'office';
  return [{ key, code, with: TELLING_FIELDS }];
}

/** P1, P2: a Yes needs its day and somebody who may give it; families decide about their own facts only. */
function decider({ subject, answer, decidedBy, on }: FormValues): Found[] {
  if (answer !== 'Yes') return [];
  const mayDecide = decidedBy === 'The person' || (!isBlank(decidedBy) && subject === 'Family');
  return [
    ...(mayDecide ? [] : [{ key: 'decidedBy', code: 'personDecides', with: ['answer', 'subject'] } as const]),
    ...(isBlank(on) ? [{ key: 'on', code: 'required', with: ['answer'] } as const] : []),
  ];
}

function isBlank(value: FormValues[string]): boolean {
  return value === undefined || value === null || value === '';
}

/** A day or a time; both are compared as they are written. */
function said(value: FormValues[string]): string | null {
  return typeof value === 'string' && /^\d/.test(value) ? value : null;
}
