import { HARM_KINDS } from '../../../src/domain/vocabulary';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { go } from '../../navigation';
import type { Question } from '../../server/types';
import { words } from '../../words';
import { type AnswerState, answerState } from './answerState';
import { HappenedForm } from './happenedForm';

/**
 * "What happened?": for a date of harm two answers first, and when nobody knows, whom to ring before anything
 * is written. What was begun stays while other screens are shown.
 */
export function QuestionCard({
  question,
  onAnswered,
}: {
  readonly question: Question;
  readonly onAnswered: () => void;
}) {
  const state = answerState(question.dateId);
  return (
    <Notice kind={question.isHarm ? 'danger' : 'care'} title={question.title}>
      <p>{question.sentence}</p>
      <Stage {...{ question, state, onAnswered }} />
    </Notice>
  );
}

interface StageProps {
  readonly question: Question;
  readonly state: AnswerState;
  readonly onAnswered: () => void;
}

function Stage(props: StageProps) {
  const { question, state } = props;
  switch (state.stage.value) {
    case 'asked':
      return <Answers {...props} />;
    case 'unsure':
      return <Unsure {...props} />;
    default:
      return (
        <HappenedForm
          {...props}
          answer={state.stage.value}
          onBack={() => {
            state.stage.value = question.isHarm && state.stage.value !== 'home' ? 'unsure' : 'asked';
          }}
        />
      );
  }
}

function Answers({ question, state }: StageProps) {
  const say = words.value.sidebar.board.question;
  const harm = HARM_KINDS.find((kind) => kind === question.kind);
  if (!harm) {
    return (
      <div class="buttons">
        <Button onClick={() => state.show('other')}>{say.write}</Button>
      </div>
    );
  }
  return (
    <div class="buttons even">
      <Button look="primary" onClick={() => state.show('home')}>
        {say.answers[harm].good}
      </Button>
      <Button onClick={() => state.show('unsure')}>{say.answers[harm].bad}</Button>
    </div>
  );
}

function Unsure({ question, state, onAnswered }: StageProps) {
  const say = words.value.sidebar.board.question;
  return (
    <>
      <p class="head">{say.ringFirst}</p>
      <ol class="ring">
        {question.ringFirst.map((whom) => (
          <li key={whom}>{whom}</li>
        ))}
      </ol>
      <div class="buttons even">
        <Button onClick={() => state.show('home')}>{say.after}</Button>
        <Button look="danger" onClick={() => state.show('detained')}>
          {say.detained}
        </Button>
      </div>
      {question.kind === 'Removal' && (
        <p class="small">
          {say.deported}{' '}
          <Button look="wordlike" onClick={() => go('case', question.caseCode)}>
            {words.value.sidebar.board.openCase(question.name)}
          </Button>
        </p>
      )}
      <HappenedForm {...{ question, state, onAnswered }} answer="unsure" onBack={() => state.show('asked')} />
    </>
  );
}
