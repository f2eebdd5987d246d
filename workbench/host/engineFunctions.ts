import { helpers, registries } from '@odoo/o-spreadsheet';

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
  functionRegistry.add('TO_DATE', {
    description: 'A number shown as a date.',
    args: [helpers.arg('value (number)', 'The number.')],
    compute(value) {
      return { value: first(value).value, format: this.locale.dateFormat };
    },
  });
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
