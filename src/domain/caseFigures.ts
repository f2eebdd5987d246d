import type { CivilDate } from './civilDate';
import type { Readiness } from './readiness';
import type {
  CallState,
  DateKind,
  DatesCheck,
  Escalation,
  Strategy,
  TimeAnswer,
  Urgency,
} from './vocabulary';

/**
 * A case's computed columns as the Sheet shows them (T1-T11, C3, C9): read, never recomputed, so that
 * a plan and a screen say what the grid says. null stands for a blank cell, or one that holds no such value.
 */
export interface CaseFigures {
  readonly daysDetained: number | null;
  readonly nextDate: CivilDate | null;
  readonly nextKind: DateKind | null;
  readonly daysLeft: number | null;
  readonly passedDates: number | null;
  readonly passedHarm: number | null;
  readonly harmDate: CivilDate | null;
  readonly harmDays: number | null;
  readonly urgency: Urgency | null;
  readonly escalate: Escalation | null;
  readonly datesCheck: DatesCheck | null;
  readonly time: Readonly<Record<Strategy, TimeAnswer | null>>;
  readonly readiness: Readiness | null;
  /** How many strategies nobody decided about. */
  readonly undecided: number | null;
  /** T11, whatever the call state; who shows it asks for Go first (C9). */
  readonly goal: number | null;
  readonly calls: {
    readonly state: CallState | null;
    readonly attemptsToday: number | null;
    readonly contactsToday: number | null;
    readonly contacts7Days: number | null;
    /** The case's own. */
    readonly goal: number | null;
    readonly lastContact: CivilDate | null;
  };
}
