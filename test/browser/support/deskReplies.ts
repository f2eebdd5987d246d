import type { CallDesk, DeskTarget } from '../../../src/app/readCallDesk';
import { callScript } from '../../../src/domain/callScript';
import { isContact } from '../../../src/domain/calls';
import type { CivilDateTime, CivilTime } from '../../../src/domain/civilDate';
import type { DecisionState } from '../../../src/domain/decisions';
import { type Language, MESSAGES } from '../../../src/messages/messages';
import type { ProcedureInput } from '../../../src/rpc/procedures';
import { boardOf, NOW, TODAY } from './boardReplies';

const IN_FORCE: DecisionState = {
  state: 'In force',
  forWhom: ['Officials and callers'],
  until: null,
  decidedOn: TODAY,
  decidedBy: 'The person',
};

/** The calling desk, for one case of the board or for none. */
export function deskOf(
  code: string | null,
  { language, logged }: { language: Language; logged: readonly ProcedureInput<'logCall'>[] },
): CallDesk {
  const board = boardOf(language);
  const cases = board.cases.map(({ code: own, name, mark, callState, goal, contactsToday }) => ({
    code: own,
    name,
    mark,
    callState,
    goal,
    contactsToday,
  }));
  const chosen = board.cases.find((one) => one.code === code);
  const { callStateSentences, callDesk, callScript: words } = MESSAGES[language];
  const script = (spoken: Language) =>
    callScript(
      {
        callState: 'Go',
        alias: chosen?.name ?? null,
        demand: spoken === 'en' ? 'Grant a stay of removal' : 'Que concedan la suspensión de la deportación',
        publicFacts:
          spoken === 'en'
            ? 'She raises four children, and her parish, San Martín, stands with her'
            : 'Cría a cuatro hijos, y su parroquia, San Martín, la acompaña',
        publicFactsDecision: IN_FORCE,
      },
      MESSAGES[spoken].callScript,
    );
  const isGo = chosen?.callState === 'Go';
  return {
    today: TODAY,
    now: NOW,
    nowUtc: '2026-03-10 23:40' as CivilDateTime,
    zone: 'America/New_York',
    cases,
    capPerCaller: 2,
    case: chosen
      ? {
          code: chosen.code,
          name: chosen.name,
          state: chosen.callState,
          sentence: callStateSentences[chosen.callState ?? 'Stop'],
          goal: chosen.goal,
          contactsToday: chosen.contactsToday + logged.filter(({ outcome }) => isContact(outcome)).length,
          askFirst: chosen.callState === 'Ask first' ? [callDesk.ask.person, callDesk.ask.lead('Teo')] : [],
          limits: null,
          attemptsToday: chosen.attemptsToday,
          isResting: false,
          tabId: chosen.callsTab,
          targets: targetsIn(language).map((target) => (isGo ? target : { ...target, line: null })),
          scripts: isGo ? { en: script('en'), es: script('es') } : { en: null, es: null },
          conduct: words.conduct,
          todaysCalls: [
            { caller: 'Teo', target: 'T-01', attempts: 2, reached: true },
            ...logged.map(({ caller, target, outcome }) => ({
              caller,
              target,
              attempts: 1,
              reached: isContact(outcome),
            })),
          ],
        }
      : null,
  };
}

function targetsIn(language: Language): readonly DeskTarget[] {
  const { callDesk } = MESSAGES[language];
  const board = boardOf(language);
  const common = {
    extension: null,
    hours: { from: '00:00' as CivilTime, to: '23:59' as CivilTime, zone: 'America/New_York' },
    mustVerify: false,
    isResting: false,
    isOther: false,
    isBarred: false,
  };
  return [
    {
      ...common,
      code: 'T-01',
      label: board.targets[0]?.label ?? '',
      line: '212-555-0100',
      extension: '4',
      verifiedSentence: callDesk.verifiedBy(language === 'en' ? '2 days ago' : 'hace 2 días', 'Teo'),
    },
    {
      ...common,
      code: 'T-02',
      label:
        language === 'en'
          ? 'Field Office Director, New York City'
          : 'Dirección de la oficina local, Nueva York',
      line: '212-555-0102',
      verifiedSentence: callDesk.stale(41),
      mustVerify: true,
    },
  ];
}
