/** P4: why a copy that is out is taken back. Both begin alike, so that one colour finds them. */
export const copies = {
  takeBack: 'Take it back',
  stopped: 'Take it back: a Stop was asked for',
  refused: (what: string) => `Take it back, the answer is no or was withdrawn: ${what}`,
  heldBy: (who: string) => `. Held by ${who}`,
} as const;
