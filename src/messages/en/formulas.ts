/** Texts that formulas and the fixed cells of tabs show. */
export const formulas = {
  planTakenBack: 'Taken back',
  planExpired: 'Past its use-until date: take it back',
  planInUse: 'In use',
  planNotFinished: 'Not finished',
  noSuchCase: '? No case has this code',
  noSuchTarget: '? No office has this code',
  noSuchPetition: '? No petition has this code',
  askFirst: 'Ask first: no decision is recorded',
  saidNo: 'The answer is no',
  stopAsked: 'STOP: nothing goes ahead',
  whichStrategy: 'Which strategy is it?',
  tooLate: 'Too late for the usual way; a same-day version may work',
  nobodyLeads: 'Nobody leads it yet',
  howDidItGo: 'How did it go? Set the status',
  petitionToWhom: 'To whom does it go?',
  petitionReached: 'The goal is reached: deliver it',
  decisionHolds: 'Holds today',
  decisionNotYet: 'From a day that is still to come',
  decisionOver: 'Over: ask again',
  decisionUndated: 'Write the day it was decided on',
  decisionNotTheirs: 'Only the person may decide this',
  decisionWithdrawn: 'Taken back',
  ringFirst: 'Ring first:',
  verifyDate: 'Check that it still holds, and write the day under Last verified',
  deadlineUnconfirmed: "A filing deadline needs the attorney's name: ask for it",
  dateUnreadable: 'This date cannot be read',
  codeOfConductFirst: 'Before the first call: go through the code of conduct',
  shiftOpen: 'Nobody yet',
  notAskedYet: 'Not asked yet',
  followUp: 'Follow up',
  noAnswerYet: 'No answer yet',
  neverCalled: 'Never called: a judge, a court or the Board',
  consulateUnasked: 'Not yet: a consulate is called only when the attorney asked',
  bandCase: 'Case',
  bandGoal: 'Goal today',
  bandNobody: '[who we call — choose them in the case]',
  bandTemplate: 'A template: Casebook copies it when the calls for a case begin. Log no calls here.',
  computedColumns: 'Casebook computes the grey cells. What is typed over them is no longer kept up to date.',
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

/** C9 in a sentence, in the band of a call log, on screens and in plans. */
export const callStateSentences = {
  Stop: 'STOP: do not call today',
  'Ask first': 'ASK FIRST: no decision on calls is recorded',
  Go: 'Go: calls are agreed. Short, polite, stop when asked',
} as const;
