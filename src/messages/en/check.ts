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

  tabMissing: {
    says: (tab: string) => `The tab ${tab} is missing.`,
    todo: 'Undo the deletion (Ctrl+Z), or choose Casebook > Set up this Sheet: it makes the tab again, empty.',
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
    says: (n: number) => `The formula differs from the rest of the column ${rows(n)}.`,
    todo: 'Copy this cell from a row where it works and paste it here.',
  },
  formulaFails: {
    says: (n: number) => `The formula shows an error ${rows(n)}.`,
    todo: 'Undo what was deleted last (Ctrl+Z). If nothing was, look at the other findings first.',
  },
  bandFormulaGone: {
    says: 'A formula above the calls is gone, so the totals of this case are not right.',
    todo: 'Copy the same cell from another tab of calls and paste it here.',
  },
  formulaTyped: {
    says: 'A formula stands where people type. It could bring something in from outside, or send something out.',
    todo: 'Look who wrote it. Delete it and type the words themselves.',
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
};
