/** Export a plan: for which case, for whom, and what a copy can and cannot do. */
export const exportPlan = {
  title: 'Export a plan',
  which: 'Which case?',
  all: 'All open cases',
  whom: 'For whom?',
  audiences: { Attorney: 'Attorney', Team: 'Team', both: 'Both' },
  audienceHelp:
    'The attorney’s copy leaves out what is for the team only. Both are made from what is decided.',
  limitsTitle: 'Before it leaves the Sheet',
  limits: [
    'Not privileged: what stands in it may have to be handed over. No legal advice, also not in comments.',
    'Use it until its next date, or a week: after that ask for a new one. The day stands on the first page.',
    'Whoever has the copy keeps it. The tab Plans remembers who has which, to take it back.',
  ],
  by: 'Who exports it?',
  byHelp: 'A name your team knows. It stands in the tab Plans.',
  button: 'Export',
  busy: 'Making the document. This can take a minute.',
  caseMissing: 'Please choose a case.',
  audienceMissing: 'Please choose for whom.',
  done: (n: number) => (n === 1 ? 'The plan is there.' : `${n} plans are there.`),
  ready: 'Ready',
  plan: (code: string, audience: string, version: number) => `${code}, ${audience}, version ${version}`,
  share: 'It is in your Drive and open to nobody else. Share it with its one reader, as a reader.',
  refused: 'Not everything was made',
  another: 'Export another',
  noCases: 'There is no case to plan for yet.',
} as const;
