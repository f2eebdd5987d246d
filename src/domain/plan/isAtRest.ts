import type { PlanSource } from './planSource';

/** Somebody asked to stop, or the case is paused or closed: nothing new is planned (C9). */
export function isAtRest({ case: aCase }: Pick<PlanSource, 'case'>): boolean {
  const stopped = aCase.stopBy !== null || aCase.stopOn !== null;
  return stopped || aCase.stage === 'Paused' || aCase.stage === 'Closed';
}
