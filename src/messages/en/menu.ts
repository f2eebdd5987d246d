/** The custom menu: each item's label, and in a sentence what it does (the sidebar lists both). */
export const menu = {
  name: 'Casebook',
  items: {
    openCasebook: { label: 'Open Casebook', does: 'Shows this page beside the Sheet.' },
    setUpThisSheet: {
      label: 'Set up this Sheet',
      does: 'Makes the tabs of the tracker. Your own tabs stay as they are.',
    },
    showAbout: { label: 'About Casebook', does: 'Says which version this is and what it may do.' },
  },
  setUp: {
    title: 'Set up this Sheet',
    made: (tabs: number) => `The tracker is ready: ${tabs} tabs were made. Your own tabs stay as they were.`,
    nothingMissing: 'The tracker is already whole. Nothing was changed.',
    settings: (zone: string, locale: string) =>
      `Days are counted in the time zone ${zone}, and dates are read as in ${locale}. To change them: File > Settings.`,
    limits:
      'Everyone this Sheet is shared with can read every tab, hidden or protected. Set sharing to Restricted, for the core team only.',
  },
  about: {
    title: 'About Casebook',
    text: (version: string) =>
      `Casebook ${version}, a case tracker and campaign planner for deportation defense.\n\n` +
      'It may read and write this Sheet, show its own menu and pages here, and create the documents you ask for. ' +
      'It sees no other file of yours and sends nothing anywhere else.\n\n' +
      'Everyone this Sheet is shared with can read every tab. Casebook is not legal advice.',
  },
} as const;
