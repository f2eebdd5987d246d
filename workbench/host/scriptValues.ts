import { types } from 'node:util';
import { type CellInput, type Position, SheetDate, valueAt } from './cells';
import type { Getters } from './engine';
import { GoogleException, NotInWorkbench } from './exception';
import { instantOf, serialOf } from './zone';

const MAX_CHARACTERS = 50_000;

/** What getValue gives for a cell: a Date where it shows a date, as an instant of the spreadsheet's zone. */
export function scriptValueAt(getters: Getters, position: Position, zone: string): unknown {
  const value = valueAt(getters, position);
  return value instanceof SheetDate ? new Date(instantOf(value.serial, zone)) : value;
}

/** What setValue was given, as a cell takes it. */
export function cellInput(value: unknown, zone: string): CellInput {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (types.isDate(value)) return new SheetDate(serialOf(value.getTime(), zone));
  if (typeof value !== 'string')
    throw new NotInWorkbench(`writing a value of type ${typeof value} into a cell`);
  if (value.length <= MAX_CHARACTERS) return value;
  throw new GoogleException(
    `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
  );
}

/** Checks that a script's argument is a matrix of the range's size; `what` is its name in Google's message. */
export function matrixOf(given: unknown, size: { rows: number; cols: number }, what: string): unknown[][] {
  if (!Array.isArray(given) || !given.every((line) => Array.isArray(line))) {
    throw new GoogleException(`The parameters (${typeof given}) don't match the method signature.`);
  }
  const lines = given as unknown[][];
  if (lines.length !== size.rows) throw mismatch(what, 'rows', lines.length, size.rows);
  const odd = lines.find((line) => line.length !== size.cols);
  if (odd) throw mismatch(what, 'columns', odd.length, size.cols);
  return lines;
}

function mismatch(what: string, axis: 'rows' | 'columns', given: number, wanted: number): GoogleException {
  return new GoogleException(
    `The number of ${axis} in the ${what} does not match the number of ${axis} in the range. ` +
      `The ${what} has ${given} but the range has ${wanted}.`,
  );
}
