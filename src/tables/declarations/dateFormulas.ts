import type { FormulaContext } from '../formula';

/** What the Dashboard and people in Dates are shown of a date (T4, T8). */

/** The case's row in Cases; 0 without one. */
export function caseRow(f: FormulaContext): string {
  return `IF(${f.cell('caseKey')}="",0,IFERROR(MATCH(${f.cell('caseKey')},${f.column('cases', 'codeKey')},0),0))`;
}

/** T4: the smaller the earlier it is asked; blank while nothing is to be asked. */
export function questionKey(f: FormulaContext): string {
  return `IF(${f.cell('caseKey')}="","","")`;
}

/** Of the next two weeks, the earliest first. */
export function comingKey(f: FormulaContext): string {
  return `IF(${f.cell('caseKey')}="","","")`;
}

/** T8, the earliest first. */
export function verifyKey(f: FormulaContext): string {
  return `IF(${f.cell('caseKey')}="","","")`;
}

export function todo(f: FormulaContext): string {
  return `IF(${f.cell('caseKey')}="","","")`;
}
