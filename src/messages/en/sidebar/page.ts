/** Words that every screen shares. */
export const page = {
  reading: 'Reading the Sheet …',
  saving: 'Saving …',
  save: 'Save',
  saved: 'Saved.',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Change',
  add: 'Add',
  next: 'Next',
  back: 'Back',
  tryAgain: 'Try again',
  refresh: 'Read the Sheet again',
  yes: 'Yes',
  no: 'No',
  blank: 'Blank',
  choose: 'Choose …',
  otherWords: 'Something else, in your own words',
  ownWords: 'In your own words',
  optional: '(optional)',
  leadsTo: (host: string) => `leads to ${host}`,
  notALink: 'not a link that can be opened',
  looks: 'One answer needs a look. Nothing is lost.',
  look: (n: number) => `${n} answers need a look. Nothing is lost.`,
  connectionLost:
    'The Sheet did not answer. What you typed still stands here. Try again; if it goes on, reload the page and stay signed in to one Google account only.',
  noSheet: 'This page works beside a Google Sheet: choose Casebook > Open Casebook there.',
  broken:
    'Something on this page went wrong. What was saved stands in the Sheet. Open Casebook again from its menu.',
  /** What a text looks like (L1 to L6): help, not a guarantee. */
  leak: (what: string) => `This looks like: ${what}. Does it need to stand here?`,
} as const;
