/** What happened, that nothing is lost when that is so, and what to do. */
export const errors = {
  notSetUp:
    'Casebook is not set up in this Sheet yet. Choose Casebook > Set up this Sheet. Nothing was changed.',
  columnMissing: (column: string, tab: string) =>
    `The column "${column}" is missing from the tab ${tab}. Nothing was written. Undo the deletion (Ctrl+Z), then try again.`,
  keysGone: (tab: string) =>
    `The hidden first row of the tab ${tab} is gone, so Casebook cannot tell its columns apart. Nothing was written. Choose Casebook > Check this Sheet, which writes it again.`,
  busy: 'Somebody else is writing to the Sheet right now. Nothing is lost; try again in a minute.',
  formulasRefused:
    'This Sheet takes neither commas nor semicolons in formulas, so nothing was set up. Choose another locale under File > Settings, then try again.',
  trackerOlder:
    'This tracker is of an earlier version, so set-up changed nothing. Choose Casebook > Check this Sheet: it brings the tracker up to date, and what you wrote stays.',
  trackerNewer:
    'A newer Casebook made this tracker, so set-up changed nothing. Close this window and open the Sheet again; Casebook > Check this Sheet says more.',
  listEmpty: 'This file holds no rows. Nothing was brought in.',
  listQuotes:
    'A quote (") is opened in this file and never closed, so its rows cannot be told apart. Nothing was brought in. Save the list as CSV again, then try again.',
  listNothingKnown:
    'None of the columns means anything to Casebook, so nothing was brought in. The first row must hold headers such as Name, Detained since, Next date.',
  callsNothingKnown:
    'A call log needs at least a column for the case and one for what happened. Nothing was brought in.',
  caseUnknown: (code: string) => `There is no case ${code} in the tab Cases. Nothing was written.`,
  tabGone: 'This tab is not in the Sheet any more. Nothing was changed. Reload, then try again.',
  inputInvalid: 'Something in this request cannot be read. Nothing was written.',
  docsRefused: (reason: string) =>
    `Google did not make the document: ${reason} The plan is listed as not finished and can be exported again.`,
  noCaseInRow:
    'No case stands in this row. Choose a cell in the row of a case, in Cases or in a tab that names one, and try again.',
  textNotKept:
    'The Sheet turned a text into something else, so it was taken out again. It is still where you brought it from.',
  unexpected:
    'Something went wrong and this step was not finished. Nothing that was saved before is lost; try again.',
} as const;
