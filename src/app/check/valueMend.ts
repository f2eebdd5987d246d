import { dateTimeToSerial, timeToSerial, toSerial } from '../../domain/civilDate';
import { readDate } from '../../domain/readDate';
import { readCount } from '../../domain/readNumber';
import { readTime, readWhen } from '../../domain/readWhen';
import { type CellInput, type CellValue, writeCell } from '../../tables/cell';
import type { InputColumn } from '../../tables/column';
import type { ColumnKey } from '../../tables/tableKey';
import { readChoiceWords } from '../import/readChoiceWords';
import type { Tab } from '../ports';
import type { CheckedSheet } from './checkedSheet';
import type { Mend } from './mend';

/** Words that a list could be brought in with are understood in a cell too, as the Sheet's locale reads days; null for others. */
export function valueMend(
  { tab, row, column: key }: { tab: Tab; row: number; column: ColumnKey },
  { column, cell, sheet }: { column: InputColumn; cell: CellValue; sheet: CheckedSheet },
): Mend | null {
  if (typeof cell !== 'string') return null;
  const value = understood(column, cell, { sheet, tab });
  if (value === null) return null;
  const words = sheet.messages.check.mends;
  const says = typeof value === 'string' ? words.choice : column.kind === 'count' ? words.number : words.date;
  return { says, steps: [{ does: 'cells', tab, cells: [{ row, key, value }] }] };
}

function understood(
  column: InputColumn,
  text: string,
  { sheet: { dateOrder }, tab }: { sheet: CheckedSheet; tab: Tab },
): CellInput {
  switch (column.kind) {
    case 'date':
    case 'strictDate': {
      const date = readDate(text, dateOrder);
      return date && toSerial(date);
    }
    case 'dateTime': {
      const when = readWhen(text, dateOrder);
      return when && dateTimeToSerial(when);
    }
    case 'time': {
      const time = readTime(text);
      return time && timeToSerial(time);
    }
    case 'count':
      return readCount(text);
    case 'choice':
    case 'yesNo': {
      const set = column.choices;
      const value = set ? readChoiceWords(set, text) : null;
      if (value === null) return null;
      return writeCell(column, column.kind === 'yesNo' ? value === 'Yes' : value, tab.language);
    }
    default:
      return null;
  }
}
