/** What was found in people's data: says what it means and what to do; never repeats what was cut out. */
export const issues = {
  'date.unreadable': 'This is not a date we can read. The words are kept; please write the date.',
  'date.future': 'This day is in the future. It is kept as written; please check it.',
  'kind.unknown': 'We do not know this kind of date. The date is kept as Other, with your words.',
  'value.unknown': 'We do not know what this means. Your words are kept in the notes.',
  'number.unreadable': 'This is not a whole number. Your words are kept in the notes.',
  'column.unknown': 'We do not know this column, so it was left out. It is still in your list.',
  'person.duplicate': 'The same name stands in an earlier row. Both were kept; please look.',
  'aNumber.removed': 'An A-number was cut out. It is kept only with the decision of the person.',
  'leak.leftOut': 'Something private was left out here. It is still in your list.',
  'case.unknown': 'No case has this name or code. The call waits in Unplaced calls.',
  'case.ambiguous': 'More than one case has this name. The call waits in Unplaced calls.',
  'when.unreadable': 'This is not a time we can read. The call is kept and does not count yet.',
  'outcome.unknown': 'We do not know this outcome. The call is kept and does not count yet.',
  'call.duplicate': 'The same call stands in an earlier row. Both were kept; please look.',
  'deadline.unconfirmed':
    'A filing deadline counts only when an attorney gave it. The date is kept as Other; please ask the attorney.',
} as const;

/** Closer words for some of them. */
export const issueDetails = {
  sameMeaning: (other: string) =>
    `This column means the same as "${other}". Its words fill what is blank there; the rest is in the notes.`,
  tooLong: 'This is longer than a cell can hold. The beginning was kept; the rest is still in your list.',
  controlCharacter: 'Characters that cannot be shown were taken out.',
  beyondHeader: 'This row is longer than the header. What has no column was left out.',
  notesFull:
    'The notes of this person are longer than a cell can hold. The end of this is missing there; it is still in your list.',
  kindWithoutDate:
    'We do not know this kind of date, and there is no date that we can read. Your words are kept in the notes.',
  deadlineWithoutDate:
    'A filing deadline counts only when an attorney gave it, and there is no date that we can read. Your words are kept in the notes; please ask the attorney.',
  timeUnread: 'The day was read, the time was not. Your words are kept in the notes.',
  kept: 'We do not know what this means. Your words are kept as written.',
  countUnread: 'This is not a whole number. Your words are kept, and the row counts as one call.',
  noTimeColumn: 'This log has no column for the time, so its calls are kept and do not count yet.',
  callColumnLeftOut: 'We do not know this column, so it was left out. It is still in your file.',
  sameMeaningCalls: (other: string) =>
    `This column means the same as "${other}". Its words fill what is missing there; the rest stands in the notes of the call.`,
  whereabouts:
    'Where somebody who is not detained can be found is left out on purpose. It is still in your list.',
  yesWithoutDate: 'A yes needs its day. Your words are kept in the notes.',
  reinstated: 'Kept as Final order. How it came about is left out on purpose.',
  refused: (what: string) => `Left out: ${what}.`,
} as const;

export const leakKinds = {
  aNumber: 'A-number',
  phone: 'phone number',
  address: 'street address',
  birthDate: 'birth date',
  status: 'status or history',
  phrase: 'a phrase that divides people',
} as const;

/** Stands where something was cut out. */
export const leftOutMark = (what: string) => `[left out: ${what}]`;

/** Who told us, for a date that came with a list. */
export const importedFrom = 'the list the group kept before' as const;
