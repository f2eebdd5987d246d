import type { CaseRecord } from '../../domain/records';
import { STRATEGIES } from '../../domain/vocabulary';
import { choice, computed, type FormulaColumn, input } from '../column';
import { DAYS_BEFORE, type DayBeforeKey, dayBeforeKey } from '../daysBefore';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';
import * as rule from './caseFormulas';
import { decidedKey } from './caseFormulas';
import * as readiness from './readinessFormulas';

const EVERYONE = ['Public', 'Volunteers', 'Attorney'] as const;

export const cases = defineTable<CaseRecord>()({
  key: 'cases',
  codes: { column: 'code', prefix: 'C', digits: 3 },
  rows: 200,
  frozenColumns: 2,
  columns: {
    code: input('code', { audiences: EVERYONE }),
    alias: input('text', { audiences: EVERYONE, sensitivity: 'identifying', form: 'person' }),
    mark: { ...ofCase('text', rule.mark), width: 55 },
    urgency: ofCase('urgency', rule.urgency),
    nextDate: ofCase('date', rule.nextDate),
    nextKind: ofCase('dateKind', rule.nextKind),
    daysLeft: ofCase('number', (f) => rule.daysTo(f, 'nextDate')),
    escalate: ofCase('escalation', rule.escalate),
    datesCheck: ofCase('datesCheck', rule.datesCheck),
    callState: ofCase('callState', rule.callState),
    readiness: { ...ofCase('number', readiness.count), since: 2 },
    stillToDo: { ...ofCase('text', readiness.stillToDo), width: 220, since: 2 },
    askBy: { ...ofCase('date', rule.askBy), since: 2 },
    goalToday: { ...ofCase('number', rule.goalToday), since: 2 },
    whoWeCallLabel: { ...ofCase('text', rule.whoWeCallLabel), width: 220, since: 2 },
    calledBy: input('text', { sensitivity: 'personal', form: 'person' }),
    stage: choice('stage', { form: 'person' }),
    stageReason: input('text', { form: 'person' }),
    stopBy: input('text', { form: 'team' }),
    stopOn: input('strictDate', { form: 'team' }),
    realName: input('text', { sensitivity: 'identifying', form: 'person' }),
    pronouns: input('text', { sensitivity: 'personal', form: 'person' }),
    languages: input('text', { audiences: ['Attorney', 'Volunteers'], form: 'person' }),
    custody: choice('custody', { audiences: ['Attorney'], sensitivity: 'personal', form: 'custody' }),
    heldAt: input('text', {
      audiences: ['Attorney'],
      sensitivity: 'personal',
      form: 'custody',
      mayHold: ['address', 'phone'],
    }),
    detainedSince: input('date', { audiences: ['Attorney'], sensitivity: 'personal', form: 'custody' }),
    order: choice('order', { audiences: ['Attorney'], sensitivity: 'personal', form: 'legal' }),
    stay: choice('stay', { audiences: ['Attorney'], sensitivity: 'personal', form: 'legal' }),
    stayKind: choice('stayKind', { audiences: ['Attorney'], form: 'legal' }),
    stayUntil: input('strictDate', { audiences: ['Attorney'], form: 'legal' }),
    stayConfirmedOn: input('date', { audiences: ['Attorney'], form: 'legal' }),
    attorney: input('text', { audiences: ['Attorney'], form: 'legal' }),
    attorneyContact: input('text', { form: 'legal', mayHold: ['phone', 'address'] }),
    referralUnderWay: input('yesNo', { choices: 'yesNo', form: 'legal' }),
    authorizationTopics: input('text', { audiences: ['Attorney'], form: 'legal' }),
    authorizationTo: input('text', { audiences: ['Attorney'], form: 'legal' }),
    authorizationOn: input('date', { audiences: ['Attorney'], form: 'legal' }),
    authorizationUntil: input('date', { audiences: ['Attorney'], form: 'legal' }),
    authorizationRevokedOn: input('date', { audiences: ['Attorney'], form: 'legal' }),
    attorneyLimits: input('longText', { audiences: ['Attorney', 'Volunteers'], form: 'legal' }),
    factsGoneThroughOn: input('date', { form: 'legal' }),
    decisionCameOn: input('strictDate', { form: 'legal', since: 2 }),
    legalPosture: input('text', { audiences: ['Attorney'], form: 'legal' }),
    mediaPosture: input('text', { audiences: ['Attorney'], form: 'campaign' }),
    organization: input('text', { sensitivity: 'personal', form: 'community' }),
    mobilizable: input('count', { form: 'community' }),
    familySpokenOn: input('date', { form: 'community' }),
    demand: input('longText', { audiences: EVERYONE, form: 'campaign' }),
    moralCrisis: input('longText', { audiences: ['Attorney'], sensitivity: 'personal', form: 'campaign' }),
    whyThisCase: input('longText', { audiences: ['Attorney'], sensitivity: 'personal', form: 'campaign' }),
    publicFacts: input('longText', {
      audiences: ['Attorney'],
      audiencesByDecision: ['Public', 'Volunteers'],
      sensitivity: 'personal',
      form: 'campaign',
    }),
    lead: input('text', { audiences: ['Attorney', 'Volunteers'], form: 'team' }),
    office: input('text', { form: 'team', mayHold: ['address'] }),
    whoWeCall1: input('reference', { refersTo: 'targets', form: 'team' }),
    whoWeCall2: input('reference', { refersTo: 'targets', form: 'team' }),
    whoWeCall3: input('reference', { refersTo: 'targets', form: 'team' }),
    goal: input('count', { form: 'team' }),
    // Yes: its call log is opened.
    callsBegin: input('yesNo', { choices: 'yesNo', since: 2 }),
    notes: input('longText', { sensitivity: 'personal', form: 'person' }),
    outcome: choice('caseOutcome', { form: 'close' }),
    closedOn: input('date', { form: 'close' }),
    daysDetained: ofCase('number', rule.daysDetained),
    passedDates: ofCase('number', rule.passedDates),
    passedHarm: ofCase('number', rule.passedHarm),
    harmDate: ofCase('date', (f) => `IF(${f.cell('harmDay')}>0,${f.cell('harmDay')},"")`),
    harmDays: ofCase('number', (f) => rule.daysTo(f, 'harmDate')),
    timeCalls: ofCase('timeAnswer', rule.isThereTime('Calls')),
    timeOnlineAction: ofCase('timeAnswer', rule.isThereTime('Online action')),
    timePetition: ofCase('timeAnswer', rule.isThereTime('Petition')),
    timeMedia: ofCase('timeAnswer', rule.isThereTime('Media')),
    timeInPersonAction: ofCase('timeAnswer', rule.isThereTime('In-person action')),
    timeLetters: ofCase('timeAnswer', rule.isThereTime('Letters')),
    // Side by side, since a new call log is linked in one write.
    attemptsToday: ofCase('number', () => '0'),
    contactsToday: ofCase('number', () => '0'),
    contacts7Days: ofCase('number', () => '0'),
    lastContact: ofCase('date', () => '""'),
    ...ofDaysBefore('attempts'),
    ...ofDaysBefore('contacts'),
    callsTab: input('count', { hidden: true }),
    intakeId: input('code', { hidden: true }),
    codeKey: computed('text', rule.codeKey, { hidden: true }),
    nextKey: step((f) => rule.earliest(f, 'openKey')),
    harmDay: step(rule.earliestHarm),
    stayInForce: step(rule.stayInForce),
    unprotected: step(rule.unprotected),
    callsYesDay: step((f) => rule.latestDecision(f, 'yesDay', 'Calls')),
    callsRefusedDay: step((f) => rule.latestDecision(f, 'refusedDay', 'Calls')),
    label: { ...ofCase('text', rule.label), hidden: true, since: 2 },
    goalOrPledged: { ...step(rule.goalOrPledged), since: 2 },
    ...decided(),
    undecided: { ...step(readiness.undecided), since: 2 },
    missing: { ...ofCase('text', readiness.missing), hidden: true, since: 2 },
    ringFirst: { ...ofCase('text', rule.ringFirst), hidden: true, since: 2 },
    boardKey: { ...step(rule.boardKey), since: 2 },
    askKey: { ...step(rule.askKey), since: 2 },
  },
});

/** Blank in a row without a case. */
function ofCase(shows: FormulaColumn['shows'], formula: (f: FormulaContext) => string): FormulaColumn {
  return computed(shows, (f) => `IF(${f.cell('codeKey')}="","",${formula(f)})`);
}

/** What its call log adds up to on each of the six days before today; 0 until its calls begin (C3, F3). */
function ofDaysBefore<K extends 'attempts' | 'contacts'>(total: K) {
  const columns = DAYS_BEFORE.map((days) => [dayBeforeKey(total, days), { ...step(() => '0'), since: 2 }]);
  return Object.fromEntries(columns) as Record<DayBeforeKey<K>, FormulaColumn>;
}

/** 2: a Yes in force, 1: a refusal, 0: not asked; a step for each strategy (P2, T10). */
function decided() {
  const columns = STRATEGIES.map((strategy) => [
    decidedKey(strategy),
    { ...step(readiness.decided(strategy)), since: 2 },
  ]);
  return Object.fromEntries(columns) as Record<ReturnType<typeof decidedKey>, FormulaColumn>;
}

/** A number on the way to a rule. */
function step(formula: (f: FormulaContext) => string): FormulaColumn {
  return { ...ofCase('number', formula), hidden: true };
}
