import type { Messages } from '../messages/messages';
import type { FieldProblem } from '../tables/formChecks';
import { AppError } from './appError';

/** @throws AppError 'fields' with a sentence for each field, when there is one; nothing may be written before. */
export function refuseProblems(problems: readonly FieldProblem[], { forms }: Messages): void {
  if (problems.length === 0) return;
  const fields = problems.map(({ key, code }) => ({ key, message: forms.problems[code] }));
  throw new AppError('fields', forms.refused, fields);
}
