/** Texts that formulas and the fixed cells of tabs show. */
export const formulas = {
  planTakenBack: 'Taken back',
  planExpired: 'Past its use-until date: take it back',
  planInUse: 'In use',
  planNotFinished: 'Not finished',
  bandCase: 'Case',
  bandStop: 'STOP: do not call today',
  bandAskFirst: 'ASK FIRST: no decision on calls is recorded',
  bandGo: 'Go: short, polite, stop when asked',
  bandGoal: 'Goal today',
} as const;

/** What people write for an outcome beside its label (C2). */
export const outcomeWords = {
  'Spoke with someone': ['spoke', 'answered'],
  'Left a message': ['left message', 'voicemail', 'message'],
  'Mailbox full': ['full'],
  'No answer or busy': ['no answer', 'busy', 'rang out'],
  'Hung up on': ['hung up'],
  'Wrong number': ['wrong'],
} as const;
