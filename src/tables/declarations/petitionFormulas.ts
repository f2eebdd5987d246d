import type { FormulaContext } from '../formula';
import { decidedKey } from './caseFormulas';

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

/** The first that somebody has to do about it (P2, P4); once it was delivered, only to take it back in time. */
export function todo(f: FormulaContext): string {
  const { words } = f;
  const isPast = `IF(${f.isDate('useUntil')},INT(${f.cell('useUntil')})<${f.setting('today')},1=0)`;
  const isReached = `AND(ISNUMBER(${f.cell('signed')}),IF(${f.isCount('goal')},${f.cell('goal')}>0,1=0),${f.cell('signed')}>=${f.cell('goal')})`;
  const isOffice = `ISNUMBER(MATCH(${f.cell('toWhomKey')},${f.column('targets', 'codeKey')},0))`;
  const addressed = `IF(${isOffice},IF(${isReached},${words('petitionReached')},""),${words('noSuchTarget')})`;
  const waiting = `IF(${f.isBlank('toWhom')},${words('petitionToWhom')},${addressed})`;
  const running = `IF(${isPast},${words('planExpired')},IF(${f.isBlank('deliveredOn')},${waiting},""))`;
  const decided = `INDEX(${f.column('cases', decidedKey('Petition'))},${f.cell('caseRow')})`;
  const asked = `IF(${decided}=0,${words('askFirst')},${running})`;
  const out = `IF(${f.cell('takeBack')}="",${asked},${f.cell('takeBack')})`;
  return `IF(OR(${f.cell('caseRow')}=0,NOT(${f.isBlank('takenBackOn')})),"",${out})`;
}
