import {
  type CivilDate,
  type CivilDateTime,
  type CivilTime,
  dateTimeFromSerial,
  dateTimeToSerial,
  fromSerial,
  timeFromSerial,
  timeToSerial,
  toSerial,
} from '../domain/civilDate';
import type { IssueCode } from '../domain/issue';
import type { OrWords } from '../domain/vocabulary';
import type { Language } from '../messages/messages';
import { CHOICES, type ChoiceSet, choiceLabel, readChoice } from './choices';
import { type Column, type FormulaColumn, type InputColumn, isFormula } from './column';

/** What stands in a cell: dates and times are serial numbers, formula errors are texts, blank is null. */
export type CellValue = string | number | boolean | null;
/** What is written into one; a string is always text, whatever it starts with (S1). */
export type CellInput = CellValue | { readonly formula: string };

/** What a field of a record can be. */
export type FieldValue = string | number | boolean | null | { readonly words: string };

/** A field read from a cell; `problem` when the cell holds something that its column cannot mean. */
export interface FieldRead {
  readonly value: FieldValue;
  readonly problem?: IssueCode;
}

export function readCell(column: Column, cell: CellValue, language: Language): FieldRead {
  const text = typeof cell === 'string' ? cell.trim() : cell;
  if (text === null || text === '') return { value: null };
  return isFormula(column) ? readComputed(column, text, language) : readInput(column, text, language);
}

/** Words that a column cannot mean are written as they are: the cell keeps what the person said. */
export function writeCell(column: InputColumn, value: FieldValue, language: Language): CellInput {
  if (value === null) return null;
  if (typeof value === 'object' && column.kind !== 'openChoice') return value.words;
  switch (column.kind) {
    case 'choice':
    case 'openChoice':
      return writeChoice(setOf(column), value as OrWords<string>, language);
    case 'yesNo':
      return choiceLabel('yesNo', value === true ? 'Yes' : 'No', language);
    case 'date':
    case 'strictDate':
      return toSerial(value as CivilDate);
    case 'dateTime':
      return dateTimeToSerial(value as CivilDateTime);
    case 'time':
      return timeToSerial(value as CivilTime);
    default:
      return value as string | number | boolean;
  }
}

function readInput(column: InputColumn, cell: string | number | boolean, language: Language): FieldRead {
  switch (column.kind) {
    case 'choice': {
      const value = readChoice(setOf(column), String(cell), language);
      return value === null ? { value, problem: 'value.unknown' } : { value };
    }
    case 'openChoice':
      return { value: readOpenChoice(setOf(column), String(cell), language) };
    case 'yesNo': {
      if (typeof cell === 'boolean') return { value: cell };
      const value = readChoice('yesNo', String(cell), language);
      return value === null ? { value, problem: 'value.unknown' } : { value: value === 'Yes' };
    }
    case 'date':
      return readNumber(cell, fromSerial, null, 'date.unreadable');
    case 'strictDate':
      return readNumber(cell, fromSerial, 'unreadable', 'date.unreadable');
    case 'dateTime':
      return readNumber(cell, dateTimeFromSerial, null, 'date.unreadable');
    case 'time':
      return readNumber(cell, timeFromSerial, null, 'date.unreadable');
    case 'count':
      return readNumber(cell, (n) => (n >= 0 ? n : null), null, 'number.unreadable');
    default:
      return { value: String(cell) };
  }
}

function readComputed(column: FormulaColumn, cell: string | number | boolean, language: Language): FieldRead {
  switch (column.shows) {
    case 'number':
      return readNumber(cell, (n) => n, null, 'number.unreadable');
    case 'date':
      return readNumber(cell, fromSerial, null, 'date.unreadable');
    case 'text':
      return { value: String(cell) };
    default: {
      const value = readChoice(column.shows, String(cell), language);
      return value === null ? { value, problem: 'value.unknown' } : { value };
    }
  }
}

function readNumber(
  cell: string | number | boolean,
  read: (n: number) => FieldValue,
  otherwise: FieldValue,
  problem: IssueCode,
): FieldRead {
  const value = typeof cell === 'number' ? read(cell) : null;
  return value === null ? { value: otherwise, problem } : { value };
}

/** "Other: appeal due" and every text that is no label keep their words. */
function readOpenChoice(set: ChoiceSet, cell: string, language: Language): OrWords<string> {
  const known = readChoice(set, cell, language);
  if (known !== null) return known;
  const prefix = wordsPrefix(set, language);
  return { words: prefix && cell.startsWith(prefix) ? cell.slice(prefix.length).trim() : cell };
}

function writeChoice(set: ChoiceSet, value: OrWords<string>, language: Language): string {
  return typeof value === 'string'
    ? choiceLabel(set, value, language)
    : `${wordsPrefix(set, language)}${value.words}`;
}

function wordsPrefix(set: ChoiceSet, language: Language): string {
  const values: readonly string[] = CHOICES[set];
  return values.includes('Other') ? `${choiceLabel(set, 'Other', language)}: ` : '';
}

function setOf(column: InputColumn): ChoiceSet {
  if (!column.choices) throw new Error(`a ${column.kind} column without choices`);
  return column.choices;
}
