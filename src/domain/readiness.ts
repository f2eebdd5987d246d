import { type CivilDate, daysBetween } from './civilDate';
import type { DecisionState } from './decisions';
import { ATTORNEY_UNKNOWN } from './intake';
import type { CaseRecord, GroupRecord, TargetRecord } from './records';
import { verificationOf } from './targetVerification';
import {
  READINESS_CHECKS,
  type ReadinessCheck,
  STRATEGIES,
  type Strategy,
  type Subject,
  type TimeAnswer,
} from './vocabulary';

/** T10. */
export interface Readiness {
  /** How many of the ten checks hold. */
  readonly count: number;
  /** The others, in the order of READINESS_CHECKS. */
  readonly missing: readonly ReadinessCheck[];
}

export interface ReadinessFacts {
  readonly case: Pick<
    CaseRecord,
    | 'code'
    | 'demand'
    | 'moralCrisis'
    | 'whyThisCase'
    | 'lead'
    | 'attorney'
    | 'referralUnderWay'
    | 'whoWeCall1'
    | 'whoWeCall2'
    | 'whoWeCall3'
    | 'mobilizable'
  >;
  /** P2, of the case's own decisions. */
  readonly decisions: DecisionStates;
  /** T9; null in a Closed case. */
  readonly time: Readonly<Record<Strategy, TimeAnswer | null>>;
  /** Of any case. */
  readonly targets: readonly Pick<TargetRecord, 'code' | 'lastVerified'>[];
  readonly groups: readonly AskedGroup[];
  readonly today: CivilDate;
  readonly settings: { readonly targetStaleDays: number };
}

type DecisionStates = Readonly<Record<Subject, Pick<DecisionState, 'state'>>>;
type AskedGroup = Pick<GroupRecord, 'case' | 'name' | 'contact' | 'askedOn' | 'mobilizable'>;

/** T10 in code: the formulas of Cases say the same, and are what people see. */
export function readinessOf(facts: ReadinessFacts): Readiness {
  const holds = checksOf(facts);
  const missing = READINESS_CHECKS.filter((check) => !holds[check]);
  return { count: READINESS_CHECKS.length - missing.length, missing };
}

/** Strategies that nobody decided about yet (P1). */
export function undecidedStrategies(decisions: DecisionStates): Strategy[] {
  return STRATEGIES.filter((strategy) => decisions[strategy].state === 'Not asked');
}

function checksOf(facts: ReadinessFacts): Record<ReadinessCheck, boolean> {
  const { case: aCase, decisions, time } = facts;
  const [lead, attorney] = [nameOf(aCase.lead), nameOf(aCase.attorney)];
  return {
    Demand: aCase.demand !== null,
    'Moral crisis': aCase.moralCrisis !== null,
    'Why this case': aCase.whyThisCase !== null,
    Lead: lead !== '',
    // Whoever is not named is not the same: that is missing already.
    'Lead is not the attorney': !isNamed(attorney) || lead !== attorney,
    'Attorney or referral': isNamed(attorney) || aCase.referralUnderWay === true,
    'Decisions on every strategy': undecidedStrategies(decisions).length === 0,
    'A strategy with a Yes and time': STRATEGIES.some(
      (strategy) => decisions[strategy].state === 'In force' && time[strategy] !== 'No',
    ),
    'A verified target': hasVerifiedTarget(facts),
    'Community support': (aCase.mobilizable ?? 0) > 0 || facts.groups.some((group) => supports(group, facts)),
  };
}

/** A target found lately verified is enough; a code that no target has is none (C5). */
function hasVerifiedTarget({ case: aCase, targets, today, settings }: ReadinessFacts): boolean {
  const called = [aCase.whoWeCall1, aCase.whoWeCall2, aCase.whoWeCall3].map(codeOf);
  return targets.some(
    ({ code, lastVerified }) =>
      codeOf(code) !== '' &&
      called.includes(codeOf(code)) &&
      !verificationOf(lastVerified, today, settings).isStale,
  );
}

/** A group of this case that somebody asked, or that brings people. */
function supports(group: AskedGroup, { case: { code }, today }: ReadinessFacts): boolean {
  if (codeOf(group.case) !== codeOf(code)) return false;
  return isAsked(group, today) || (group.mobilizable ?? 0) > 0;
}

/** M10: asked today or before; a row that names neither group nor contact is none. */
export function isAsked(
  { name, contact, askedOn }: Pick<GroupRecord, 'name' | 'contact' | 'askedOn'>,
  today: CivilDate,
): boolean {
  if ((name ?? contact) === null || askedOn === null || askedOn === 'unreadable') return false;
  return daysBetween(askedOn, today) >= 0;
}

function isNamed(attorney: string): boolean {
  return attorney !== '' && attorney !== ATTORNEY_UNKNOWN;
}

/** As formulas compare texts: capitals and spaces do not count. */
function nameOf(text: string | null): string {
  return (text ?? '').trim().replace(/ +/g, ' ').toUpperCase();
}

function codeOf(code: string | null): string {
  return (code ?? '').trim().toUpperCase();
}
