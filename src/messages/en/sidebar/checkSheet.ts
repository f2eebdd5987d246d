/** Check this Sheet: what was found, where, and what to do. */
export const checkSheet = {
  title: 'Check this Sheet',
  busy: 'Looking through the Sheet. Nothing is changed.',
  again: 'Check again',
  checked: (time: string) => `Checked at ${time}`,
  allWell: 'Nothing was found. Everything can be read.',
  mend: (n: number) => (n === 1 ? '1 thing to mend by hand' : `${n} things to mend by hand`),
  look: (n: number) => (n === 1 ? '1 thing to look at' : `${n} things to look at`),
  changesNothing: 'Nothing is changed before you say so. Take the tick off what should stay as it is.',
  offered: (n: number) => (n === 1 ? 'Casebook can mend 1 thing' : `Casebook can mend ${n} things`),
  mendThese: (n: number) => (n === 1 ? 'Mend this one' : `Mend these ${n}`),
  noneTicked: 'Nothing is ticked.',
  mending: 'Mending what you ticked. This can take a few minutes; what is done stays done.',
  done: (n: number) =>
    n === 0 ? 'Nothing was mended.' : n === 1 ? '1 thing was mended:' : `${n} things were mended:`,
  times: (sentence: string, n: number) => `${sentence} (${n} times)`,
  passedOver: (n: number) =>
    n === 1
      ? '1 was left alone: the Sheet has changed there since you looked.'
      : `${n} were left alone: the Sheet has changed there since you looked.`,
  toSend:
    'A report to send for help. It names kinds of findings, tabs and rows, and nothing that stands in a cell.',
  row: (n: number) => `row ${n}`,
  wholeSheet: 'The whole Sheet',
  goThere: (place: string) => `Go to ${place}`,
  places: (n: number) => `${n} places`,
  more: (n: number) => (n === 1 ? '1 more is not listed.' : `${n} more are not listed.`),
  copy: 'Copy',
  copied: 'The report is copied.',
  copyFailed: 'Your browser does not let this page copy. Download it instead.',
  download: 'Download',
  fileName: 'casebook-check.txt',
} as const;
