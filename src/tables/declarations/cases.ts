import type { CaseRecord } from '../../domain/records';
import { choice, computed, type FormulaColumn, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';
import * as rule from './caseFormulas';

const EVERYONE = ['Public', 'Volunteers', 'Attorney'] as const;

export const cases = defineTable<CaseRecord>()({
  key: 'cases',
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
    callsTab: input('count', { hidden: true }),
    intakeId: input('code', { hidden: true }),
    codeKey: computed('text', (f) => `UPPER(TRIM(${f.cell('code')}))`, { hidden: true }),
    nextKey: step((f) => rule.earliest(f, 'openKey')),
    harmDay: step(rule.earliestHarm),
    stayInForce: step(rule.stayInForce),
    unprotected: step(rule.unprotected),
    callsYesDay: step((f) => rule.latestDecision(f, 'yesDay')),
    callsRefusedDay: step((f) => rule.latestDecision(f, 'refusedDay')),
  },
});

/** Blank in a row without a case. */
function ofCase(shows: FormulaColumn['shows'], formula: (f: FormulaContext) => string): FormulaColumn {
  return computed(shows, (f) => `IF(${f.cell('codeKey')}="","",${formula(f)})`);
}

/** A number on the way to a rule. */
function step(formula: (f: FormulaContext) => string): FormulaColumn {
  return { ...ofCase('number', formula), hidden: true };
}
