/**
 * The spec's Words: every closed list of values the rules know, in canonical English.
 * What people read for them, in each language, stands in src/messages; nothing else may spell them.
 */
export const STAGES = ['Intake', 'Active', 'Paused', 'Closed'] as const;
export type Stage = (typeof STAGES)[number];

export const CUSTODIES = [
  'Detained',
  'Detention threatened',
  'Not detained',
  'Released',
  'Deported',
  'Unknown',
] as const;
export type Custody = (typeof CUSTODIES)[number];

export const ORDERS = ['None known', 'In proceedings', 'Final order', 'Unknown'] as const;
export type Order = (typeof ORDERS)[number];

export const STAYS = ['Not requested', 'Being prepared', 'Filed', 'Granted', 'Denied'] as const;
export type Stay = (typeof STAYS)[number];

export const STAY_KINDS = ['ICE', 'Immigration court or Board', 'Federal court', 'Automatic'] as const;
export type StayKind = (typeof STAY_KINDS)[number];

/** Most severe first: two dates on one day are told apart by this order (T2). */
export const DATE_KINDS = [
  'Removal',
  'Detention',
  'Check-in',
  'Bond hearing',
  'Individual hearing',
  'Master hearing',
  'Filing deadline',
  'Stay decision',
  'Custody review',
  'Other',
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** The kinds on which a person can be taken; the first three by severity. */
export const HARM_KINDS = ['Removal', 'Detention', 'Check-in'] as const satisfies readonly DateKind[];

export const DATE_STATUSES = ['Open', 'Done', 'Cancelled'] as const;
export type DateStatus = (typeof DATE_STATUSES)[number];

export const CERTAINTIES = ['Confirmed', 'Reported', 'Estimated'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const STRATEGIES = [
  'Calls',
  'Online action',
  'Petition',
  'Media',
  'In-person action',
  'Letters',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Facts a person decides about, beside the strategies (P1). */
export const FACT_SUBJECTS = [
  'Real name',
  'Photo',
  'A-number',
  'Public facts',
  'Family',
  'Health',
  'Sensitive facts',
] as const;
export const SUBJECTS = [...STRATEGIES, ...FACT_SUBJECTS] as const;
export type Subject = (typeof SUBJECTS)[number];

export const ANSWERS = ['Yes', 'No', 'Not asked'] as const;
export type Answer = (typeof ANSWERS)[number];

/** For whom a decision holds; the wider one does not follow from the narrower (P1). */
export const USES = ['Officials and callers', 'Public', 'Press'] as const;
export type Use = (typeof USES)[number];

export const DECIDERS = ['The person', 'Family, about their own facts'] as const;
export type Decider = (typeof DECIDERS)[number];

export const CONTACT_OUTCOMES = ['Spoke with someone', 'Left a message'] as const;
export const OUTCOMES = [
  ...CONTACT_OUTCOMES,
  'Mailbox full',
  'No answer or busy',
  'Hung up on',
  'Wrong number',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const TARGET_ROLES = [
  'Deportation officer',
  'Supervisory officer',
  'Field Office Director',
  "Congress member's office",
  'Other public office',
] as const;
export type TargetRole = (typeof TARGET_ROLES)[number];

/** Where an office's clock stands, by its IANA name: the ones that people in the country live by. */
export const TARGET_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
] as const;
export type TargetZone = (typeof TARGET_ZONES)[number];

export const AUDIENCES = ['Public', 'Volunteers', 'Attorney', 'Team'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const CASE_OUTCOMES = ['Stay', 'Release', 'Deported', 'Other'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export const PLAN_STATES = ['Creating', 'Ready', 'Failed', 'Taken back'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const GROUP_KINDS = ['Congregation', 'Union', 'School', 'Neighbors', 'Organization', 'Other'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
export const GROUP_ANSWERS = ['Yes', 'Thinking about it', 'No'] as const;
export type GroupAnswer = (typeof GROUP_ANSWERS)[number];

export const ACTION_PLACES = ['Online', 'In person'] as const;
export type ActionPlace = (typeof ACTION_PLACES)[number];
export const ACTION_STATUSES = ['Idea', 'Planned', 'Done', 'Cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Keys of the days in Volunteers, the week as calendars of the groups begin it. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** T10, in the order in which they are named. */
export const READINESS_CHECKS = [
  'Demand',
  'Moral crisis',
  'Why this case',
  'Lead',
  'Lead is not the attorney',
  'Attorney or referral',
  'Decisions on every strategy',
  'A strategy with a Yes and time',
  'A verified target',
  'Community support',
] as const;
export type ReadinessCheck = (typeof READINESS_CHECKS)[number];

/** Results of the rules, in the order in which the first that holds wins (T6, T7, T8, T9, C9). */
export const URGENCIES = ['Closed', 'Emergency', 'Urgent', 'Active', 'Watch'] as const;
export type Urgency = (typeof URGENCIES)[number];
export const ESCALATIONS = ['Yes', 'Ask the attorney today', 'No'] as const;
export type Escalation = (typeof ESCALATIONS)[number];
export const DATE_CHECKS = ['Verify', 'OK'] as const;
export type DatesCheck = (typeof DATE_CHECKS)[number];
export const TIME_ANSWERS = ['Yes', 'Tight', 'No', 'Unknown'] as const;
export type TimeAnswer = (typeof TIME_ANSWERS)[number];
export const CALL_STATES = ['Stop', 'Ask first', 'Go'] as const;
export type CallState = (typeof CALL_STATES)[number];

export const TASK_STATES = ['Late', 'Today', 'Open', 'Done'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** A choice whose meaning would be lost if the person's own words were: the words stay. */
export type OrWords<T extends string> = T | { readonly words: string };
