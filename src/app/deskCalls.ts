import type { DeskCall } from '../domain/callDesk';
import { countOf, readOutcome } from '../domain/calls';
import type { CallRecord, TargetRecord } from '../domain/records';
import { OUTCOMES, type Outcome } from '../domain/vocabulary';
import { type CallableTarget, whoWasCalled } from '../domain/whoWasCalled';
import { LANGUAGES, MESSAGES } from '../messages/messages';
import { wordsOfOutcome } from '../tables/callTotals';
import { readRecords, type TableView } from './tableView';

const WORDS_OF_OUTCOMES = Object.fromEntries(
  OUTCOMES.map((outcome) => [outcome, wordsOfOutcome(outcome, 'en')]),
) as Record<Outcome, readonly string[]>;

/** What a cell of the outcome column means (C2); null for words that count as none. */
export function outcomeOf(outcome: CallRecord['outcome']): Outcome | null {
  return outcome !== null && typeof outcome === 'object'
    ? readOutcome(outcome.words, WORDS_OF_OUTCOMES)
    : outcome;
}

/** A call, and the row of the log in which it stands. */
export type LoggedCall = DeskCall & { readonly row: number };

/** The rows of a log that count, each with the target it means; `first` is whom a row that names nobody means. */
export function deskCalls(
  log: TableView,
  targets: readonly CallableTarget[],
  first: string | null,
): LoggedCall[] {
  return readRecords<CallRecord>(log).records.flatMap((call) => {
    const { row, when, caller, numberDialled } = call;
    const outcome = outcomeOf(call.outcome);
    if (when === null || outcome === null) return [];
    const target = whoWasCalled(call, targets, first);
    return [{ row, when, caller, target, numberDialled, outcome, howMany: countOf(call.howMany) }];
  });
}

/** A target as rows of logs name it: by its role in any language, its office, its name, or all of them. */
export function callable(target: TargetRecord, labels: readonly string[] = []): CallableTarget {
  const { code, role, office, name, officialLine } = target;
  const roles =
    role === null || typeof role === 'object'
      ? []
      : LANGUAGES.map((l) => MESSAGES[l].choices.targetRole[role]);
  const names = [...labels, ...roles, office, name].filter((text) => text !== null);
  return { code: code.trim(), line: officialLine, names };
}
