/**
 * How cells look, in the words of looks.md: the colours are those of the sidebar, ink and paper in pairs of 4.5:1 or
 * better, and none of them ever stands without a word or a shape that says the same.
 */
export interface Ink {
  readonly text: string;
  readonly paper: string;
}

/** What a rule says of a case, a date or a number, by colour. */
export const TONES = {
  emergency: { text: '#a4161a', paper: '#fdecec' },
  urgent: { text: '#8a4b00', paper: '#fff3e0' },
  active: { text: '#0b4f8a', paper: '#e8f2fb' },
  watch: { text: '#4a5560', paper: '#eef1f3' },
  stop: { text: '#ffffff', paper: '#a4161a' },
} as const satisfies Record<string, Ink>;
export type Tone = keyof typeof TONES;

export interface Look extends Ink {
  readonly bold: boolean;
  /** What becomes of a text that is longer than its cell, in Google's own words. */
  readonly wrap: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly align: 'top' | 'middle';
  /** Where it differs from the usual: numbers right, texts left. */
  readonly side?: 'left';
}

const RECORD = { text: '#000000', paper: '#ffffff', bold: false, wrap: 'WRAP', align: 'top' } as const;
const HEADER = { text: '#ffffff', paper: '#0b5c5a', bold: true, wrap: 'WRAP', align: 'middle' } as const;
const PAGE = { text: '#000000', paper: '#ffffff', bold: false, wrap: 'OVERFLOW', align: 'middle' } as const;
const BAND = { text: '#000000', paper: '#f6f7f8', bold: false, wrap: 'OVERFLOW', align: 'middle' } as const;

/** What a cell is, and so how it looks. Nobody types over what is grey. */
export const LOOKS = {
  key: { ...RECORD, wrap: 'OVERFLOW', align: 'middle' },
  header: HEADER,
  formulaHeader: { ...HEADER, paper: '#43565b' },
  record: RECORD,
  formula: { ...RECORD, paper: BAND.paper },
  /** Notes and stories: a row stays as tall as its short cells, and the whole text stands where one types. */
  long: { ...RECORD, wrap: 'CLIP' },
  /** Hidden ids and steps: they must not make a row taller. */
  unseen: { ...RECORD, wrap: 'OVERFLOW' },
  /** The rows above a call log: sentences run on over the empty cells beside them. */
  band: BAND,
  bandLabel: { ...BAND, text: '#4a5560' },
  bandStrong: { ...BAND, bold: true },
  /** A number under its label. */
  bandTotal: { ...BAND, bold: true, side: 'left' },
  /** A page to read and to print: black on white, and nothing in it wraps. */
  page: PAGE,
  pageTitle: { ...HEADER, wrap: 'OVERFLOW', side: 'left' },
  pageHeading: { ...PAGE, text: '#0b5c5a', paper: '#e6f0ef', bold: true },
  pageNote: { ...PAGE, text: '#4a5560' },
  /** A date or a number at the start of a line. */
  pageLeft: { ...PAGE, side: 'left' },
  pageStrong: { ...PAGE, bold: true },
  /** A number under its label. */
  pageTotal: { ...PAGE, bold: true, side: 'left' },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof LOOKS;

/** How the content of a cell is shown. */
export type NumberFormat = 'text' | 'date' | 'day' | 'dateTime' | 'time' | 'number';
