import type { SettingsRecord } from '../../domain/records';
import { THRESHOLD_DEFAULTS, type Thresholds } from '../../domain/settings';
import { type Column, choice, computed, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';

const THRESHOLDS = Object.keys(THRESHOLD_DEFAULTS) as (keyof Thresholds)[];

/** One record across columns, so that sorting cannot break it. The only TODAY() of the tracker (F1). */
export const settings = defineTable<SettingsRecord>()({
  key: 'settings',
  rows: 1,
  columns: {
    today: computed('date', () => 'TODAY()'),
    language: choice('language', { form: 'settings' }),
    groupName: input('text', { form: 'settings' }),
    codesOnly: input('yesNo', { choices: 'yesNo', form: 'settings' }),
    sharingCheckedBy: input('text', { form: 'settings' }),
    sharingCheckedOn: input('date', { form: 'settings' }),
    emergencyDays: input('count', { form: 'settings' }),
    urgentDays: input('count', { form: 'settings' }),
    activeDays: input('count', { form: 'settings' }),
    staleDays: input('count', { form: 'settings' }),
    targetStaleDays: input('count', { form: 'settings' }),
    leadCalls: input('count', { form: 'settings' }),
    leadOnlineAction: input('count', { form: 'settings' }),
    leadPetition: input('count', { form: 'settings' }),
    leadMedia: input('count', { form: 'settings' }),
    leadInPersonAction: input('count', { form: 'settings' }),
    leadLetters: input('count', { form: 'settings' }),
    capPerCaller: input('count', { form: 'settings' }),
    firstLine: input('longText', { form: 'settings' }),
    schemaVersion: input('count', { hidden: true }),
    lastImport: input('longText', { hidden: true }),
    ...thresholdsInForce(),
    // The file that the tracker was made in, its zone and its locale: a copy, or a change, is told by them.
    madeIn: input('code', { hidden: true, since: 2 }),
    madeInZone: input('code', { hidden: true, since: 2 }),
    madeInLocale: input('code', { hidden: true, since: 2 }),
    lastCallImport: input('longText', { hidden: true, since: 2 }),
    // So that the code of a case that is gone is given to no other.
    lastCaseNumber: input('count', { hidden: true, since: 2 }),
    // The only NOW() of the tracker: a date of harm asks from the evening of its day on (T4).
    now: computed('number', () => 'NOW()', { hidden: true, since: 2 }),
    pledgedCallers: computed('number', pledgedCallers, { hidden: true, since: 2 }),
    pledgedCalls: computed('number', pledgedCalls, { hidden: true, since: 2 }),
    goalsToday: computed('number', goalsToday, { hidden: true, since: 2 }),
  },
});

/** T11: those who pledged calls for today. */
function pledgedCallers(f: FormulaContext): string {
  return `COUNTIFS(${f.column('volunteers', 'pledgedToday')},">0")`;
}

/** T11: the capacity of today, beside the sum of the goals. */
function pledgedCalls(f: FormulaContext): string {
  return `SUM(${f.column('volunteers', 'pledgedToday')})`;
}

function goalsToday(f: FormulaContext): string {
  return `SUM(${f.column('cases', 'goalToday')})`;
}

/** The key of the cell that formulas read for a threshold. */
export function inForce<K extends keyof Thresholds>(threshold: K): `${K}InForce` {
  return `${threshold}InForce`;
}

/** A cleared or misspelt threshold falls back to its default, as thresholdsOf does in code. */
function thresholdsInForce(): { [K in keyof Thresholds as `${K}InForce`]: Column } {
  const columns = THRESHOLDS.map((key) => [
    inForce(key),
    computed('number', (f) => `IF(${f.isCount(key)},${f.cell(key)},${THRESHOLD_DEFAULTS[key]})`, {
      hidden: true,
    }),
  ]);
  return Object.fromEntries(columns);
}
