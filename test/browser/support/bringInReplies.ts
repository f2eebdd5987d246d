import type { ListPreview } from '../../../src/app/import/listPreview';
import type { ImportCallsResult } from '../../../src/app/importCalls';
import type { ImportListResult } from '../../../src/app/importList';
import type { CivilDate } from '../../../src/domain/civilDate';
import { type Language, MESSAGES } from '../../../src/messages/messages';
import type { ProcedureInput } from '../../../src/rpc/procedures';
import type { Replies } from './fakeGoogle';

type Corrections = ProcedureInput<'previewList'>['corrections'];

/** A tab with a short list of invented people, which is looked through and brought in. */
export function bringInReplies(language: Language): Replies {
  return {
    listSources: () => ({
      tabs: [
        { id: 81, name: language === 'es' ? 'Lista de Mari' : "Mari's list", hidden: false },
        { id: 82, name: language === 'es' ? 'Lista vieja' : 'Old list', hidden: true },
      ],
    }),
    previewList: ({ corrections }: ProcedureInput<'previewList'>) => previewOf(language, corrections),
    importList: () => broughtInOf(language),
    deleteOriginal: () => ({
      name: "Mari's list",
      sentence: MESSAGES[language].bringIn.originalGone("Mari's list"),
    }),
  };
}

/** A log of 500 calls that takes two executions; the second ends when the test says so. */
export function callsInTwoParts(release: Promise<void>): () => Promise<ImportCallsResult> {
  const first = {
    ...{ done: false, progress: { done: 200, of: 500 }, added: 200, alreadyThere: null, unplaced: 0 },
    issues: [],
  };
  const all = {
    ...first,
    done: true,
    progress: { done: 500, of: 500 },
    added: 480,
    alreadyThere: 20,
    unplaced: 3,
  };
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked === 1) return first;
    await release;
    return all;
  };
}

function previewOf(language: Language, corrections: Corrections): ListPreview {
  const { bringIn, choices, issues, tables, leakKinds, leftOutMark } = MESSAGES[language];
  const { alias, custody, notes } = tables.cases.columns;
  const uses = corrections?.columns ?? {};
  const column = { isDouble: false, isLocked: false, filled: 3 } as const;
  return {
    fingerprint: 'list-1',
    records: 3,
    alreadyThere: false,
    columns: [
      {
        ...column,
        index: 0,
        header: 'Name',
        examples: ['Doña Rosa', 'Mr. K', 'Ana L.'],
        guess: { field: 'alias', sure: 'named' },
        use: uses[0] ?? 'alias',
        role: 'field',
        becomes: alias.header,
      },
      {
        ...column,
        index: 1,
        header: 'Status',
        examples: ['detained', 'ICE hold'],
        guess: { field: 'custody', sure: 'within' },
        use: uses[1] ?? 'custody',
        role: 'field',
        becomes: custody.header,
      },
      {
        ...column,
        index: 2,
        header: 'Rides',
        examples: [],
        filled: 0,
        guess: null,
        use: uses[2] ?? 'leaveOut',
        role: 'leaveOut',
        becomes: bringIn.columnLeftOut,
      },
      {
        ...column,
        index: 3,
        header: 'Comments',
        examples: [leftOutMark(leakKinds.phone)],
        guess: { field: 'notes', sure: 'named' },
        use: uses[3] ?? 'notes',
        role: 'notes',
        becomes: notes.header,
      },
    ],
    fields: [
      { value: 'alias', label: alias.header },
      { value: 'custody', label: custody.header },
      { value: 'notes', label: notes.header },
    ],
    values: [
      {
        field: 'custody',
        label: custody.header,
        choices: Object.entries(choices.custody).map(([value, label]) => ({ value, label })),
        words: [
          {
            key: 'ice hold',
            words: 'ICE hold',
            count: 2,
            taken: corrections?.values.custody?.['ice hold'] ?? null,
            isCorrected: false,
            note: issues['value.unknown'],
          },
          { key: 'detained', words: 'detained', count: 1, taken: 'Detained', isCorrected: false, note: null },
        ],
        more: 0,
      },
    ],
    dates: {
      order: 'month first',
      sentence: bringIn.dateOrder['month first'],
      examples: [{ words: '3/12/2026', day: '2026-03-12' as CivilDate }],
    },
    unread: [
      {
        field: 'nextDate',
        label: bringIn.dateFields.nextDate,
        words: 'TBD',
        count: 1,
        note: issues['date.unreadable'],
      },
    ],
    leaks: [
      {
        key: '3.aNumber',
        column: 3,
        header: 'Comments',
        kind: 'aNumber',
        label: bringIn.leakKindsMany.aNumber,
        count: 1,
        choice: 'leaveOut',
        canBeKept: false,
        places: [{ row: 4, suggestion: leftOutMark(leakKinds.aNumber) }],
      },
      {
        key: '3.phone',
        column: 3,
        header: 'Comments',
        kind: 'phone',
        label: bringIn.leakKindsMany.phone,
        count: 2,
        choice: corrections?.leaks['3.phone'] ?? 'leaveOut',
        canBeKept: true,
        places: [{ row: 2, suggestion: leftOutMark(leakKinds.phone) }],
      },
    ],
    codesOnly: null,
    people: [
      {
        row: 2,
        alias: 'Doña Rosa',
        stage: choices.stage.Active,
        custody: choices.custody.Detained,
        nextDate: '2026-03-12' as CivilDate,
        nextKind: choices.dateKind.Removal,
      },
      { row: 3, alias: 'Mr. K', stage: null, custody: null, nextDate: null, nextKind: null },
    ],
    issues: {
      first: [
        {
          code: 'date.unreadable',
          path: { place: 'list', row: 3, column: 'Next' },
          message: issues['date.unreadable'],
        },
      ],
      more: 0,
    },
  };
}

function broughtInOf(language: Language): ImportListResult {
  const { bringIn, tables } = MESSAGES[language];
  const { leakKindsMany } = bringIn;
  return {
    done: true,
    added: 3,
    codes: ['C-007', 'C-008', 'C-009'],
    alreadyThere: false,
    issues: [],
    summary: {
      added: 3,
      dates: 1,
      columns: [
        { header: 'Name', use: 'alias', becomes: tables.cases.columns.alias.header },
        { header: 'Rides', use: 'leaveOut', becomes: bringIn.columnLeftOut },
      ],
      leftOut: [{ kind: 'aNumber', label: leakKindsMany.aNumber, cells: 1, columns: 1 }],
      kept: [{ kind: 'phone', label: leakKindsMany.phone, cells: 2, columns: 1 }],
      notes: 2,
      issues: 0,
    },
    summaryText: 'What,Row of the list,Case,Column,What became of it\n',
    fingerprint: 'list-1',
    original: { kind: 'tab', tabId: 81, name: "Mari's list" },
  };
}
