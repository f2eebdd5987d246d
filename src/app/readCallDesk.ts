import { type CallerToday, callersToday, type DeskCall } from '../domain/callDesk';
import { type CallScript, callScript, type ScriptField, scriptFacts } from '../domain/callScript';
import { caseName } from '../domain/caseName';
import type { CivilDate, CivilDateTime } from '../domain/civilDate';
import { type DecisionState, decisionStates } from '../domain/decisions';
import type { PlanSource, TextOrigin } from '../domain/plan/planSource';
import { urgencyMark } from '../domain/plan/urgencyMark';
import { visibleText } from '../domain/plan/visibleText';
import type { CaseRecord, DecisionRecord, TargetRecord } from '../domain/records';
import { thresholdsOf } from '../domain/settings';
import type { CallState, Subject } from '../domain/vocabulary';
import { LANGUAGES, type Language, MESSAGES } from '../messages/messages';
import { AppError } from './appError';
import { byUrgency, isOfCase } from './boardCase';
import { knownLog } from './caseLog';
import { deskCalls } from './deskCalls';
import { type DeskTarget, deskTargets, namedTargets, whoWeCall, withoutLine } from './deskTargets';
import { leakCheckFor } from './planSources';
import type { Ports } from './ports';
import { type CaseNow, caseNow } from './readTracker';
import { openTable, readRecords, tabOf } from './tableView';
import { type OpenSettings, openSettings, openTracker, type Tracker } from './tracker';

export type { DeskTarget } from './deskTargets';

const UTC = 'Etc/UTC';

/** What callers see: the cases to choose from, and the one they call for. */
export interface CallDesk {
  readonly today: CivilDate;
  /** In the Sheet's zone. */
  readonly now: CivilDateTime;
  /** The same moment, for the clocks of offices elsewhere: no page's own clock is asked. */
  readonly nowUtc: CivilDateTime;
  /** The Sheet's, where an office's hours name none. */
  readonly zone: string;
  /** Those that are not closed, the most urgent first. */
  readonly cases: readonly DeskCase[];
  /** Attempts a day for one caller at one target (C6). */
  readonly capPerCaller: number;
  readonly case: DeskOfCase | null;
}

export interface DeskCase {
  readonly code: string;
  readonly name: string;
  /** '▲ Emergency'. */
  readonly mark: string;
  /** null: the Sheet shows no answer. */
  readonly callState: CallState | null;
  /** T11; only on Go (C9). */
  readonly goal: number | null;
  readonly contactsToday: number;
}

export interface DeskOfCase extends Omit<DeskCase, 'mark' | 'callState'> {
  readonly state: CallState | null;
  /** C9 in words. */
  readonly sentence: string;
  /** Whom to ask, one a sentence; only where nobody may call yet. */
  readonly askFirst: readonly string[];
  /** Limits the attorney asked for, after the leak check; only on Go. */
  readonly limits: string | null;
  readonly attemptsToday: number;
  /** Everybody we call for this case rests until tomorrow (C4), and the goal with them. */
  readonly isResting: boolean;
  /** The case's log; null until its calls begin. */
  readonly tabId: number | null;
  /** First those of the case, in its order; then the others of the group. Without numbers unless it is Go. */
  readonly targets: readonly DeskTarget[];
  /** null unless it is Go. */
  readonly scripts: Readonly<Record<Language, CallScript | null>>;
  /** C8; stands before a caller's first call. */
  readonly conduct: readonly string[];
  readonly todaysCalls: readonly CallerToday[];
}

/**
 * The calling desk (C4-C6, C8, C9). Only Go shows whom to dial and what to say; a call that was made already can
 * be logged in any state. Four calls; seven with a case.
 * @throws AppError 'case.unknown'.
 */
export function readCallDesk(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  { code }: { code: string | null },
): CallDesk {
  const { workbook, clock } = ports;
  const tracker = openTracker(ports);
  const open = openSettings(ports, tracker);
  const cases = readRecords<CaseRecord>(openTable(workbook, tabOf(tracker.tabs, 'cases'))).records.map(
    caseNow,
  );
  const chosen = code === null ? null : cases.find(({ record }) => isOfCase(code, { case: record.code }));
  if (chosen === undefined)
    throw new AppError('case.unknown', tracker.messages.errors.caseUnknown(code ?? ''));
  const zone = workbook.zone();
  const capPerCaller = thresholdsOf(open.settings).capPerCaller;
  return {
    today: open.today,
    now: clock.now(zone),
    nowUtc: clock.now(UTC),
    zone,
    cases: cases
      .filter(isToChoose)
      .sort(byUrgency)
      .map((aCase) => deskCase(aCase, { tracker, open })),
    capPerCaller,
    case: chosen && deskOfCase(ports, chosen, { tracker, open }),
  };
}

interface Desk {
  readonly tracker: Tracker;
  readonly open: OpenSettings;
}

function isToChoose({ record, figures }: CaseNow): boolean {
  return visibleText(record.code) !== null && figures.urgency !== 'Closed' && record.stage !== 'Closed';
}

function deskCase({ record, figures }: CaseNow, { tracker, open }: Desk): DeskCase {
  const code = record.code.trim();
  const words = tracker.messages;
  const { state } = figures.calls;
  return {
    code,
    name: caseName({ ...record, code }, { codesOnly: open.settings.codesOnly === true }),
    mark: figures.urgency === null ? words.board.notComputed : urgencyMark(figures.urgency, words),
    callState: state,
    goal: state === 'Go' ? figures.goal : null,
    contactsToday: figures.calls.contactsToday ?? 0,
  };
}

function deskOfCase({ workbook }: Pick<Ports, 'workbook'>, aCase: CaseNow, desk: Desk): DeskOfCase {
  const { tracker, open } = desk;
  const { messages } = tracker;
  const records = <R>(table: 'targets' | 'decisions') =>
    readRecords<R>(openTable(workbook, tabOf(tracker.tabs, table))).records;
  const { mark: _, callState: state, ...shown } = deskCase(aCase, desk);
  const written = records<TargetRecord>('targets');
  const decisions = records<DecisionRecord>('decisions').filter((decision) => isOfCase(shown.code, decision));
  const states = decisionStates(decisions, open.today);
  const log = knownLog(workbook, tracker, { caseCode: shown.code, tabId: aCase.callsTab });

  const check = checkedBy(leakCheckFor(tracker, written));
  const named = namedTargets(written, { messages, check });
  const own = whoWeCall(aCase.record, named);
  const calls: readonly DeskCall[] = log
    ? deskCalls(
        log,
        named.map(({ callable }) => callable),
        own[0]?.callable.code ?? null,
      )
    : [];
  const targets = deskTargets(named, { own, calls, check, messages, open });
  const ofCase = targets.filter(({ isOther, isBarred }) => !isOther && !isBarred);
  return {
    ...shown,
    state,
    sentence: state === null ? messages.plan.glance.callStateUnknown : messages.callStateSentences[state],
    askFirst: state === 'Go' || state === 'Stop' ? [] : askFirst(aCase.record, { states, desk, check }),
    limits: state === 'Go' ? check(aCase.record.attorneyLimits, 'cases.attorneyLimits') : null,
    attemptsToday: aCase.figures.calls.attemptsToday ?? 0,
    isResting: ofCase.length > 0 && ofCase.every((target) => target.isResting),
    tabId: log?.tab.id ?? null,
    targets: state === 'Go' ? targets : targets.map(withoutLine),
    scripts: scriptsOf(aCase, { states, desk, check }),
    conduct: messages.callScript.conduct,
    todaysCalls: callersToday(calls, open.today),
  };
}

type Check = (text: string | null, origin: TextOrigin) => string | null;

/** A text as it may leave the team, or null when there is nothing to see, or nothing left. */
function checkedBy(leftOut: PlanSource['leftOut']): Check {
  return (text, origin) => {
    const shown = visibleText(text);
    return shown === null ? null : visibleText(leftOut(shown, origin).text);
  };
}

interface OfCase {
  readonly states: Record<Subject, DecisionState>;
  readonly desk: Desk;
  readonly check: Check;
}

/** In each language; nothing to say before it is Go: what nobody decided is not read out (C9, P2). */
function scriptsOf({ record, figures }: CaseNow, { states, desk, check }: OfCase): DeskOfCase['scripts'] {
  const facts = scriptFacts((field: ScriptField) => check(record[field], `cases.${field}`), {
    callState: figures.calls.state,
    codesOnly: desk.open.settings.codesOnly,
    publicFactsDecision: states['Public facts'],
  });
  const script = (language: Language) =>
    facts.callState === 'Go' ? callScript(facts, MESSAGES[language].callScript) : null;
  const scripts = LANGUAGES.map((language) => [language, script(language)] as const);
  return Object.fromEntries(scripts) as DeskOfCase['scripts'];
}

/** The person, since nobody else decides (P1); the lead, who can reach them. */
function askFirst({ lead }: CaseRecord, { states, desk, check }: OfCase): readonly string[] {
  const { ask } = desk.tracker.messages.callDesk;
  const leads = check(lead, 'cases.lead');
  const first = states.Calls.state === 'In force' ? ask.stage : ask.person;
  return leads === null ? [first] : [first, ask.lead(leads)];
}
