import type { Language } from '../messages/messages';
import type { CivilDate, CivilDateTime, CivilTime, Unreadable } from './civilDate';
import type {
  ActionPlace,
  ActionStatus,
  Answer,
  Audience,
  CaseOutcome,
  Certainty,
  Custody,
  DateKind,
  DateStatus,
  Decider,
  GroupAnswer,
  GroupKind,
  Order,
  OrWords,
  Outcome,
  PlanState,
  Stage,
  Stay,
  StayKind,
  Strategy,
  Subject,
  TargetRole,
  TargetZone,
  Use,
  Weekday,
} from './vocabulary';

/**
 * What a group keeps, as the rules see it. A field is null when its cell is blank or cannot be read
 * (the codec reports the latter as an Issue); where the two differ in a rule it is 'unreadable'. src/tables declares how each record stands in the Sheet.
 */
export interface SettingsRecord {
  language: Language | null;
  groupName: string | null;
  codesOnly: boolean | null;
  sharingCheckedBy: string | null;
  sharingCheckedOn: CivilDate | null;
  /** Days; the group's own judgement, not facts (T6, T8, T10). */
  emergencyDays: number | null;
  urgentDays: number | null;
  activeDays: number | null;
  staleDays: number | null;
  targetStaleDays: number | null;
  /** Days a strategy needs before the harm date (T9). */
  leadCalls: number | null;
  leadOnlineAction: number | null;
  leadPetition: number | null;
  leadMedia: number | null;
  leadInPersonAction: number | null;
  leadLetters: number | null;
  capPerCaller: number | null;
  firstLine: string | null;
  schemaVersion: number | null;
}

export interface CaseRecord {
  code: string;
  alias: string | null;
  /** Who called us: a relation is enough. */
  calledBy: string | null;
  realName: string | null;
  pronouns: string | null;
  languages: string | null;
  stage: Stage | null;
  stageReason: string | null;
  stopBy: string | null;
  stopOn: CivilDate | Unreadable | null;
  custody: Custody | null;
  heldAt: string | null;
  detainedSince: CivilDate | null;
  order: Order | null;
  stay: Stay | null;
  stayKind: StayKind | null;
  stayUntil: CivilDate | Unreadable | null;
  stayConfirmedOn: CivilDate | null;
  attorney: string | null;
  attorneyContact: string | null;
  referralUnderWay: boolean | null;
  authorizationTopics: string | null;
  authorizationTo: string | null;
  authorizationOn: CivilDate | null;
  authorizationUntil: CivilDate | null;
  authorizationRevokedOn: CivilDate | null;
  attorneyLimits: string | null;
  factsGoneThroughOn: CivilDate | null;
  /** A decision in the legal case came: somebody asks the attorney by the next business day. */
  decisionCameOn: CivilDate | Unreadable | null;
  legalPosture: string | null;
  mediaPosture: string | null;
  organization: string | null;
  mobilizable: number | null;
  familySpokenOn: CivilDate | null;
  demand: string | null;
  moralCrisis: string | null;
  whyThisCase: string | null;
  publicFacts: string | null;
  lead: string | null;
  office: string | null;
  whoWeCall1: string | null;
  whoWeCall2: string | null;
  whoWeCall3: string | null;
  goal: number | null;
  notes: string | null;
  outcome: CaseOutcome | null;
  closedOn: CivilDate | null;
  /** Of the intake that wrote the row, so that a retry writes it once (C7). */
  intakeId: string | null;
}

export interface DateRecord {
  id: string;
  case: string | null;
  date: CivilDate | null;
  time: CivilTime | null;
  kind: OrWords<DateKind> | null;
  place: string | null;
  source: string | null;
  certainty: Certainty | null;
  lastVerified: CivilDate | null;
  /** The attorney whose date it is; without one no Filing deadline is stored. */
  confirmedBy: string | null;
  status: DateStatus | null;
  whatHappened: string | null;
}

export interface TargetRecord {
  code: string;
  role: OrWords<TargetRole> | null;
  office: string | null;
  name: string | null;
  officialLine: string | null;
  extension: string | null;
  hoursFrom: CivilTime | null;
  hoursTo: CivilTime | null;
  zone: TargetZone | null;
  lastVerified: CivilDate | null;
  verifiedBy: string | null;
  /** C8: a consulate is called only when the attorney asked. */
  attorneyAskedOn: CivilDate | Unreadable | null;
  state: string | null;
}

/** P1. */
export interface DecisionRecord {
  id: string;
  case: string | null;
  subject: Subject | null;
  answer: Answer | null;
  forWhom: Use | null;
  decidedBy: Decider | null;
  on: CivilDate | Unreadable | null;
  how: string | null;
  language: string | null;
  until: CivilDate | Unreadable | null;
  withdrawnOn: CivilDate | Unreadable | null;
}

/** C1: one row of a case's call log. */
export interface CallRecord {
  when: CivilDateTime | null;
  caller: string | null;
  target: string | null;
  numberDialled: string | null;
  outcome: OrWords<Outcome> | null;
  howMany: number | null;
  language: string | null;
  note: string | null;
  followUpOn: CivilDate | null;
  id: string | null;
}

export interface UnplacedCallRecord {
  reason: string | null;
  when: string | null;
  case: string | null;
  caller: string | null;
  target: string | null;
  numberDialled: string | null;
  outcome: string | null;
  howMany: string | null;
  language: string | null;
  note: string | null;
  followUpOn: string | null;
  id: string | null;
}

export interface PlanRecord {
  id: string;
  case: string | null;
  audience: Audience | null;
  version: number | null;
  state: PlanState | null;
  createdOn: CivilDateTime | null;
  by: string | null;
  link: string | null;
  subjectsCarried: string | null;
  heldBy: string | null;
  useUntil: CivilDate | null;
  takenBackOn: CivilDate | null;
}

/** S6: a memory aid, not proof; never content. */
export interface ActivityRecord {
  when: CivilDateTime | null;
  who: string | null;
  what: string | null;
  case: string | null;
}

export interface TaskRecord {
  id: string;
  case: string | null;
  what: string | null;
  who: string | null;
  by: CivilDate | Unreadable | null;
  doneOn: CivilDate | Unreadable | null;
  reason: string | null;
}

/** M10. */
export interface GroupRecord {
  code: string;
  name: string | null;
  kind: OrWords<GroupKind> | null;
  case: string | null;
  contact: string | null;
  howToReach: string | null;
  askedOn: CivilDate | Unreadable | null;
  answer: GroupAnswer | null;
  /** People they bring. */
  mobilizable: number | null;
  nextStep: string | null;
  nextStepOn: CivilDate | Unreadable | null;
  message: string | null;
}

/** M3. */
export interface ActionRecord {
  code: string;
  case: string | null;
  strategy: Strategy | null;
  how: ActionPlace | null;
  what: string | null;
  date: CivilDate | Unreadable | null;
  time: CivilTime | null;
  /** A public place, or a link. */
  where: string | null;
  lead: string | null;
  feelsSafe: string | null;
  needs: string | null;
  status: ActionStatus | null;
}

/** M2: one version of a petition's text. */
export interface PetitionRecord {
  code: string;
  case: string | null;
  version: string | null;
  text: string | null;
  toWhom: string | null;
  link: string | null;
  goal: number | null;
  deliveredOn: CivilDate | Unreadable | null;
  heldBy: string | null;
  useUntil: CivilDate | Unreadable | null;
  takenBackOn: CivilDate | Unreadable | null;
}

/** How many had signed by a day, all in all. */
export interface SignatureRecord {
  id: string;
  petition: string | null;
  date: CivilDate | Unreadable | null;
  count: number | null;
  by: string | null;
}

/** Under a chosen name; never immigration status. */
export type VolunteerRecord = {
  code: string;
  name: string | null;
  languages: string | null;
  willCall: boolean | null;
  willPetition: boolean | null;
  willRally: boolean | null;
  willTranslate: boolean | null;
  willAccompany: boolean | null;
  /** A day. */
  pledgedCalls: number | null;
  /** C8: the code of conduct. */
  codeAgreedOn: CivilDate | Unreadable | null;
} & Record<Weekday, boolean | null>;

export interface ShiftRecord {
  id: string;
  date: CivilDate | Unreadable | null;
  hoursFrom: CivilTime | null;
  hoursTo: CivilTime | null;
  target: string | null;
  who: string | null;
}

/** Without names. */
export interface LessonRecord {
  id: string;
  on: CivilDate | Unreadable | null;
  strategy: Strategy | null;
  outcome: CaseOutcome | null;
  lesson: string | null;
  nextTime: string | null;
}
