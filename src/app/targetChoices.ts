import type { CivilDate } from '../domain/civilDate';
import { visibleText } from '../domain/plan/visibleText';
import type { TargetRecord } from '../domain/records';
import { targetLabel } from '../domain/targetLabel';
import { targetBar } from '../domain/targetRule';
import type { Messages } from '../messages/messages';

/** One of those we call, as a form offers it. */
export interface TargetChoice {
  readonly code: string;
  /** 'Deportation officer, New York City'; why nobody calls there (C8), where that is so. */
  readonly label: string;
}

/** Rows that have a code yet; those that may be called first. One that a case names already is still known by its label. */
export function targetChoices(
  targets: readonly TargetRecord[],
  { messages, today }: { messages: Pick<Messages, 'choices' | 'formulas'>; today: CivilDate },
): TargetChoice[] {
  const known = targets
    .filter(({ code }) => code !== null)
    .map((target) => ({ target, bar: targetBar(target, today) }));
  const choice = ({ target, bar }: (typeof known)[number]): TargetChoice => {
    const label = targetLabel(target, messages.choices.targetRole, visibleText);
    return { code: target.code, label: bar === null ? label : `${label} (${messages.formulas[bar]})` };
  };
  return [...known.filter(({ bar }) => bar === null), ...known.filter(({ bar }) => bar !== null)].map(choice);
}
