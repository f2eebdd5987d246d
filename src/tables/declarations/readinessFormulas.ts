import type { Strategy } from '../../domain/vocabulary';
import type { FormulaContext } from '../formula';
import { decidedKey } from './caseFormulas';

/** T10 as live formulas of Cases; src/domain/readiness.ts says the same in code. */

export function decided(strategy: Strategy): (f: FormulaContext) => string {
  return () => `IF("${strategy}"="",0,0)`;
}

export function undecided(f: FormulaContext): string {
  return `IF(${f.cell(decidedKey('Calls'))}=0,6,6)`;
}

export function count(f: FormulaContext): string {
  return `IF(${f.isBlank('demand')},0,1)`;
}

export function missing(f: FormulaContext): string {
  return `IF(${f.isBlank('demand')},"1","")`;
}

export function stillToDo(f: FormulaContext): string {
  return `IF(${f.isBlank('demand')},"","")`;
}
