import { type DeskCall, isResting } from '../domain/callDesk';
import type { CivilTime } from '../domain/civilDate';
import { daysBetween } from '../domain/civilDate';
import type { TextOrigin } from '../domain/plan/planSource';
import { visibleText } from '../domain/plan/visibleText';
import type { CaseRecord, TargetRecord } from '../domain/records';
import { thresholdsOf } from '../domain/settings';
import { targetLabel } from '../domain/targetLabel';
import { targetBar } from '../domain/targetRule';
import { verificationOf, wrongSince } from '../domain/targetVerification';
import type { CallableTarget } from '../domain/whoWasCalled';
import type { Messages } from '../messages/messages';
import { callable } from './deskCalls';
import type { OpenSettings } from './tracker';

/** Whom a caller can dial for a case. */
export interface DeskTarget {
  readonly code: string;
  /** Role, office and name. */
  readonly label: string;
  /** The official line, unless there is none or nobody may call; never anything else (C8). */
  readonly line: string | null;
  readonly extension: string | null;
  /** Of the office, on its own clock; `zone` is null when nobody wrote it down. */
  readonly hours: { readonly from: CivilTime; readonly to: CivilTime; readonly zone: string | null } | null;
  /** How lately somebody checked the number (C5), or why nobody calls there (C8); null where neither is shown. */
  readonly verifiedSentence: string | null;
  /** The number warns: too old, never checked, or found wrong. */
  readonly mustVerify: boolean;
  /** Until tomorrow, in this case (C4). */
  readonly isResting: boolean;
  /** The group knows it, this case does not name it. */
  readonly isOther: boolean;
  /** Nobody calls there, or not yet (C8): it stands last, without a line, to log a call that was made. */
  readonly isBarred: boolean;
}

/** A target, what it is called, and how rows of logs name it. */
export interface NamedTarget {
  readonly record: TargetRecord;
  readonly label: string;
  readonly callable: CallableTarget;
}

type Check = (text: string | null, origin: TextOrigin) => string | null;

export function namedTargets(
  targets: readonly TargetRecord[],
  { messages, check }: { messages: Messages; check: Check },
): NamedTarget[] {
  return targets
    .filter(({ code }) => visibleText(code) !== null)
    .map((record) => {
      const label = targetLabel(record, messages.choices.targetRole, (text, field) =>
        check(text, `targets.${field}`),
      );
      return { record, label, callable: callable(record, [label]) };
    });
}

/** First, second and third, each once; a code that no target has is passed over. */
export function whoWeCall(aCase: CaseRecord, targets: readonly NamedTarget[]): NamedTarget[] {
  const codes = [aCase.whoWeCall1, aCase.whoWeCall2, aCase.whoWeCall3].map((code) => key(code ?? ''));
  const found = codes.flatMap((code) => targets.find((target) => key(target.record.code) === code) ?? []);
  return [...new Set(found)];
}

export interface DeskTargetFacts {
  /** Those of the case, in its order. */
  readonly own: readonly NamedTarget[];
  readonly calls: readonly DeskCall[];
  readonly check: Check;
  readonly messages: Messages;
  readonly open: OpenSettings;
}

/** Those of the case first, then the others of the group; last those that nobody calls (C8). */
export function deskTargets(targets: readonly NamedTarget[], facts: DeskTargetFacts): DeskTarget[] {
  const { own, calls, open } = facts;
  const others = targets.filter((target) => !own.includes(target));
  const all = [...own, ...others].map((target): DeskTarget => {
    const { record, label } = target;
    const { code } = target.callable;
    const { hoursFrom: from, hoursTo: to, zone } = record;
    const bar = targetBar(record, open.today);
    return {
      code,
      label,
      ...(bar === null
        ? {
            line: visibleText(record.officialLine),
            extension: visibleText(record.extension),
            hours: from === null || to === null ? null : { from, to, zone },
            ...verified(target, facts),
          }
        : barred(facts.messages.formulas[bar])),
      isResting: isResting(calls, code, open.today),
      isOther: !own.includes(target),
      isBarred: bar !== null,
    };
  });
  return [...all.filter(({ isBarred }) => !isBarred), ...all.filter(({ isBarred }) => isBarred)];
}

function barred(why: string) {
  return { line: null, extension: null, hours: null, verifiedSentence: why, mustVerify: true };
}

/** While nobody may call, there is nothing to dial: the target stands there to log a call that was made. */
export function withoutLine(target: DeskTarget): DeskTarget {
  return { ...target, line: null, extension: null, verifiedSentence: null, mustVerify: false };
}

/** C5. */
function verified(
  { record, callable: { code } }: NamedTarget,
  { calls, check, messages, open }: DeskTargetFacts,
): Pick<DeskTarget, 'verifiedSentence' | 'mustVerify'> {
  const words = messages.callDesk;
  const { daysAgo } = messages.plan.when;
  const warns = (verifiedSentence: string) => ({ verifiedSentence, mustVerify: true });
  const line = visibleText(record.officialLine);
  if (line === null) return warns(words.noNumber);
  const wrongOn = wrongSince(calls, { code, line, lastVerified: record.lastVerified });
  if (wrongOn !== null) return warns(words.wrongNumber(daysAgo(daysBetween(wrongOn, open.today))));
  const { age, isStale } = verificationOf(record.lastVerified, open.today, thresholdsOf(open.settings));
  if (age === null) return warns(words.notVerified);
  if (isStale) return warns(words.stale(age));
  const by = check(record.verifiedBy, 'targets.verifiedBy');
  const when = daysAgo(age);
  return {
    verifiedSentence: by === null ? words.verified(when) : words.verifiedBy(when, by),
    mustVerify: false,
  };
}

function key(code: string): string {
  return code.trim().toUpperCase();
}
