import type { FormulaContext } from '../formula';

/** The live formulas of Targets. */

/** targetLabel in code: role, office and name, or the code. */
export function label(f: FormulaContext): string {
  const parts = ['role', 'office', 'name'].map((key) => `TRIM(${f.cell(key)})`);
  const joined = parts.map((part) => `IF(${part}="","",", "&${part})`).join('&');
  return `IF(${parts.join('&')}="",TRIM(${f.cell('code')}),MID(${joined},3,500))`;
}

/** C5, C8: what somebody has to look at before anybody calls there. */
export function todo(f: FormulaContext): string {
  return `IF(${f.isBlank('code')},"","")`;
}
