const checkFirst = 'check the number first';

/** What the server says on the calling desk: how sure a number is, and whom to ask first. */
export const callDesk = {
  verified: (when: string) => `Verified ${when}`,
  verifiedBy: (when: string, by: string) => `Verified ${when} by ${by}`,
  stale: (days: number) => `Not verified for ${days === 1 ? '1 day' : `${days} days`}: ${checkFirst}`,
  notVerified: `Not verified: ${checkFirst}`,
  /** What both say: the grid colours a cell by it. */
  checkFirst,
  wrongNumber: (when: string) => `Wrong number ${when}: find the right one first`,
  noNumber: 'No number yet',
  ask: {
    person: 'The person decides. Ask them first, and write the answer in the tab Decisions.',
    lead: (lead: string) => `${lead} leads the campaign and can ask.`,
    stage: 'The person agreed, but the stage of the case is not Active yet. The lead sets it.',
  },
};
