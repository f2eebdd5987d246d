/** What the workbench itself says, in English. */
export const wordsEn = {
  workbench: 'Workbench',
  /** "In this workbench it is Tue, Mar 10, 2026, 10:00 · America/New_York · en_US · you are mari@example.org" */
  hereItIs: (moment: string, place: string, user: string) =>
    `In this workbench it is ${moment} · ${place} · you are ${user}`,
  another: 'Open as another person',
  anotherUser: 'ben@example.org',
  begin: 'This Sheet is empty. Begin with the menu:',
  close: 'Close',
  ok: 'OK',
  cancel: 'Cancel',
  allow: 'Allow',
  running: 'Running script…',
  noMenu: (message: string) => `The script's menu could not be made: ${message}`,
  lost: 'The connection to the workbench was lost. What you type stays in this window and is sent when it is back. Trying again…',
  back: 'Connected again.',
  working: 'One moment: a new Sheet is being made.',
  consentTitle: 'Casebook asks for your permission',
  consentWho: (user: string) => `It would act as ${user}. Google asks this once, in its own window.`,
  consentMay: 'It would be allowed to:',
  scopes: {
    'https://www.googleapis.com/auth/spreadsheets.currentonly': 'See and change this one Sheet, and no other',
    'https://www.googleapis.com/auth/script.container.ui': 'Show its sidebar and dialogs beside the Sheet',
    'https://www.googleapis.com/auth/drive.file':
      'Make Google Docs in your Drive, and see only the files it made itself',
  },
  downloadXlsx: 'Download as .xlsx',
  documents: 'Plans and other documents',
  noDocuments: 'None yet',
  startEmpty: 'Start again: empty',
  startSample: 'Start again: sample group',
  startAgainTitle: 'Start again?',
  startAgainText:
    'This Sheet and its documents are thrown away, for everybody who has it open in this workbench.',
  startAgain: 'Start again',
  settings: 'Settings',
  settingsText: (zone: string, locale: string) =>
    `Time zone: ${zone}. Locale: ${locale}. In Google they are changed here; in this workbench they are given at its start: npm start -- --zone America/Chicago --locale es_MX`,
  readerNote: 'In Google this is a Google Doc.',
  print: 'Print',
  downloadHtml: 'Download as HTML',
  noDocument: 'There is no such document in this workbench. It may be from before somebody started again.',
} as const;
