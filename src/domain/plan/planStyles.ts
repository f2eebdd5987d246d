import type { BarStop, Block } from './planModel';

/**
 * Inline only: what Drive's conversion keeps of a page is headings, paragraphs, lists, tables and inline
 * styles. Black on white for print; a shade is always a second sign beside words.
 */
const RULE = '1px solid #8b989f';
const CELL = `border:${RULE};padding:6px 9px;text-align:left;vertical-align:top;min-width:5em`;

export const STYLES = {
  body: 'margin:0 auto;padding:24px 20px 48px;max-width:46rem;font-family:Arial,sans-serif;font-size:11pt;line-height:1.5;color:#000;background-color:#fff;overflow-wrap:anywhere',
  h1: 'font-size:20pt;line-height:1.25;margin:0 0 12px',
  h2: 'font-size:15pt;line-height:1.3;margin:32px 0 8px;padding-top:10px;border-top:2px solid #0b5c5a;page-break-after:avoid',
  h3: 'font-size:12pt;line-height:1.35;margin:20px 0 6px;page-break-after:avoid',
  p: 'margin:0 0 10px',
  list: 'margin:0 0 10px;padding-left:24px',
  boxes: 'margin:0 0 10px;padding-left:0;list-style-type:none',
  item: 'margin:0 0 5px',
  table: 'border-collapse:collapse;width:100%;margin:4px 0 14px',
  columnHead: `${CELL};background-color:#e3ecec;font-weight:bold`,
  rowHead: `${CELL};background-color:#f4f7f7;font-weight:bold;width:28%`,
  firstCell: `${CELL};font-weight:normal`,
  cell: CELL,
  blankCell: `${CELL};height:34px`,
  speech: 'margin:0;padding:5px 14px;border-left:4px solid #0b5c5a;background-color:#f4f7f7',
  speechEnd: 'margin:0 0 12px;padding:5px 14px;border-left:4px solid #0b5c5a;background-color:#f4f7f7',
} as const;

const CALLOUT = 'margin:0 0 12px;padding:9px 12px';
export const CALLOUT_STYLES: Readonly<Record<Extract<Block, { kind: 'callout' }>['tone'], string>> = {
  stop: `${CALLOUT};border:2px solid #a4161a;background-color:#fdecec`,
  ask: `${CALLOUT};border:2px solid #8a4b00;background-color:#fff3e0`,
  note: `${CALLOUT};border:${RULE};background-color:#f4f7f7`,
};

const SHADES: Readonly<Record<BarStop['shade'], string>> = {
  past: '#e1e6e9',
  today: '#ffffff',
  date: '#cfe3f5',
  harm: '#f7c9c7',
  unknown: '#ffe3b8',
};

export function barCellStyle({ shade }: BarStop): string {
  return `${CELL};text-align:center;font-weight:${shade === 'today' ? 'bold' : 'normal'};background-color:${SHADES[shade]}`;
}
