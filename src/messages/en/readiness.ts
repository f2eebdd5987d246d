/** T10: what a campaign still lacks, each in a phrase that reads on from "Still to do:". */
export const readiness = {
  stillToDo: (things: string) => `Still to do: ${things}`,
  checks: {
    Demand: 'the demand',
    'Moral crisis': 'the moral crisis',
    'Why this case': 'why this case',
    Lead: 'who leads',
    'Lead is not the attorney': 'a lead who is not the attorney',
    'Attorney or referral': 'an attorney, or the search for one',
    'Decisions on every strategy': 'a decision on every strategy',
    'A strategy with a Yes and time': 'a strategy with a yes and enough time',
    'A verified target': 'an office to call, its number verified lately',
    'Community support': 'a group asked, or people to mobilize',
  },
};
