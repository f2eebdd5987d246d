import type { FormulaContext } from '../formula';

/** What stands in an action's way today, the first that holds; filled in by the rules of P2, C9 and T9. */
export function actionTodo(f: FormulaContext): string {
  return `IF(${f.isBlank('case')},"","")`;
}
