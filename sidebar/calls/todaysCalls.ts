import type { CallerToday } from '../../src/domain/callDesk';
import { isContact } from '../../src/domain/calls';
import type { Outcome } from '../../src/domain/vocabulary';

/** A call that was logged here and that the desk, as it was read, may not know of yet. */
export interface OwnCall {
  readonly id: string;
  readonly caseCode: string;
  readonly caller: string;
  readonly target: string | null;
  readonly outcome: Outcome;
  readonly howMany: number | null;
}

/** What each caller did today, the calls of this page included (C6). */
export function withOwnCalls(
  todaysCalls: readonly CallerToday[],
  own: readonly OwnCall[],
): readonly CallerToday[] {
  return [
    ...todaysCalls,
    ...own.map(({ caller, target, outcome, howMany }) => ({
      caller,
      target,
      attempts: howMany ?? 1,
      reached: isContact(outcome),
    })),
  ];
}

/** C3: how many of them reached somebody. */
export function contactsOf(own: readonly OwnCall[]): number {
  return own
    .filter(({ outcome }) => isContact(outcome))
    .reduce((sum, { howMany }) => sum + (howMany ?? 1), 0);
}
