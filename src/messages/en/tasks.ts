/** What the tasks say that Casebook makes: no names, since whose they are stands beside them. */
export const tasks = {
  whatHappened: (kind: string, day: string) => `What happened? ${kind}, ${day}`,
  askAttorney: 'Ask the attorney today: detained, and no stay in force that we know of',
  decisionCame: (day: string) =>
    `A decision came, ${day}: ask the attorney by the next business day; deadlines can be 10 days or less`,
  /** Before what the task said. */
  obsolete: (what: string) => `Not needed any more: ${what}`,
} as const;
