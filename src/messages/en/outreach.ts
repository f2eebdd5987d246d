/** The letter to a group that has not been asked yet; it says nothing about anybody (P2). */
export const outreach = {
  signed: (whom: string, us: string) =>
    `Dear ${whom}, we are ${us}. A member of our community may be deported, and the family asked us to stand by them. Would you stand with us: sign, call, or come? May we tell you more in person?`,
  unsigned: (whom: string) =>
    `Dear ${whom}, a member of our community may be deported, and the family asked us to stand by them. Would you stand with us: sign, call, or come? May we tell you more in person?`,
} as const;
