/** What Casebook says while a list is looked through and brought in. */
export const bringIn = {
  /** The date's own headers (Date, Time, Place) are too bare beside those of a case. */
  dateFields: {
    nextDate: 'Next date',
    nextKind: 'Next date: what it is',
    nextTime: 'Next date: time',
    nextPlace: 'Next date: place',
    lastVerified: 'Next date: last verified',
  },
  columnLeftOut: 'left out',
  columnNoted: 'in the notes, under its header',
  columnDouble: (field: string) => `${field}, where the first column for it is blank; else in the notes`,
  columnOfNames: 'left out: this Sheet keeps no names',
  noHeader: '(no header)',

  codesOnly: (headers: string) =>
    `This Sheet keeps codes and no names, so these columns stay out of it: ${headers}. Cases are told apart by their codes, and nobody can tell here whether a person is in the list twice.`,
  codesOnlyWithoutColumns: 'This Sheet keeps codes and no names. No column of this list is taken for a name.',
  dateOrder: {
    'month first': '3/4/2026 is read as March 4, because this Sheet writes the month first.',
    'day first': '3/4/2026 is read as April 3, because this Sheet writes the day first.',
  },
  changeDateOrder: 'If your list means it the other way, choose another locale under File > Settings first.',

  leakKindsMany: {
    aNumber: 'A-numbers',
    phone: 'phone numbers',
    address: 'street addresses',
    birthDate: 'birth dates',
    status: 'words on status or history',
    phrase: 'phrases that divide people',
  },
  /** For Activity, after "brought in a list: 5 cases". */
  keptInColumns: (what: string, columns: number) =>
    `kept ${what} in ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  originalDeleted: 'deleted the original list',
  originalGone: (name: string) =>
    `The tab ${name} is deleted. Version history keeps it: whoever can edit this Sheet can still read it under File > Version history, and so can whoever has a copy.`,

  errors: {
    tabUnknown: 'This tab is not there any more. Nothing was written. Choose the list again.',
    tabIsOurs:
      'This tab belongs to Casebook and is not a list to bring in. Nothing was changed. Choose another tab.',
    tabEmpty: 'This tab holds no rows below a header. Nothing was brought in.',
    listChanged:
      'The list has changed since you looked through it. Nothing was brought in. Please look through it again.',
    columnGone:
      'The list has fewer columns than when you looked through it. Nothing was written. Please look through it again.',
    sameField: (field: string, first: string, second: string) =>
      `Two columns stand for "${field}": "${first}" and "${second}". Nothing was written. Choose something else for one of them.`,
    valueNotOffered: (field: string) =>
      `Words of "${field}" were given a meaning that is not one of its choices. Nothing was written. Choose another.`,
    cannotBeKept: (header: string, kind: string) =>
      `What was found in "${header}" (${kind}) cannot be kept with a list. Nothing was written. An A-number is kept only with the decision of the person.`,
    noNamesHere: (header: string) =>
      `This Sheet keeps codes and no names, so "${header}" cannot be kept as a name. Nothing was written. Leave it out.`,
    nothingLeft:
      'Every column is left out, so nothing was brought in. Choose what at least one of them means.',
    notBroughtIn: (name: string) =>
      `The tab ${name} was not brought in to its end, so it was not deleted. Bring the list in first.`,
    changedSince: (name: string) =>
      `The tab ${name} has changed since it was brought in, so it was not deleted. Look at what changed; you can also delete the tab by hand.`,
  },

  summary: {
    headings: ['What', 'Row of the list', 'Case', 'Column', 'What became of it'],
    whole: 'List',
    column: 'Column',
    person: 'Person',
    leftOut: 'Left out',
    issue: 'To look at',
    added: (people: number, dates: number) => `brought in: cases ${people}, dates ${dates}`,
    alreadyThere: 'was there already; nothing was added',
    becameCase: 'is a case now',
    withNotes: (people: number) => `cases with notes: ${people}`,
    foundIn: (what: string, cells: number) => `${what}: in ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
    kept: 'Kept as you chose',
  },
} as const;
