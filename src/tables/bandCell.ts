import type { LookName, NumberFormat } from './looks';

/** A cell above a tab's header that nobody types into: a text, a formula with commas and without its `=`, or nothing. */
export type BandCell = ({ text: string } | { formula: string } | { blank: true }) & {
  readonly look?: LookName;
  readonly format?: NumberFormat;
};
