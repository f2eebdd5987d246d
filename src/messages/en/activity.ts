/** What Activity says was done; never content (S6). */
export const activity = {
  setUp: 'set the tracker up',
  sharingChecked: 'looked at the Share button: Restricted',
  mended: (n: number) => `mended the Sheet: ${n === 1 ? '1 thing' : `${n} things`}`,
  listImported: (people: number) => `brought in a list: ${people} cases`,
  callsImported: (calls: number) => `brought in a call log: ${calls} calls`,
  logBegunAgain: 'began a call log again: the one before was deleted (File > Version history has it)',
  planExported: (plans: number) => `exported plans: ${plans}`,
  caseTakenIn: 'took a case in',
  stopSet: 'set a Stop',
  stopLifted: 'lifted a Stop',
  answered: 'wrote what happened on a date',
  added: {
    dates: 'added a date',
    targets: 'added somebody we call',
    decisions: 'wrote a decision down',
  },
  changed: {
    cases: 'changed facts of a case',
    dates: 'changed a date',
    targets: 'changed somebody we call',
    decisions: 'withdrew a decision',
  },
} as const;
