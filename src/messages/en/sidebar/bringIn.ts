/** The dialog that brings a list in, step by step. What was found in the list, the server says (bringIn). */
export const bringIn = {
  title: 'Bring in a list',
  way: 'The steps',
  steps: {
    source: 'The list',
    columns: 'Columns',
    values: 'Words and dates',
    leaks: 'Private things',
    look: 'Look',
  },
  note: (n: number, of: number) => `Step ${n} of ${of}`,
  reading: 'Looking through it …',
  again: 'Looking again …',
  startOver: 'Take back what I changed',

  source: {
    title: 'Where is your list?',
    intro:
      'Casebook looks through it first. Nothing is written before the last step, and your list stays as it is.',
    question: 'The list is',
    tab: (name: string) => `the tab ${name}`,
    hiddenTab: 'It is hidden.',
    file: 'a file on this computer',
    fileText: 'CSV or TSV. From Excel: File > Save As > CSV UTF-8.',
    choose: 'Choose the file',
    paste: 'pasted here',
    pasteText: 'Copied from a table, with its row of headers.',
    pasted: 'The rows, headers first',
    read: (name: string, lines: number, encoding: string) =>
      `${name}: ${lines} ${lines === 1 ? 'line' : 'lines'}, read as ${encoding}.`,
    oldLetters:
      'If letters such as ñ or é look wrong in the next step, save the list as CSV UTF-8 and choose it again.',
    problems: {
      workbook:
        'This is an Excel or OpenDocument workbook. Open it, save the list as CSV UTF-8, and choose that file.',
      oldWorkbook:
        'This is an old Excel workbook. Open it, save the list as CSV UTF-8, and choose that file.',
      pdf: 'This is a PDF, in which rows cannot be told apart. Find the table it was made from, and save that as CSV.',
      picture: 'This is a picture. Casebook reads rows only: save the list as CSV.',
      empty: 'This file is empty. Save the list as CSV again.',
      notText: 'This file is no text. Save the list as CSV UTF-8, and choose that file.',
      tooLarge: 'This file is too large to be a group’s list. Save the one table as CSV.',
    },
    unreadable: 'The browser could not read this file. Choose it again.',
    noneChosen: 'Choose where your list is.',
    noneGiven: 'Nothing is here yet to look through.',
    next: 'Look through it',
    holds: 'It holds',
    people: 'people',
    calls: 'calls that were made',
    callsText: 'Whose case, when, what happened. Each call goes to its case at once.',
  },

  calls: {
    title: 'Bringing in calls',
    button: 'Bring in the calls',
    far: (done: number, of: number) => `${done} of ${of} calls are in.`,
    leave:
      'A long log takes some minutes. You may close this window: what is in stays in. Choose the same log again, and it goes on from there.',
    goOn: 'Go on',
    done: 'The calls are in',
    added: (n: number) => (n === 1 ? '1 call is new in the Sheet.' : `${n} calls are new in the Sheet.`),
    alreadyThere: (n: number) =>
      n === 1
        ? '1 was here already, and is not twice now.'
        : `${n} were here already, and none is twice now.`,
    unplaced: (n: number) => (n === 1 ? '1 call has no case yet' : `${n} calls have no case yet`),
    unplacedText: (tab: string) =>
      `No case has that name, or more than one. They wait word for word in the tab ${tab}.`,
  },

  columns: {
    title: 'What do the columns mean?',
    intro: (people: number, columns: number) =>
      `${people} ${people === 1 ? 'person' : 'people'}, ${columns} ${columns === 1 ? 'column' : 'columns'}. A column nobody knows stays out, unless you choose something else.`,
    column: 'In your list',
    examples: 'For example',
    goes: 'Goes to',
    goesOf: (header: string) => `${header} goes to`,
    leaveOut: 'Leave out',
    notes: 'Keep in the notes',
    fields: 'A field of the case',
    noHeader: '(no header)',
    blank: 'blank in every row',
    unsure: 'A guess, from a few words of the header.',
    unknown: 'Casebook does not know this header.',
  },

  values: {
    title: 'Words and dates',
    intro:
      'What the words of your list were taken for. What has no meaning goes into the notes, word for word.',
    none: 'No column of this list chooses from a few words.',
    allKnown: (field: string, n: number) => `${field}: all understood (${n})`,
    known: (n: number) => (n === 1 ? '1 more was understood' : `${n} more were understood`),
    more: (n: number) => `${n} more are not shown. They are read in the same way.`,
    words: 'In your list',
    means: 'Means',
    meaningOf: (words: string) => `${words} means`,
    times: (n: number) => (n === 1 ? 'once' : `${n} times`),
    notes: 'Keep in the notes',
    otherKind: 'Other, in these words',
    datesTitle: 'Days such as 3/4/2026',
    example: (words: string, day: string) => `“${words}” is ${day}`,
    unreadTitle: 'Not a date, not a number',
    unread:
      'Nobody could read these. They go into the notes as they are; write the date in the Sheet once you know it.',
  },

  leaks: {
    title: 'Private things',
    intro:
      'All of this is left out, unless you say that it must come in. Everyone this Sheet is shared with could read it.',
    none: 'Nothing private was found in what comes in. That helps, and is no guarantee: nobody knows your list as you do.',
    what: 'Found',
    where: 'In the column',
    choice: 'Decision',
    choiceOf: (what: string, header: string) => `${what} in ${header}`,
    leaveOut: 'Leave out',
    keep: 'Keep',
    always: 'Always cut out',
    alwaysWhy: 'An A-number is kept only with the decision of the person, in the case itself.',
    cells: (n: number) => (n === 1 ? 'in 1 cell' : `in ${n} cells`),
    row: (row: number) => `Row ${row}`,
  },

  look: {
    title: 'This is how it will look',
    first: (shown: number, of: number) => (shown < of ? `The first ${shown} of ${of} people` : 'The people'),
    blank: 'blank',
    alreadyThere: {
      title: 'This list is here already',
      text: 'It was brought in before, whole. Going on adds nothing, and asks what to do with the original.',
    },
    issues: (n: number) => (n === 1 ? '1 thing to look at later' : `${n} things to look at later`),
    noIssues: 'Nothing to look at later.',
    issueRow: (row: number, column: string | null) =>
      column === null ? `row ${row}` : `row ${row}, ${column}`,
    andMore: (n: number) => `and ${n} more`,
    moreIssues: (n: number) => `${n} more stand in the summary.`,
    button: (n: number) => `Bring in ${n} ${n === 1 ? 'person' : 'people'}`,
    lookAgain: 'Look through it again',
    goOn: 'Go on',
    bringing: 'Bringing in …',
  },

  done: {
    title: 'The list is in',
    added: (people: number, dates: number) =>
      `${people} ${people === 1 ? 'case' : 'cases'} and ${dates} ${dates === 1 ? 'date' : 'dates'} are in the Sheet now.`,
    alreadyThere: 'The list was here already. Nothing was added.',
    codes: (first: string, last: string) =>
      first === last ? `The code is ${first}.` : `The codes are ${first} to ${last}.`,
    notes: (n: number) => (n === 1 ? '1 case has notes.' : `${n} cases have notes.`),
    issues: (n: number) => (n === 1 ? '1 thing needs a look.' : `${n} things need a look.`),
    leftOut: 'Left out',
    kept: 'Kept, as you chose',
    counted: (what: string, cells: number) => `${what}, in ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
    columns: (headers: string) => `Columns: ${headers}`,
    download: 'Download the summary',
    downloadHelp: 'The summary is a CSV with rows and codes, and no names.',
    fileName: 'casebook-summary.csv',
    original: {
      title: 'The original still holds everything',
      tab: (name: string) => `The tab ${name} still holds all of it, what was left out too. Delete it?`,
      delete: 'Delete the tab',
      sure: (name: string) => `Delete ${name} for everyone who has this Sheet? Version history keeps it.`,
      yes: 'Yes, delete it',
      keep: 'Keep it',
      kept: 'It stays. You can delete the tab by hand at any time.',
      deleting: 'Deleting …',
      file: 'The file on your computer still holds all of it, what was left out too. Delete it there, if nobody needs it.',
      paste: 'The place you copied it from still holds all of it, what was left out too.',
    },
  },
} as const;
