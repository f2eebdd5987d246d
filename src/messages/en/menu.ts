/** The custom menu: each item's label, and in a sentence what it does (the sidebar lists both). */
export const menu = {
  name: 'Casebook',
  items: {
    openCasebook: { label: 'Open Casebook', does: 'Shows this page beside the Sheet.' },
    showAbout: { label: 'About Casebook', does: 'Says which version this is and what it may do.' },
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
