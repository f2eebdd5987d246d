import type { FormulaContext } from '../formula';

/** The live formulas of Petitions. */

const ownCounts = (f: FormulaContext) => `${f.column('signatures', 'petitionKey')},${f.cell('codeKey')}`;

/** The day of the latest count, none after today; blank without one. */
export function countedOn(f: FormulaContext): string {
  const day = f.column('signatures', 'day');
  const latest = `MAXIFS(${day},${ownCounts(f)},${day},"<="&${f.setting('today')})`;
  return `IF(${f.cell('codeKey')}="","",IF(${latest}>0,${latest},""))`;
}

/** How many had signed by then: the highest count of that day. */
export function signed(f: FormulaContext): string {
  const latest = f.cell('countedOn');
  const count = `MAXIFS(${f.column('signatures', 'count')},${ownCounts(f)},${f.column('signatures', 'day')},${latest})`;
  return `IF(ISNUMBER(${latest}),${count},"")`;
}

/** 'PE-01, second version'. */
export function label(f: FormulaContext): string {
  return `IF(${f.isBlank('version')},TRIM(${f.cell('code')}),TRIM(${f.cell('code')})&", "&TRIM(${f.cell('version')}))`;
}

/** What somebody has to do about it; filled in by the rules of P2 and P4. */
export function todo(f: FormulaContext): string {
  return `IF(${f.isBlank('code')},"","")`;
}
