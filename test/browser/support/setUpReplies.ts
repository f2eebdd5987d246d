import type { SetUpState } from '../../../src/app/readSetUp';
import type { SetUpPlan } from '../../../src/app/setUpPlan';
import type { SetUpResult } from '../../../src/app/setUpTracker';
import type { CivilDateTime } from '../../../src/domain/civilDate';
import type { Language } from '../../../src/messages/messages';
import { TABLE_KEYS } from '../../../src/tables/tableKey';
import type { Replies } from './fakeGoogle';

/** A Sheet in which nothing was set up yet. */
export function emptySheet(language: Language): SetUpState {
  return {
    isWhole: false,
    isBegun: false,
    missing: [...TABLE_KEYS],
    language,
    groupName: null,
    codesOnly: false,
    sharingCheckedBy: null,
    sharingDue: true,
    zone: 'America/New_York',
    locale: language === 'es' ? 'es_US' : 'en_US',
    now: '2026-03-10 10:00' as CivilDateTime,
  };
}

/** A Sheet whose tracker is whole. */
export function wholeSheet(language: Language): SetUpState {
  return {
    ...emptySheet(language),
    isWhole: true,
    isBegun: true,
    missing: [],
    groupName: language === 'es' ? 'Acompañamiento del Puerto' : 'Harbor accompaniment',
    sharingCheckedBy: 'Mari',
    sharingDue: false,
  };
}

/** A set-up of an empty Sheet that goes well. */
export function setUpReplies(language: Language): Replies {
  const plan: SetUpPlan = {
    choices: { language, groupName: null, codesOnly: false, sharingCheckedBy: null },
    separator: ',',
    zone: 'America/New_York',
    locale: 'en_US',
    begun: TABLE_KEYS.map((table, index) => ({ table, id: index + 1 })),
    existing: [],
  };
  const result: SetUpResult = { language, created: [...TABLE_KEYS], zone: plan.zone, locale: plan.locale };
  return {
    readSetUp: () => emptySheet(language),
    beginSetUp: () => plan,
    setUpTab: () => null,
    finishSetUp: () => result,
  };
}
