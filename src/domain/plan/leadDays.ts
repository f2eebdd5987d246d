import { thresholdsOf } from '../settings';
import { leadKey } from '../timeline';
import { STRATEGIES, type Strategy } from '../vocabulary';
import type { PlanSource } from './planSource';

/** The group's own lead days (T9); a blank one falls back as it does in the rule. */
export function leadDays({ settings }: Pick<PlanSource, 'settings'>): Readonly<Record<Strategy, number>> {
  const limits = thresholdsOf(settings);
  const entries = STRATEGIES.map((strategy) => [strategy, limits[leadKey(strategy)]] as const);
  return Object.fromEntries(entries) as Record<Strategy, number>;
}
