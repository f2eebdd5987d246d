/** The custom menu: each item's label, and in a sentence what it does (the About dialog lists both). */
export const menu = {
  name: 'Casebook',
  items: {
    openCasebook: {
      label: 'Open Casebook',
      does: 'What is urgent today, beside the Sheet.',
    },
    setUpThisSheet: {
      label: 'Set up this Sheet',
      does: 'Makes the tabs of the tracker. Your own tabs stay as they are.',
    },
    bringInAList: {
      label: 'Bring in a list',
      does: 'From a tab or a file. You see what is understood before anything is written.',
    },
    newCase: { label: 'New case', does: 'One short screen for a call at nine in the evening.' },
    logACall: { label: 'Log a call', does: 'Who to call, what to say, what happened.' },
    callTabOfThisRow: {
      label: 'Open the call tab of this row',
      does: 'Of the case in the row you stand in; made when its calls begin.',
    },
    exportAPlan: {
      label: 'Export a plan',
      does: 'A campaign plan in a document of its own, for the attorney and the team.',
    },
    checkThisSheet: {
      label: 'Check this Sheet',
      does: 'Says what is broken, missing or cannot be read. It changes nothing.',
    },
    showAbout: { label: 'About and limits', does: 'What Casebook may do, and what a Sheet cannot protect.' },
  },
} as const;
