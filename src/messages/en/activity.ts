/** What Activity says was done; never content (S6). */
export const activity = {
  setUp: 'set the tracker up',
  listImported: (people: number) => `brought in a list: ${people} cases`,
  callsImported: (calls: number) => `brought in a call log: ${calls} calls`,
  planExported: (plans: number) => `exported plans: ${plans}`,
} as const;
