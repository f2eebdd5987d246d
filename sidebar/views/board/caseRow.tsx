import { sayDay } from '../../../src/domain/plan/calendarWords';
import { Bar } from '../../controls/bar';
import { Mark, StopMark } from '../../controls/mark';
import { go } from '../../navigation';
import type { Board, BoardCase } from '../../server/types';
import { words } from '../../words';

/** One case: its name opens it; the reason says why it stands where it stands. */
export function CaseRow({ aCase, board }: { readonly aCase: BoardCase; readonly board: Board }) {
  const say = words.value.sidebar.board;
  const { code, name, goal, contactsToday, callState } = aCase;
  return (
    <li>
      <div class="line">
        <button type="button" class="name" aria-label={say.openCase(name)} onClick={() => go('case', code)}>
          {name}
        </button>
        <span class="marks">
          {callState === 'Stop' && <StopMark />}
          <Mark text={aCase.mark} />
        </span>
      </div>
      <p class="why">
        {aCase.reason} {isNews(aCase.escalate, aCase) && <b>{aCase.escalate}</b>}
      </p>
      {aCase.stopSentence && <p class="stops">{aCase.stopSentence}</p>}
      {nextLine(aCase, board) && <p class="why">{nextLine(aCase, board)}</p>}
      {callState === 'Go' && goal !== null && <Bar value={contactsToday} of={goal} />}
      <div class="line last">
        <span>{callLine(aCase)}</span>
        <span>{code}</span>
      </div>
    </li>
  );
}

function callLine({ callState, goal, contactsToday }: BoardCase): string {
  const say = words.value.sidebar.board;
  if (callState === 'Ask first') return say.askFirst;
  if (callState !== 'Go') return '';
  return goal === null ? say.noGoal : say.reached(contactsToday, goal);
}

/** The next date, unless the reason names that day already, and whether somebody should verify it. */
function nextLine({ nextDate, nextLabel, mustVerify, reason }: BoardCase, board: Board): string {
  const isSaid = nextDate !== null && reason.includes(sayDay(nextDate, board));
  const parts = [isSaid ? null : nextLabel, mustVerify ? words.value.sidebar.board.verify : null];
  return parts.filter((part) => part !== null).join(' · ');
}

function isNews(sentence: string | null, { reason }: BoardCase): boolean {
  return sentence !== null && !reason.includes(sentence.replace(/\.$/, ''));
}
