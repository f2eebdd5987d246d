import { visibleText } from '../domain/plan/visibleText';
import type { TargetRecord } from '../domain/records';
import { targetLabel } from '../domain/targetLabel';
import type { Messages } from '../messages/messages';

/** One of those we call, as a form offers it. */
export interface TargetChoice {
  readonly code: string;
  /** 'Deportation officer, New York City'. */
  readonly label: string;
}

/** Rows that have a code yet. */
export function targetChoices(targets: readonly TargetRecord[], { choices }: Messages): TargetChoice[] {
  return targets
    .filter(({ code }) => code !== null)
    .map((target) => ({ code: target.code, label: targetLabel(target, choices.targetRole, visibleText) }));
}
