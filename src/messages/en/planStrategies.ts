import { formulas } from './formulas';

/** The six strategies, their decisions, and who is called. */
export const strategies = {
  intro: 'Each line begins with a decision. Without one, nothing is planned.',
  may: 'May we?',
  time: 'Is there time?',
  what: 'What it would be',
  whatItIs: {
    Calls:
      'Many people, each making a few short calls in office hours, all with one ask. When the mailbox is full we rest and try tomorrow.',
    'Online action':
      'One day, one message, many people posting it: the alias, what we ask, and nothing the person has not agreed to.',
    Petition:
      "A short text with what we ask, to the head of the region's ICE ERO office. Check who that is before a name is printed. Count, then deliver.",
    Media: 'One or two reporters who keep their word about names and faces. The person decides who speaks.',
    'In-person action':
      'A vigil, a gathering, or people going along to the date. Everyone decides what feels safe for themselves.',
    Letters:
      'Letters from people who know the person: family, coworkers, parish, school. The attorney sees them before they go out.',
  },
  cap: (n: number) =>
    `One caller makes at most ${n === 1 ? '1 try' : `${n} tries`} a day at each office, and none after reaching someone.`,
  whoTitle: 'Who we call',
  whoColumns: ['Order', 'Office', 'Number', 'Verified'],
  whoStopped: 'No numbers are printed while calls are stopped.',
  noOne: 'Nobody is chosen yet.',
  officeHours: (from: string, to: string) => `Open ${from} to ${to}`,
  extension: (extension: string) => `ext. ${extension}`,
  noNumber: 'No number yet',
  /** As the tab of who we call says it. */
  barred: { neverCalled: formulas.neverCalled, consulateUnasked: formulas.consulateUnasked },
  notFound: (code: string) => `${code}: not in the list of who we call`,
  verified: (when: string) => `Verified ${when}`,
  verifiedBy: (when: string, by: string) => `Verified ${when} by ${by}`,
  stale: (verified: string) => `${verified}. Check it before you call.`,
  notVerified: 'Not verified. Check it before you call.',
  ask: {
    number: (who: string) => `Which official number reaches ${who}?`,
    verify: (who: string) => `Is the number of ${who} still right?`,
    missing: (code: string) => `Who is ${code}? It is not in the list of who we call.`,
  },
};
