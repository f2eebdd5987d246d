import { callState } from '../../../src/domain/calls';
import type { CaseFigures } from '../../../src/domain/caseFigures';
import { civilDate } from '../../../src/domain/civilDate';
import { type DecisionState, decisionStates } from '../../../src/domain/decisions';
import type { CaseField, PlanSource } from '../../../src/domain/plan/planSource';
import type { CaseRecord, DateRecord, SettingsRecord, TargetRecord } from '../../../src/domain/records';
import { thresholdsOf } from '../../../src/domain/settings';
import { timelineOf } from '../../../src/domain/timeline';
import type { Subject, Use } from '../../../src/domain/vocabulary';
import { MESSAGES } from '../../../src/messages/messages';

export const TODAY = civilDate('2026-03-10');

/** As src/tables declares them. */
const ATTORNEY_FIELDS: readonly CaseField[] = [
  'code',
  'alias',
  'languages',
  'custody',
  'heldAt',
  'detainedSince',
  'order',
  'stay',
  'stayKind',
  'stayUntil',
  'stayConfirmedOn',
  'attorney',
  'authorizationTopics',
  'authorizationTo',
  'authorizationOn',
  'authorizationUntil',
  'authorizationRevokedOn',
  'attorneyLimits',
  'legalPosture',
  'mediaPosture',
  'demand',
  'moralCrisis',
  'whyThisCase',
  'publicFacts',
  'lead',
];

export const attorneyMayShow = (field: CaseField) => ATTORNEY_FIELDS.includes(field);

export const BLANK_CASE: CaseRecord = {
  code: 'C-009',
  alias: null,
  calledBy: null,
  realName: null,
  pronouns: null,
  languages: null,
  stage: null,
  stageReason: null,
  stopBy: null,
  stopOn: null,
  custody: null,
  heldAt: null,
  detainedSince: null,
  order: null,
  stay: null,
  stayKind: null,
  stayUntil: null,
  stayConfirmedOn: null,
  attorney: null,
  attorneyContact: null,
  referralUnderWay: null,
  authorizationTopics: null,
  authorizationTo: null,
  authorizationOn: null,
  authorizationUntil: null,
  authorizationRevokedOn: null,
  attorneyLimits: null,
  factsGoneThroughOn: null,
  decisionCameOn: null,
  legalPosture: null,
  mediaPosture: null,
  organization: null,
  mobilizable: null,
  familySpokenOn: null,
  demand: null,
  moralCrisis: null,
  whyThisCase: null,
  publicFacts: null,
  lead: null,
  office: null,
  whoWeCall1: null,
  whoWeCall2: null,
  whoWeCall3: null,
  goal: null,
  notes: null,
  outcome: null,
  closedOn: null,
  intakeId: null,
};

export const BLANK_SETTINGS: SettingsRecord = {
  language: 'en',
  groupName: null,
  codesOnly: null,
  sharingCheckedBy: null,
  sharingCheckedOn: null,
  emergencyDays: null,
  urgentDays: null,
  activeDays: null,
  staleDays: null,
  targetStaleDays: null,
  leadCalls: null,
  leadOnlineAction: null,
  leadPetition: null,
  leadMedia: null,
  leadInPersonAction: null,
  leadLetters: null,
  capPerCaller: null,
  firstLine: null,
  schemaVersion: null,
};

export function dateRecord(fields: Partial<DateRecord>): DateRecord {
  return {
    id: 'D-0001',
    case: 'C-001',
    date: null,
    time: null,
    kind: null,
    place: null,
    source: null,
    certainty: null,
    lastVerified: null,
    confirmedBy: null,
    status: null,
    whatHappened: null,
    ...fields,
  };
}

export function targetRecord(fields: Partial<TargetRecord>): TargetRecord {
  return {
    code: 'T-01',
    role: null,
    office: null,
    name: null,
    officialLine: null,
    extension: null,
    hoursFrom: null,
    hoursTo: null,
    zone: null,
    lastVerified: null,
    verifiedBy: null,
    attorneyAskedOn: null,
    state: null,
    ...fields,
  };
}

export const NOTHING_DECIDED = decisionStates([], TODAY);

export function agreed(forWhom: readonly Use[] = ['Officials and callers']): DecisionState {
  return {
    state: 'In force',
    forWhom,
    until: null,
    decidedOn: civilDate('2026-03-02'),
    decidedBy: 'The person',
  };
}

export const REFUSED: DecisionState = {
  state: 'Refused',
  forWhom: [],
  until: null,
  decidedOn: civilDate('2026-03-09'),
  decidedBy: null,
};

export type SourceFields = Partial<Omit<PlanSource, 'case' | 'decisionStates' | 'figures' | 'settings'>> & {
  case?: Partial<CaseRecord>;
  decided?: Partial<Record<Subject, DecisionState>>;
  settings?: Partial<SettingsRecord>;
  calls?: Partial<CaseFigures['calls']>;
  figures?: Partial<CaseFigures>;
};

/** A source whose figures are what the Sheet would show for its facts, unless a test says otherwise. */
export function planSource(fields: SourceFields = {}): PlanSource {
  const language = fields.language ?? 'en';
  const audience = fields.audience ?? 'Team';
  const aCase: CaseRecord = { ...BLANK_CASE, ...fields.case };
  const settings: SettingsRecord = { ...BLANK_SETTINGS, ...fields.settings };
  const states = { ...NOTHING_DECIDED, ...fields.decided };
  const dates = fields.dates ?? [];
  const today = fields.today ?? TODAY;
  return {
    id: 'P-0001',
    version: 1,
    audience,
    createdOn: today,
    useUntil: civilDate('2026-03-17'),
    today,
    language,
    words: MESSAGES[language],
    settings,
    case: aCase,
    dates,
    targets: fields.targets ?? [],
    decisionStates: states,
    mayShow: audience === 'Team' ? () => true : attorneyMayShow,
    leftOut: (text) => ({ text, found: [] }),
    ...pick(fields),
    figures: {
      ...timelineOf(aCase, dates, { today, settings: thresholdsOf(settings) }),
      readiness: null,
      undecided: null,
      goal: aCase.goal,
      calls: {
        state: callState(aCase, states.Calls),
        attemptsToday: 0,
        contactsToday: 0,
        contacts7Days: 0,
        goal: null,
        lastContact: null,
        ...fields.calls,
      },
      ...fields.figures,
    },
  };
}

function pick({ id, version, createdOn, useUntil, mayShow, leftOut }: SourceFields): Partial<PlanSource> {
  const given = { id, version, createdOn, useUntil, mayShow, leftOut };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export const ROSA: SourceFields = {
  version: 2,
  case: {
    code: 'C-001',
    alias: 'Doña Rosa',
    realName: 'Rosalinda Quispe',
    pronouns: 'she, her',
    languages: 'Spanish, English',
    stage: 'Active',
    custody: 'Detained',
    heldAt: 'Orange County Jail',
    detainedSince: civilDate('2026-01-15'),
    order: 'Final order',
    stay: 'Filed',
    stayKind: 'ICE',
    stayConfirmedOn: civilDate('2026-03-06'),
    attorney: 'L. Okafor, Esq.',
    attorneyContact: 'through the parish office',
    authorizationTopics: 'dates, the stay, what may be said in public',
    authorizationTo: 'Marisol',
    authorizationOn: civilDate('2026-02-20'),
    attorneyLimits: 'No calls to the court. Nothing about the bond.',
    factsGoneThroughOn: civilDate('2026-02-21'),
    legalPosture: 'A stay is filed and waits for an answer.',
    mediaPosture: 'One reporter of the parish paper, no photos',
    organization: 'Parish of San Martín',
    mobilizable: 120,
    familySpokenOn: civilDate('2026-03-09'),
    demand: 'Grant the stay of removal',
    moralCrisis: 'A grandmother is being taken from the four children she raises.',
    whyThisCase: 'Her stay was filed three weeks ago and nobody answered.',
    publicFacts: 'She raises four children. Her parish, San Martín, stands with her.',
    lead: 'Marisol',
    office: 'New York City',
    whoWeCall1: 'T-01',
    whoWeCall2: 'T-02',
    whoWeCall3: 'T-07',
    goal: 40,
    notes: 'Daily calls since Monday',
  },
  settings: { groupName: 'Casa Abierta', firstLine: null },
  decided: {
    Calls: agreed(),
    Petition: agreed(['Officials and callers', 'Public']),
    Letters: REFUSED,
    'Public facts': agreed(),
    Media: { ...agreed(['Press']), until: civilDate('2026-03-20') },
  },
  calls: {
    attemptsToday: 3,
    contactsToday: 2,
    contacts7Days: 10,
    goal: 40,
    lastContact: TODAY,
  },
  dates: [
    dateRecord({
      date: civilDate('2026-03-12'),
      kind: 'Removal',
      place: 'Newark',
      certainty: 'Reported',
      lastVerified: civilDate('2026-03-09'),
      status: 'Open',
    }),
    dateRecord({
      id: 'D-0002',
      date: civilDate('2026-02-19'),
      kind: { words: 'stay filed with ERO' },
      place: 'New York City',
      certainty: 'Confirmed',
      lastVerified: civilDate('2026-02-20'),
      status: 'Done',
    }),
  ],
  targets: [
    targetRecord({
      role: 'Deportation officer',
      office: 'New York City',
      officialLine: '212-555-0100',
      hoursFrom: '08:00' as TargetRecord['hoursFrom'],
      hoursTo: '16:00' as TargetRecord['hoursTo'],
      lastVerified: civilDate('2026-03-08'),
      verifiedBy: 'Teo',
    }),
    targetRecord({
      code: 'T-02',
      role: 'Field Office Director',
      office: 'New York City',
      officialLine: '212-555-0199',
      extension: '4',
      lastVerified: civilDate('2026-01-02'),
    }),
  ],
};

export const ANA: SourceFields = {
  language: 'es',
  case: {
    code: 'C-003',
    alias: 'Ana L.',
    languages: 'español, Mam',
    stage: 'Intake',
    custody: 'Detention threatened',
    order: 'Final order',
    stay: 'Being prepared',
    attorney: 'Northside Legal Aid',
    organization: 'Casa del Valle',
    mobilizable: 35,
    demand: 'Que no la detengan en la cita',
    whyThisCase: 'Ha ido a todas sus citas durante nueve años',
    lead: 'Marisol',
    office: 'New York City',
    notes: 'La familia quiere decidir sobre la prensa más adelante',
  },
  settings: { groupName: 'Casa Abierta' },
  dates: [
    dateRecord({
      case: 'C-003',
      date: civilDate('2026-03-11'),
      time: '09:00' as DateRecord['time'],
      kind: 'Check-in',
      place: '26 Federal Plaza',
      lastVerified: TODAY,
      certainty: 'Confirmed',
    }),
  ],
};
