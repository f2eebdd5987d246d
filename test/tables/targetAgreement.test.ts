import fc from 'fast-check';
import { addDays, type CivilDate, civilDate, toSerial, type Unreadable } from '../../src/domain/civilDate';
import type { TargetRecord } from '../../src/domain/records';
import { targetLabel } from '../../src/domain/targetLabel';
import { CONSULATES, COURT_WORDS, NEVER_CALLED, targetBar } from '../../src/domain/targetRule';
import { verificationOf } from '../../src/domain/targetVerification';
import { TARGET_ROLES, type TargetRole } from '../../src/domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../../src/messages/messages';
import { choiceLabel } from '../../src/tables/choices';
import { firstRow } from '../../src/tables/defineTable';
import { declaredColumn } from '../../src/tables/places';
import { TABLES } from '../../src/tables/tables';
import { ironCalc, oSpreadsheet } from '../support/engines';
import { type RawRow, sheetOf } from '../support/trackerSheets';

const TODAY = civilDate('2028-03-01');
const STALE = 30;
const ROWS = 90;
/** Blanks that only one of the engines takes for spaces, as pasted addresses have them. */
const BLANKS = [
  'Newark\u00a0Immigration\u00a0Court',
  'Judge\tDoe',
  'Newark\r\nCourt',
  'the\u00a0Court\u00a0',
];

const aWord = fc.constantFrom(
  ...[...NEVER_CALLED, ...CONSULATES, ...COURT_WORDS],
  ...[
    'Court',
    'Street',
    'St.',
    'Newark',
    'congress',
    'Courtney',
    'cónsul',
    'of',
    '(ICE)',
    'd’Court',
    'Plaza',
  ],
);
const aText = fc.oneof(
  fc.constantFrom(
    null,
    null,
    'New York City',
    '120 Court St., Brooklyn',
    ' Immigration  court-house',
    '24 Court Sq',
    'Immigration Court\n26 Federal Plaza',
    'Newark\nCourt',
    '120 Court\nSt., Brooklyn',
  ),
  fc.array(aWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
);
const aTarget = fc.record({
  role: fc.oneof(fc.constantFrom(null, ...TARGET_ROLES), fc.constantFrom('Judge', 'Consul', 'Friend')),
  office: aText,
  name: fc.constantFrom(null, null, 'J. Doe', 'St. John', 'Court', 'Juez Doe'),
  line: fc.constantFrom(null, '212-555-0100'),
  age: fc.constantFrom<number | 'soon' | null>(null, 'soon', -1, 0, 1, 2, STALE, STALE + 1, 400),
  asked: fc.constantFrom<number | 'soon' | null>(null, 'soon', -1, 0, 3),
});
type Target = typeof aTarget extends fc.Arbitrary<infer T> ? T : never;

describe.each(LANGUAGES)('Who we call in %s', (language) => {
  it('[C5, C8, F1] says in both engines what code says of a target: its label, and what to look at', async () => {
    const targets = fc.sample(aTarget, { numRuns: ROWS, seed: 20280303 });
    const tab = MESSAGES[language].tables.targets.tab;
    const sheets = {
      [MESSAGES[language].tables.settings.tab]: sheetOf('settings', [{ targetStaleDays: STALE }], {
        language,
        today: toSerial(TODAY),
      }),
      [tab]: sheetOf(
        'targets',
        [...targets.map((target) => typed(target, language)), {}, ...BLANKS.map((office) => ({ office }))],
        { language, today: toSerial(TODAY) },
      ),
    };
    const lastRow = ROWS + BLANKS.length + 4;
    const seen = new Set<string>();
    for (const engine of [oSpreadsheet({ lastRow }), await ironCalc({ lastRow })]) {
      const value = engine(sheets);
      const at = (index: number, key: string) =>
        value(tab, firstRow(TABLES.targets) + index, declaredColumn('targets', key)) ?? '';
      targets.forEach((target, index) => {
        const says = { target, todo: at(index, 'todo'), label: at(index, 'label') };
        expect(says).toEqual({ target, ...expected(target, language) });
        seen.add(String(says.todo));
      });
      expect([at(ROWS, 'todo'), at(ROWS, 'label')]).toEqual(['', '']);
      const pasted = BLANKS.map((_, index) => at(ROWS + 1 + index, 'todo'));
      expect(pasted).toEqual(BLANKS.map(() => MESSAGES[language].formulas.neverCalled));
    }
    const { callDesk, formulas } = MESSAGES[language];
    for (const words of [
      formulas.neverCalled,
      formulas.consulateUnasked,
      callDesk.notVerified,
      callDesk.noNumber,
      '',
    ])
      expect(seen).toContain(words);
  });
});

function typed({ role, line, age, asked, ...texts }: Target, language: Language): RawRow {
  const known = TARGET_ROLES.find((one) => one === role);
  return {
    code: 'T-01',
    role: known ? choiceLabel('targetRole', known, language) : role,
    ...texts,
    officialLine: line,
    lastVerified: cellOf(age),
    attorneyAskedOn: cellOf(asked),
  };
}

const cellOf = (day: number | 'soon' | null) =>
  typeof day === 'number' ? toSerial(addDays(TODAY, -day)) : day;
const dayOf = (day: number | 'soon' | null): CivilDate | Unreadable | null =>
  typeof day === 'number' ? addDays(TODAY, -day) : day && 'unreadable';

function expected({ role, office, name, line, age, asked }: Target, language: Language) {
  const { callDesk, choices, formulas } = MESSAGES[language];
  const known = TARGET_ROLES.find((one): one is TargetRole => one === role);
  const said: Pick<TargetRecord, 'role' | 'office' | 'name'> = {
    role: known ?? (role === null ? null : { words: role }),
    office: office?.trim().replace(/ +/g, ' ') ?? null,
    name,
  };
  const label = targetLabel({ ...said, code: 'T-01' }, choices.targetRole, (text) => text);
  const bar = targetBar({ ...said, attorneyAskedOn: dayOf(asked) }, TODAY);
  const day = dayOf(age);
  const verified = verificationOf(day === 'unreadable' ? null : day, TODAY, { targetStaleDays: STALE });
  const isBlank = role === null && office === null && name === null && line === null;
  const stale =
    verified.age === null ? callDesk.notVerified : verified.isStale ? callDesk.stale(verified.age) : '';
  const todo = bar ? formulas[bar] : isBlank ? '' : line === null ? callDesk.noNumber : stale;
  return { todo, label };
}
