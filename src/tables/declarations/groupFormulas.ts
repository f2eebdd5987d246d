import type { FormulaContext } from '../formula';
import { sentenceFormula } from '../sentenceFormula';

/** The live formulas of Groups (M10). */

const isRow = (f: FormulaContext) => `NOT(AND(${f.isBlank('name')},${f.isBlank('contact')}))`;

/** 1 when somebody asked them, today or before. */
export function asked(f: FormulaContext): string {
  const on = `INT(${f.cell('askedOn')})<=${f.setting('today')}`;
  return `IF(${isRow(f)},IF(${f.isDate('askedOn')},IF(${on},1,0),0),"")`;
}

/** The row of a group that nobody asked; a group for a closed case need not be asked any more. */
export function askKey(f: FormulaContext): string {
  const row = `MATCH(${f.cell('caseKey')},${f.column('cases', 'codeKey')},0)`;
  // A case that is not closed has a place on the board.
  const isClosed = `IF(${f.cell('caseKey')}="",0,IFERROR(IF(INDEX(${f.column('cases', 'boardKey')},${row})="",1,0),0))=1`;
  return `IF(${f.cell('asked')}="","",IF(${f.cell('asked')}=1,"",IF(${isClosed},"",ROW())))`;
}

/** Not asked yet; then the next step, once its day has come. */
export function todo(f: FormulaContext): string {
  const due = `IF(${f.isDate('nextStepOn')},INT(${f.cell('nextStepOn')})<=${f.setting('today')},NOT(${f.isBlank('nextStepOn')}))`;
  const step = `IF(${f.isBlank('nextStep')},${f.words('followUp')},TRIM(${f.cell('nextStep')}))`;
  const waiting = `IF(AND(${f.isBlank('answer')},${f.isBlank('nextStepOn')}),${f.words('noAnswerYet')},"")`;
  return `IF(${f.cell('asked')}="","",IF(${f.cell('asked')}=0,${f.words('notAskedYet')},IF(${due},${step},${waiting})))`;
}

/** The group's own words; else a letter that says nothing about anybody (P2). */
export function messageToSend(f: FormulaContext): string {
  const { outreach } = f.messages;
  const whom = `IF(${f.isBlank('contact')},TRIM(${f.cell('name')}),TRIM(${f.cell('contact')}))`;
  const us = `TRIM(${f.setting('groupName')})`;
  const letter = `IF(${us}="",${sentenceFormula(outreach.unsigned, whom)},${sentenceFormula(outreach.signed, whom, us)})`;
  return `IF(${isRow(f)},IF(${f.isBlank('message')},${letter},TRIM(${f.cell('message')})),"")`;
}
