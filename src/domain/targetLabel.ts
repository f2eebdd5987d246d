import type { Messages } from '../messages/messages';
import type { TargetRecord } from './records';

/** The texts of a target that its label is made from, as src/tables keys them. */
export type LabelField = 'role' | 'office' | 'name';

/**
 * Role, office and, where the group wrote it down, the official's name; the code when none is said. `check`
 * is the leak check.
 *
 * @example targetLabel(target, roles, check) //=> 'Deportation officer, New York City'
 */
export function targetLabel(
  target: Pick<TargetRecord, 'code' | LabelField>,
  roles: Messages['choices']['targetRole'],
  check: (text: string | null, field: LabelField) => string | null,
): string {
  const { role } = target;
  const parts = [
    role === null ? null : typeof role === 'object' ? check(role.words, 'role') : roles[role],
    check(target.office, 'office'),
    check(target.name, 'name'),
  ];
  return parts.filter((part) => part !== null).join(', ') || target.code;
}
