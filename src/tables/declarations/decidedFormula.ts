import { SUBJECTS, type Subject } from '../../domain/vocabulary';
import type { FormulaContext } from '../formula';

/** How Decisions weighs a row: a day's refusal is more than its Yes, and the remainder of three tells them apart. */
export const RULING = { weight: 12, yes: 2, refused: 4 } as const;
/** What is left of a ruling. */
export const DECIDED = { yes: 2, refused: 1, notAsked: 0 } as const;

/** P2 in one look through Decisions: DECIDED of a subject; `caseKey` is the cell with the case's code. */
export function decidedFormula(f: FormulaContext, subject: Subject, caseKey: string): string {
  const own = `${f.column('decisions', 'caseKey')},${caseKey}`;
  const about = `${f.column('decisions', 'subjectNumber')},${SUBJECTS.indexOf(subject) + 1}`;
  return `MOD(MAXIFS(${f.column('decisions', 'ruling')},${own},${about}),3)`;
}
