import { useEffect } from 'preact/hooks';
import { sayDay } from '../../../src/domain/plan/calendarWords';
import { Button } from '../../controls/button';
import { Loading } from '../../controls/loading';
import { Notice } from '../../controls/notice';
import { Screen } from '../../controls/screen';
import { createLoaded, type Loaded } from '../../loaded';
import { keep } from '../../memory';
import { go } from '../../navigation';
import { call, open } from '../../server/server';
import type { Board as BoardOfToday } from '../../server/types';
import { noteToday } from '../../today';
import { language, words } from '../../words';
import { CaseRow } from './caseRow';
import { QuestionCard } from './questionCard';
import { SharingCard } from './sharingCard';
import { useReadOnReturn } from './useReadOnReturn';

/** What was read last, for the board and for screens that offer its cases. */
export function boardOfToday(): Loaded<BoardOfToday> {
  return keep('board', () =>
    createLoaded(async () => {
      const board = await call('readBoard', {});
      noteToday(board.today);
      language.value = board.language;
      return board;
    }),
  );
}

/** Today: what nobody has answered yet, then the cases, the most urgent first. */
export function Board() {
  const loaded = boardOfToday();
  useEffect(() => void loaded.read(), [loaded]);
  useReadOnReturn(loaded);
  const say = words.value.sidebar.board;
  const board = loaded.value.value;
  if (loaded.problem.value?.code === 'notSetUp') return <NotSetUp onRetry={() => void loaded.read()} />;
  const isEmpty = board !== null && board.cases.length === 0 && board.closed === 0;
  const cases = board?.cases.length ?? 0;
  return (
    <Screen
      title={say.title}
      note={board ? sayDay(board.today, board) : ''}
      action={<Refresh loaded={loaded} />}
      onBack={null}
      footer={
        <>
          <Button look="primary" onClick={() => go('newCase')}>
            {say.newCase}
          </Button>
          {cases > 0 && <Button onClick={() => go('logCall')}>{say.startCalling}</Button>}
        </>
      }
    >
      <Loading of={loaded}>
        {(read) => (isEmpty ? <FirstStep /> : <Cases board={read} onChanged={() => void loaded.read()} />)}
      </Loading>
    </Screen>
  );
}

function Cases({ board, onChanged }: { readonly board: BoardOfToday; readonly onChanged: () => void }) {
  const say = words.value.sidebar.board;
  return (
    <>
      {board.questions.map((question) => (
        <QuestionCard key={question.dateId} question={question} onAnswered={onChanged} />
      ))}
      {board.cases.length > 0 && <h2>{say.casesTitle}</h2>}
      <ul class="rows cases">
        {board.cases.map((aCase) => (
          <CaseRow key={aCase.code} aCase={aCase} board={board} />
        ))}
      </ul>
      {board.unreadable > 0 && (
        <p class="aside">
          {say.unreadable(board.unreadable)}{' '}
          <Button look="wordlike" onClick={() => go('checkSheet')}>
            {words.value.menu.items.checkThisSheet.label}
          </Button>
        </p>
      )}
      {board.closed > 0 && <p class="aside">{say.closed(board.closed)}</p>}
      {board.sharing.due && <SharingCard sentence={board.sharing.sentence} onChecked={onChanged} />}
    </>
  );
}

function Refresh({ loaded }: { readonly loaded: Loaded<BoardOfToday> }) {
  return (
    <button
      type="button"
      class={loaded.busy.value ? 'icon turning' : 'icon'}
      aria-label={words.value.sidebar.page.refresh}
      aria-busy={loaded.busy.value ? 'true' : undefined}
      onClick={() => void loaded.read()}
    >
      <span aria-hidden="true">↻</span>
    </button>
  );
}

function FirstStep() {
  const { first } = words.value.sidebar.board;
  return (
    <Notice kind="quiet" title={first.title}>
      <p>{first.text}</p>
      <div class="buttons">
        <Button onClick={() => open('bringInAList')}>{first.bringIn}</Button>
      </div>
    </Notice>
  );
}

function NotSetUp({ onRetry }: { readonly onRetry: () => void }) {
  const { title, setUp } = words.value.sidebar.board;
  const { refresh } = words.value.sidebar.page;
  return (
    <Screen
      title={title}
      onBack={null}
      footer={
        <Button look="primary" onClick={() => open('setUpThisSheet')}>
          {setUp.button}
        </Button>
      }
    >
      <Notice kind="quiet" title={setUp.title}>
        <p>{setUp.text}</p>
      </Notice>
      <p class="aside">
        <Button look="wordlike" onClick={onRetry}>
          {refresh}
        </Button>
      </p>
    </Screen>
  );
}
