import { helpers, type Model, registries } from '@odoo/o-spreadsheet';

/** The date and time the spreadsheet shows now, as a serial number. */
export type SheetClock = () => number;

interface ClockContext {
  casebookClock?: SheetClock;
}

/** An argument as the engine gives it: a value with its format, or a matrix of those, of which the first counts. */
interface Operand {
  value: string | number | boolean | null;
  format?: string;
}

const BLANK: Operand = { value: null };

/** Google's functions that fetch: known, so that rules may name them too, and never followed. */
const FETCHING = [
  'IMPORTDATA',
  'IMPORTFEED',
  'IMPORTHTML',
  'IMPORTRANGE',
  'IMPORTXML',
  'IMAGE',
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
];

/**
 * Functions as Google has them where the engine lacks or bends them. The registry belongs to the whole process,
 * so TODAY and NOW ask the clock of the model that evaluates them.
 */
export function supplyFunctions(): void {
  const { functionRegistry } = registries;
  const { TODAY, NOW, IFERROR, MINUS } = functionRegistry.content;
  if (!TODAY || !NOW || !IFERROR || !MINUS || functionRegistry.contains('ISDATE')) return;
  functionRegistry.replace('TODAY', {
    ...TODAY,
    compute() {
      return { value: Math.floor(serialNow(this)), format: this.locale.dateFormat };
    },
  });
  functionRegistry.replace('NOW', {
    ...NOW,
    compute() {
      return { value: serialNow(this), format: `${this.locale.dateFormat} ${this.locale.timeFormat}` };
    },
  });
  functionRegistry.replace('IFERROR', {
    ...IFERROR,
    compute(value, otherwise) {
      return IFERROR.compute.call(this, value, otherwise ?? BLANK);
    },
  });
  functionRegistry.replace('MINUS', {
    ...MINUS,
    compute(from, less) {
      // Between two dates lies a number of days, which is no date; the engine gives it the format of the first.
      const isSpan = isDated(first(from)) && isDated(first(less));
      return MINUS.compute.call(
        this,
        isSpan ? unformatted(first(from)) : from,
        isSpan ? unformatted(first(less)) : less,
      );
    },
  });
  functionRegistry.add('ISDATE', {
    description: 'Whether a value is a date.',
    args: [helpers.arg('value (any)', 'The value to look at.')],
    compute(value) {
      const seen = first(value);
      return {
        value:
          isDated(seen) || (typeof seen.value === 'string' && helpers.isDateTime(seen.value, this.locale)),
      };
    },
  });
  for (const name of FETCHING) {
    if (functionRegistry.contains(name)) continue;
    functionRegistry.add(name, {
      description: 'Takes something from elsewhere, which the workbench does not reach.',
      args: [helpers.arg('values (any, range, repeating)', 'What to take.')],
      compute() {
        return { value: '#N/A' };
      },
    });
  }
  functionRegistry.add('TO_DATE', {
    description: 'A number shown as a date.',
    args: [helpers.arg('value (number)', 'The number.')],
    compute(value) {
      return { value: first(value).value, format: this.locale.dateFormat };
    },
  });
}

/** The quarter of an hour a serial number lies in. NOW moves on with it, and TODAY does at midnight. */
export function quarterOf(serial: number): number {
  // A serial number of 17:00 lies a hair before or after it.
  return Math.floor(serial * 96 + 1e-6);
}

/** The cells whose formulas call NOW, as the command that evaluates cells takes them. */
export function cellsWithNow(getters: Model['getters']): number[] {
  return getters
    .getSheetIds()
    .flatMap((sheetId) => getters.getCells(sheetId))
    .filter((cell) => cell.isFormula && cell.compiledFormula.usesSymbol('NOW'))
    .map(({ id }) => id);
}

function serialNow(context: unknown): number {
  return (context as ClockContext).casebookClock?.() ?? Number.NaN;
}

function first(operand: unknown): Operand {
  const scalar: unknown = Array.isArray(operand) ? operand[0]?.[0] : operand;
  return (scalar as Operand | undefined) ?? BLANK;
}

function isDated({ value, format }: Operand): boolean {
  return typeof value === 'number' && format !== undefined && helpers.isDateTimeFormat(format);
}

function unformatted({ value }: Operand): Operand {
  return { value };
}
