/** The board of today, the questions on it, and what a case's page says in sentences. */
export const board = {
  sharing: {
    never:
      'Nobody has checked yet who can open this Sheet. Look at the Share button: it must say Restricted.',
    again: (day: string) => `Sharing was last checked ${day}. Look at the Share button again.`,
    checked: (day: string) => `Sharing was checked ${day}.`,
  },
  question: {
    titles: {
      Removal: 'Was the removal carried out?',
      Detention: 'Are they still free?',
      'Check-in': 'Did they come home?',
      other: 'What happened?',
    },
    had: {
      Removal: 'a removal date',
      Detention: 'a detention date',
      'Check-in': 'a check-in',
      'Bond hearing': 'a bond hearing',
      'Individual hearing': 'an individual hearing',
      'Master hearing': 'a master hearing',
      'Filing deadline': 'a filing date',
      'Stay decision': 'a stay decision',
      'Custody review': 'a custody review',
      Other: 'a date',
    },
    hadWords: (words: string) => `a date (${words})`,
    sentence: (name: string, what: string, when: string) =>
      `${name} had ${what} ${when}. Nobody has written what happened.`,
    today: 'today',
    todayAt: (time: string) => `today at ${time}`,
    yesterday: 'yesterday',
    on: (day: string) => `on ${day}`,
  },
  ringFirst: {
    attorney: (who: string) => `The attorney: ${who}`,
    attorneyUnknown: 'The attorney; nobody wrote down the name.',
    lead: (who: string) => `Who leads: ${who}`,
    caller: (who: string) => `Who called us: ${who}`,
    nobody: 'Nobody to ring is written down. Ask around in the team.',
  },
  /** Noted for an answer that came without words. */
  cameHome: 'Came home.',
  notHome: 'Not home, or nobody knows.',
  detainedThere: 'Detained.',
  notComputed: '? Not computed',
  actToday: 'Act today.',
  stop: {
    asked: (by: string, day: string) => `${by} asked us to stop, ${day}.`,
    askedUndated: (by: string) => `${by} asked us to stop.`,
    someone: 'Someone',
    closed: 'The case is closed. No calls.',
    paused: 'The case is paused. No calls for now.',
    refused: 'Calls: the answer is no, or it was taken back.',
  },
  planLabel: (audience: string, version: number, day: string) => `${audience}, version ${version}, ${day}`,
} as const;
