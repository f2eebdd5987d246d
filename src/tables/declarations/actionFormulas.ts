import { STRATEGIES, type Strategy } from '../../domain/vocabulary';
import type { FormulaContext } from '../formula';
import { decidedKey, timeKey } from './caseFormulas';
import { isStopped } from './copyFormulas';

/** What stands in an action's way today, the first that holds (P2, C9, T9); nothing once it is done or called off. */
export function actionTodo(f: FormulaContext): string {
  const { words } = f;
  const ofCase = (key: string) => `INDEX(${f.column('cases', key)},${f.cell('caseRow')})`;
  const ofStrategy = (show: (strategy: Strategy) => string) =>
    STRATEGIES.reduceRight((rest, one) => `IF(${f.is('strategy', one)},${show(one)},${rest})`, '""');
  const decided = ofStrategy((one) => ofCase(decidedKey(one)));
  const isTooLate = `${ofStrategy((one) => ofCase(timeKey(one)))}=${f.label('timeAnswer', 'No')}`;
  const nobody = `IF(${f.isBlank('lead')},${words('nobodyLeads')},"")`;
  const late = `IF(${isTooLate},${words('tooLate')},${nobody})`;
  const dated = `IF(${f.isDate('date')},IF(INT(${f.cell('date')})<${f.setting('today')},${words('howDidItGo')},${late}),${words('dateUnreadable')})`;
  const when = `IF(${f.isBlank('date')},${late},${dated})`;
  const answered = `IF(${decided}="",${words('whichStrategy')},IF(${decided}=0,${words('askFirst')},IF(${decided}=1,${words('saidNo')},${when})))`;
  const ahead = `IF(${f.cell('caseRow')}=0,"",IF(${isStopped(f)},${words('stopAsked')},${answered}))`;
  return `IF(${f.is('status', 'Done', 'Cancelled')},"",${ahead})`;
}
