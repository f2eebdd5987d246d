const rows = (n: number) => (n === 1 ? 'in 1 row' : `in ${n} rows`);

/**
 * What "Check this Sheet" finds: one plain sentence each, and what to do. It never repeats what stands in a
 * cell, since what was found may be private.
 */
export const check = {
  note: (zone: string, example: string) =>
    `This Sheet's clock is ${zone}, and ${example}. File > Settings changes both.`,
  monthFirst: '3/4/2026 is read as March 4',
  dayFirst: '3/4/2026 is read as April 3',

  newer: {
    says: 'A newer Casebook made this tracker, so nothing else was looked at and nothing can be mended here.',
    todo: 'Close this window and open the Sheet again. If that does not help, ask whoever looks after it.',
  },
  older: {
    says: (from: number, to: number) =>
      `This tracker is of version ${from}; Casebook is at version ${to}. What you wrote stays as it is.`,
    todo: 'Bring it up to date, best while nobody else is writing.',
  },
  copied: {
    says: 'This Sheet is a copy of another one. Plans that were exported from the other are not listed by what happens here.',
    todo: 'Decide which of the two you use. Look anew at who can open this one; its version history begins with the copy.',
  },
  zoneChanged: {
    says: (from: string, to: string) =>
      `The Sheet's clock was changed from ${from} to ${to}. Days begin at another hour.`,
    todo: 'If nobody meant to, change it back under File > Settings. Look at the times of calls around midnight.',
  },
  localeChanged: {
    says: (from: string, to: string) =>
      `The Sheet's locale was changed from ${from} to ${to}. It may read 3/4/2026 the other way round.`,
    todo: 'If nobody meant to, change it back under File > Settings. Look at dates that were typed since.',
  },

  tabMissing: {
    says: (tab: string) => `The tab ${tab} is missing.`,
    todo: 'Undo the deletion (Ctrl+Z), or bring its rows back from File > Version history.',
  },
  tabDoubled: {
    says: (tab: string) => `This is a copy of the tab ${tab}. Casebook reads the original only.`,
    todo: 'Move what is new here to the original, then delete the copy.',
  },
  keyRowGone: {
    says: 'The hidden first row of this tab is gone, so none of its columns is found.',
    todo: 'Undo the deletion (Ctrl+Z), or bring it back from File > Version history.',
  },
  columnMissing: {
    says: (column: string) => `The column "${column}" is missing, or its mark in the hidden first row is.`,
    todo: 'Undo the deletion (Ctrl+Z), or bring it back from File > Version history.',
  },
  columnDoubled: {
    says: (column: string) =>
      `The column "${column}" stands here twice. Only the first from the left counts.`,
    todo: 'Move what is new into the first one, then delete the other.',
  },

  formulaGone: {
    says: (n: number) => `The formula is gone ${rows(n)}: somebody deleted it or typed over it.`,
    todo: 'Copy this cell from a row where it works and paste it here. A hidden column must be shown for that.',
  },
  formulaChanged: {
    says: (n: number) => `The formula is not the one that belongs here ${rows(n)}.`,
    todo: 'Undo what was done last (Ctrl+Z).',
  },
  formulaFails: {
    says: (n: number) => `The formula shows an error ${rows(n)}.`,
    todo: 'Undo what was deleted last (Ctrl+Z). If nothing was, look at the other findings first.',
  },
  bandFormulaGone: {
    says: 'A formula in the fixed cells of this tab is gone, so what it shows is not right.',
    todo: 'Undo what was done last (Ctrl+Z).',
  },
  bandFormulaChanged: {
    says: 'A formula in the fixed cells of this tab is not the one that belongs there.',
    todo: 'Undo what was done last (Ctrl+Z).',
  },
  bandMoved: {
    says: 'Rows were put in or taken out among the fixed cells of this tab, so they cannot be compared.',
    todo: 'Take out the rows that were put in, or undo the deletion (Ctrl+Z).',
  },
  rowsBare: {
    says: (n: number) => (n === 1 ? 'An empty row has no formulas.' : `${n} empty rows have no formulas.`),
    todo: 'What is typed there computes nothing until they stand there.',
  },
  dropdownGone: {
    says: (n: number) => `The dropdown is gone ${rows(n)}, as happens when cells are pasted.`,
    todo: 'Copy a cell that has it, and paste its data validation only.',
  },
  dropdownWrong: {
    says: (n: number) => `The dropdown offers something else than what belongs here, ${rows(n)}.`,
    todo: 'Copy a cell whose dropdown is right, and paste its data validation only.',
  },
  formulaTyped: {
    says: 'A formula stands where people type. It could bring something in from outside, or send something out.',
    todo: 'Look who wrote it. Delete it and type the words themselves.',
  },
  formulaSends: {
    says: 'This formula reaches an address outside the Sheet. It can send out what it reads.',
    todo: 'Look who wrote it and why. If nobody knows, delete it.',
  },
  ruleSends: {
    says: 'A rule on cells here holds a formula that reaches an address outside the Sheet.',
    todo: 'Look who made it: Data > Data validation, or Format > Conditional formatting.',
  },

  dateUnreadable: {
    says: 'This is not a date that can be read, so it counts as blank.',
    todo: 'Type the day with its year, as the Sheet shows other dates.',
  },
  timeUnreadable: {
    says: 'This is not a time of day that can be read.',
    todo: 'Type it with a colon, such as 9:00.',
  },
  numberUnreadable: {
    says: 'This is not a number from 0 on, so it does not count.',
    todo: 'Type figures only.',
  },
  valueUnknown: {
    says: 'This is none of the choices, so it counts as blank.',
    todo: 'Choose one from the list in the cell. Put your own words into the notes.',
  },
  dateAhead: {
    says: 'This day is still to come, and here it should not be.',
    todo: 'Look at the day, the month and the year.',
  },
  deadlineUnconfirmed: {
    says: 'A filing deadline without the name of the attorney who gave it. Nobody may rely on it.',
    todo: 'Ask the attorney today, and write the name into this cell.',
  },

  codeDoubled: {
    says: (row: number) => `The same code stands in row ${row}, so one of the two is not found.`,
    todo: (code: string) => `If these are two, write ${code} here. If it is one, delete a row.`,
  },
  codeMissing: {
    says: 'This row has no code, so Casebook does not count it.',
    todo: (code: string) => `Write ${code} into this cell.`,
  },
  idMissing: {
    says: 'This row has no code. It counts, and the sidebar cannot change it.',
    todo: (code: string) => `Write ${code} into this cell.`,
  },
  caseUnknown: {
    says: 'No case has this code, so the row counts for nobody.',
    todo: 'Look up the code in the tab of cases and write it here.',
  },
  caseBlank: {
    says: 'This row names no case, so it counts for nobody.',
    todo: 'Write the code of the case here.',
  },
  targetUnknown: {
    says: 'None of those we call has this code.',
    todo: 'Look up the code in the tab of who we call and write it here.',
  },
  petitionUnknown: {
    says: 'No petition has this code.',
    todo: 'Look up the code in the tab of the petitions and write it here.',
  },

  logOfNobody: {
    says: 'No case has the code above these calls, so they count for nobody.',
    todo: 'Write the code of the case into the last cell of the header row, in the hidden column.',
  },
  logDoubled: {
    says: 'There are two tabs of calls for this case. The board shows the other one.',
    todo: 'Move the calls to the other tab, then delete this one.',
  },
  logUnlinked: {
    says: 'The board does not know this tab of calls yet, so its calls do not count there.',
    todo: 'Log the next call of this case in the sidebar: that connects the tab.',
  },
  logGone: {
    says: 'The tab with the calls of this case is gone.',
    todo: 'Undo the deletion (Ctrl+Z), or log the next call in the sidebar: that makes a new tab.',
  },
  callInTemplate: {
    says: 'This tab is the pattern for new ones. Calls written here belong to no case.',
    todo: 'Move them to the tab of their case.',
  },
  callUntimed: {
    says: 'This call does not count: its time is blank or cannot be read.',
    todo: 'Type the day and the time, or Ctrl+Shift+; for now.',
  },
  callUnsorted: {
    says: 'This call does not count: what happened is blank, or no word that we know.',
    todo: 'Choose what happened from the list in the cell. Put your own words into the note.',
  },
  callDoubled: {
    says: (row: number) => `This row was copied whole from row ${row}, so both may be one call.`,
    todo: 'If it was one call, delete a row. If there were two, keep both.',
  },
  callsUnplaced: {
    says: (n: number) =>
      n === 1 ? 'One call waits here for its case.' : `${n} calls wait here for their case.`,
    todo: 'Copy each to the tab of its case, then delete it here.',
  },

  logNotOpened: {
    says: 'Calls begin for this case, and it has no tab of calls yet.',
    todo: 'Choose Casebook > Open the call tab of this row.',
  },
  tasksDue: {
    says: (made: number, done: number) =>
      [
        ...(made === 0
          ? []
          : [made === 1 ? 'One task is not listed yet.' : `${made} tasks are not listed yet.`]),
        ...(done === 0
          ? []
          : [
              done === 1
                ? 'One task is asked of nobody any more.'
                : `${done} tasks are asked of nobody any more.`,
            ]),
      ].join(' '),
    todo: 'They are listed when somebody opens the Sheet again.',
  },
  aNumber: {
    says: 'An A-number seems to stand here, and no decision to keep it is in force.',
    todo: 'Delete it. It also stays in the version history.',
  },
  leak: {
    says: (what: string) => `Something private seems to stand here: ${what}.`,
    todo: 'Delete it if the team can do without. Plans and scripts leave it out.',
  },
  nameUndecided: {
    says: 'A real name stands here, and no decision to use it is in force.',
    todo: 'Ask the person, write the answer under decisions, or delete the name. An alias is enough.',
  },
  nameInCodesOnly: {
    says: 'A name stands here, and this group keeps codes only.',
    todo: 'Delete it. It also stays in the version history.',
  },

  targetNeverCalled: {
    says: 'This seems to be a judge, a court or the Board of Immigration Appeals. Nobody calls them.',
    todo: 'Take it out of who we call, in every case. A lawyer writes to a court.',
  },
  consulateUnasked: {
    says: 'A consulate is called only when the attorney asked, and no day is written on which they did.',
    todo: 'Ask the attorney first, then write the day. Until then, nobody calls.',
  },
  copyOut: {
    says: (audience: string | null, useUntil: string | null) =>
      `A copy${audience === null ? '' : ` (${audience})`} is still out of something that was stopped, refused or withdrawn.${useUntil === null ? '' : ` Use until: ${useUntil}.`}`,
    todo: 'Ask whoever holds it to give it back or to delete it, and write the day under Taken back on.',
  },
  copyOfNobody: {
    says: 'A copy is still out, and no case has this code any more.',
    todo: 'If the case was deleted by mistake, bring it back from File > Version history. If not, ask for the copy back and write the day.',
  },
  targetRests: {
    says: "This office's mailbox was full three times today: it rests until tomorrow.",
    todo: 'Call the next one of the case, or tomorrow. Nothing has to be changed here.',
  },
  callsTooMany: {
    often: (n: number, cap: number) =>
      `One caller tried this office ${n} times that day. The group agreed on ${cap}.`,
    afterContact: 'This caller had reached the office that day already, and called again.',
    todo: 'Share the calls out: many people, few calls each. Nothing has to be changed here.',
  },
  callsOutOfHours: {
    says: (n: number) =>
      n === 1
        ? 'This call was made while the office was closed.'
        : `${n} calls to this office were made while it was closed. This is the first of them.`,
    todo: 'Look at the hours and the time zone of the office, and at the time of the call.',
  },
  conductNotAgreed: {
    says: 'This volunteer has made calls, and no day is written on which they agreed to the code of conduct.',
    todo: 'Go through it together, then write the day.',
    notListed: (n: number) =>
      n === 1
        ? 'One name among the callers is not in the list of volunteers.'
        : `${n} names among the callers are not in the list of volunteers.`,
    todoNotListed: 'Add who is missing, with the day they agreed to the code of conduct. An alias is enough.',
  },
  targetStale: {
    says: (days: number) => `This number was not verified for ${days === 1 ? '1 day' : `${days} days`}.`,
    todo: 'Check it on the office’s own page, then write the day and who checked.',
  },
  targetNeverVerified: {
    says: 'Nobody has verified this number.',
    todo: 'Check it on the office’s own page, then write the day and who checked.',
  },
  targetWrong: {
    says: 'A caller reached a wrong number here.',
    todo: 'Find the right one on the office’s own page, then write it, the day and who checked.',
  },
  sharingDue: {
    says: 'Nobody has checked lately who can open this Sheet.',
    todo: 'Open Share, see that it says Restricted and who is listed, then write the day and who looked.',
  },
  zoneless: {
    says: (zone: string) =>
      `This Sheet's clock is ${zone}, which is no place. Its days may begin at the wrong hour.`,
    todo: 'Choose the group’s time zone under File > Settings.',
  },

  /** What Casebook offers to do: exactly what would change. */
  mends: {
    upgrade: (tabs: number, columns: number) =>
      `Adds ${tabs === 1 ? '1 tab' : `${tabs} tabs`} and ${columns === 1 ? '1 column' : `${columns} columns`}, and writes the formulas that changed. Nothing that was typed is touched.`,
    ownCopy: 'Takes this Sheet as your own, and asks again who can open it.',
    noteZone: (zone: string) => `Notes that ${zone} is right. No cell changes.`,
    noteLocale: (locale: string) => `Notes that ${locale} is right. No cell changes.`,
    tab: (tab: string) =>
      `Makes the tab ${tab} again, empty, and the formulas that read from it. Its rows are in File > Version history.`,
    keyRow: 'Writes the hidden first row again, as the headers say.',
    columnKey: (column: string) => `Marks the column "${column}" in the hidden first row again.`,
    column: (column: string) =>
      `Inserts the column "${column}" again, and the formulas that read from it. What stood in it is in File > Version history.`,
    secondKey: (column: string) =>
      `Takes the mark off the second column "${column}". It is your own then; its cells stay as they are.`,
    formulas: (column: string, n: number) => `Puts the formula of "${column}" back ${rows(n)}.`,
    formulasOver: (column: string, n: number) =>
      `Puts the formula of "${column}" back ${rows(n)}; what was typed there is kept as a note on the cell.`,
    fixed: (n: number) => `Puts ${n === 1 ? '1 formula' : `${n} formulas`} back.`,
    fixedOver: (n: number) =>
      `Puts ${n === 1 ? '1 formula' : `${n} formulas`} back; what was typed there is kept as a note on the cell.`,
    rowsBare: (n: number) => `Writes the formulas into ${n === 1 ? '1 empty row' : `${n} empty rows`}.`,
    dropdowns: (column: string, n: number) =>
      `Puts the dropdown of "${column}" back ${rows(n)}. The words stay.`,
    code: (code: string) => `Gives the code ${code}.`,
    date: 'Writes the day or time that the words name, as the Sheet stores it.',
    number: 'Writes the number that the words name.',
    choice: 'Writes the choice that the word means.',
    linkLog: (code: string) => `Connects this tab with ${code}, so that its calls count on the board.`,
    unlinkLog: 'Forgets the tab that is gone. The next call makes a new one.',
    openLog: (code: string) => `Opens the tab of calls of ${code}.`,
    tasks: (made: number, done: number) =>
      [
        ...(made === 0 ? [] : [`Lists ${made === 1 ? '1 task' : `${made} tasks`}.`]),
        ...(done === 0 ? [] : [`Marks ${done === 1 ? '1 task' : `${done} tasks`} as done today.`]),
      ].join(' '),
    formulaAsText: 'Turns the formula into its own text, which computes nothing.',
    formulaAsValue: 'Leaves what the formula shows now, and keeps the formula as a note on the cell.',
    validationOut: 'Takes the rule off this cell.',
    formatOut: 'Takes this rule of conditional formatting out.',
    note: (day: string, typed: string) => `${day}, Check this Sheet. Here stood: ${typed}`,
  },
};
