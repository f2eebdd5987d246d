/** What Casebook may do, and what a Sheet cannot protect. */
export const about = {
  version: (version: string) => `Version ${version}`,
  what: {
    title: 'What this is',
    text:
      'A case tracker and campaign planner for deportation defense, inside the Sheet your group already shares. ' +
      'Cases, dates, decisions and calls stand in its tabs, where your team can see and change them.',
  },
  menuTitle: 'In the Casebook menu, above the Sheet',
  limits: {
    title: 'Before you write about a person',
    risks: [
      'Everyone this Sheet is shared with can read every tab, hidden or protected.',
      'Whoever can edit the Sheet can also change this script.',
      'Version history keeps what was erased.',
      'Google answers legal requests. Some movement guides advise against keeping organizing records here at all.',
    ],
    verdict: 'Casebook makes that less risky, not safe.',
    adviceTitle: 'What helps',
    advice: [
      'Set sharing to Restricted, for the core team only.',
      'An alias is enough. Leave out full names and A-numbers.',
      'Never write down a criminal record, how someone entered, or what an attorney advised.',
    ],
  },
  reach: {
    title: 'What it may do',
    intro: 'Google asks you for three permissions:',
    scopes: [
      'See and change this one Sheet. It sees no other file of yours.',
      'Show its menu, its sidebar and its dialogs here.',
      'Make documents for the plans you export, and open only those it made.',
    ],
    nothingElse: 'It sends nothing anywhere else.',
  },
  notAdvice: 'Not legal advice. Ask the attorney about every date and every deadline.',
} as const;
