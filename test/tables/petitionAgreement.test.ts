import fc from 'fast-check';
import { addDays, civilDate, toSerial } from '../../src/domain/civilDate';
import { decisionStates } from '../../src/domain/decisions';
import type { CaseRecord, DecisionRecord, PetitionRecord, SignatureRecord } from '../../src/domain/records';
import { ANSWERS, DECIDERS } from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import type { CellInput, CellValue } from '../../src/tables/cell';
import { firstRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import { readFields } from '../../src/tables/rowCodec';
import type { TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import { ironCalc, oSpreadsheet } from '../support/engines';
import { columnsBehind, type RawRow, sheetOf } from '../support/trackerSheets';

const CASES = 10;
const PETITIONS = 60;
const TODAY = civilDate('2028-03-03');
const LAST_ROW = 70;

const numbered = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(2, '0')}`;
const some = (...values: CellInput[]) => fc.constantFrom<CellInput>(...values);
const aDay = (...days: number[]) =>
  fc.constantFrom(...days).map((day): CellInput => toSerial(addDays(TODAY, day)));
/** The last of them is no case's. */
const aCaseCode = fc.nat(CASES).map((index) => ` ${numbered('c', index)}`);

const aCase = fc.record<Record<string, CellInput>>({
  stopOn: some(null, null, null, null, 'soon'),
});
const aDecision = fc.record<Record<string, CellInput>>({
  case: aCaseCode,
  subject: some('Petition', 'Petition', 'Public facts', 'Calls'),
  answer: some('Yes', 'Yes', 'Yes', ...ANSWERS),
  decidedBy: some('The person', 'The person', ...DECIDERS),
  on: aDay(-9, 0, 1),
  withdrawnOn: fc.oneof({ weight: 7, arbitrary: some(null) }, { weight: 1, arbitrary: aDay(0) }),
});
const aPetition = fc.record<Record<string, CellInput>>({
  case: aCaseCode,
  text: some(null, 'We ask for her release.'),
  toWhom: some(null, 't-01', 'T-01', 'T-01', 'T-99'),
  goal: some(null, 0, 10, 10, 'many'),
  heldBy: some(null, 'Sister Inés'),
  deliveredOn: some(null, null, null, 'yesterday'),
  useUntil: fc.oneof({ weight: 2, arbitrary: some(null, 'soon') }, { weight: 1, arbitrary: aDay(-1, 0) }),
  takenBackOn: some(null, null, null, null, null, 'yes'),
});
const aCount = fc.record<Record<string, CellInput>>({
  petition: fc.nat(PETITIONS).map((index) => numbered('PE', index)),
  date: fc.oneof({ weight: 5, arbitrary: aDay(-2, -1, 0, 1) }, { weight: 1, arbitrary: some('soon') }),
  count: some(3, 10, 11),
});

/** So that some may go on. */
const yesTo = (code: string): RawRow => ({
  case: code,
  subject: 'Petition',
  answer: 'Yes',
  decidedBy: 'The person',
  on: toSerial(addDays(TODAY, -20)),
});

const TABS = ['cases', 'decisions', 'targets', 'petitions', 'signatures'] as const;
type Rows = Record<(typeof TABS)[number], RawRow[]>;
const many = (row: fc.Arbitrary<RawRow>, length: number) =>
  fc.array(row, { minLength: length, maxLength: length });
const someRows: fc.Arbitrary<Rows> = fc
  .record({
    cases: many(aCase, CASES),
    decisions: many(aDecision, 12),
    petitions: many(aPetition, PETITIONS),
    signatures: many(aCount, 60),
  })
  .map(({ cases, decisions, petitions, ...rest }) => ({
    ...rest,
    decisions: [...decisions, ...cases.slice(1).map((_, index) => yesTo(numbered('C', index)))],
    cases: cases.map((row, index) => ({ ...row, code: numbered('C', index) })),
    petitions: petitions.map((row, index) => ({ ...row, code: numbered('PE', index) })),
    targets: [{ code: 'T-01' }],
  }));

it.each(LANGUAGES)(
  '[P2, P4, F1] what is to do about petitions is what the code says, in %s',
  async (language) => {
    const [rows] = fc.sample(someRows, { numRuns: 1, seed: 20280304 });
    if (!rows) throw new Error('No rows');
    const how = { language, today: toSerial(TODAY), columns: columnsBehind({ petitions: ['todo'] }) };
    const name = (table: TableKey) => MESSAGES[language].tables[table].tab;
    const sheets = {
      ...Object.fromEntries(TABS.map((table) => [name(table), sheetOf(table, rows[table], how)])),
      [name('settings')]: sheetOf('settings', [{}], how),
    };
    const expected = inCode(rows, language);
    for (const engine of [oSpreadsheet({ lastRow: LAST_ROW }), await ironCalc({ lastRow: LAST_ROW })]) {
      const value = engine(sheets);
      const column = declaredColumn('petitions', 'todo');
      rows.petitions.forEach((row, index) => {
        const todo = value(name('petitions'), firstRow(TABLES.petitions) + index, column) ?? '';
        expect({ row, todo }).toEqual({ row, todo: expected[index] });
      });
    }
    const { copies, formulas: say } = MESSAGES[language];
    const sentences = [
      ...[copies.stopped, copies.refused(''), say.askFirst, say.planExpired],
      ...[say.petitionToWhom, say.noSuchTarget, say.petitionReached],
    ];
    expect(sentences.filter((one) => !expected.some((said) => said.startsWith(one)))).toEqual([]);
  },
);

function inCode(rows: Rows, language: Language): string[] {
  const { choices, copies, formulas: say } = MESSAGES[language];
  const read = <R>(table: keyof Rows) =>
    rows[table].map((raw, index) => {
      const cell = (key: string) => (raw[key] ?? null) as CellValue;
      return readFields(TABLES[table], { row: firstRow(TABLES[table]) + index, cell }, language)
        .fields as unknown as R;
    });
  const tidy = (text: string | null) => (text ?? '').trim().toUpperCase();
  const cases = read<CaseRecord>('cases');
  const decisions = read<DecisionRecord>('decisions');
  const signatures = read<SignatureRecord>('signatures');

  /** The highest count of the latest day that has come. */
  const signedFor = ({ code }: PetitionRecord) => {
    const own = signatures.flatMap(({ petition, date: day, count }) =>
      petition === code && day !== null && day !== 'unreadable' && day <= TODAY ? [{ day, count }] : [],
    );
    const latest = own
      .map(({ day }) => day)
      .sort()
      .pop();
    const counts = own.filter(({ day }) => day === latest).map(({ count }) => count ?? 0);
    return counts.length > 0 ? Math.max(...counts) : null;
  };

  return read<PetitionRecord>('petitions').map((petition) => {
    const aCase = cases.find(({ code }) => tidy(code) === tidy(petition.case));
    if (!aCase || petition.takenBackOn !== null) return '';
    const holder = petition.heldBy === null ? '' : copies.heldBy(petition.heldBy);
    if (aCase.stopOn !== null) return copies.stopped + holder;
    const states = decisionStates(
      decisions.filter((one) => tidy(one.case) === tidy(aCase.code)),
      TODAY,
    );
    const carried = ['Petition', ...(petition.text === null ? [] : ['Public facts' as const])] as const;
    const refused = carried.filter((one) => states[one].state === 'Refused');
    if (refused.length > 0)
      return copies.refused(refused.map((one) => choices.subject[one]).join(', ')) + holder;
    if (states.Petition.state === 'Not asked') return say.askFirst;
    const { useUntil, goal } = petition;
    if (useUntil !== null && useUntil !== 'unreadable' && useUntil < TODAY) return say.planExpired;
    if (petition.deliveredOn !== null) return '';
    if (petition.toWhom === null) return say.petitionToWhom;
    if (tidy(petition.toWhom) !== 'T-01') return say.noSuchTarget;
    const signed = signedFor(petition);
    return signed !== null && goal !== null && goal > 0 && signed >= goal ? say.petitionReached : '';
  });
}
