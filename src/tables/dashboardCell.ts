import type { Language, Messages } from '../messages/messages';
import type { BandCell } from './bandCell';
import type { dashboard } from './declarations/dashboard';
import type { FormulaContext, Places } from './formula';
import type { LookName, NumberFormat } from './looks';

export type DashboardColumn = keyof (typeof dashboard)['columns'];

/** A cell of the Dashboard that shows something; 1-based row. */
export interface DashboardCell {
  readonly row: number;
  readonly column: DashboardColumn;
  readonly cell: BandCell;
}

/** What the cells of the Dashboard are made with. */
export interface DashboardSite {
  readonly language: Language;
  readonly places: Places;
  readonly messages: Messages;
  readonly words: Messages['dashboard'];
  /** For the formulas of a row of the Dashboard. */
  at(row: number): FormulaContext;
}

interface Style {
  readonly look?: LookName;
  readonly format?: NumberFormat;
}

export function shows(
  place: readonly [number, DashboardColumn],
  formula: string,
  style: Style = {},
): DashboardCell {
  const [row, column] = place;
  return { row, column, cell: { formula, ...style } };
}

export function says(place: readonly [number, DashboardColumn], text: string, look: LookName): DashboardCell {
  const [row, column] = place;
  return { row, column, cell: { text, look } };
}

/** A hidden step. */
export function step(place: readonly [number, DashboardColumn], formula: string): DashboardCell {
  return shows(place, formula, { look: 'unseen' });
}

/** A heading, whose colour runs across its half of the page. */
export function heading(row: number, columns: readonly DashboardColumn[], text: string): DashboardCell[] {
  return columns.map((column, index) => ({
    row,
    column,
    cell: index === 0 ? { text, look: 'pageHeading' } : { blank: true, look: 'pageHeading' },
  }));
}

export const LEFT = ['when', 'who', 'what'] as const satisfies readonly DashboardColumn[];
export const RIGHT = [
  'name',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
] as const satisfies readonly DashboardColumn[];
