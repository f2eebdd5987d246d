import { formFields } from '../../../src/tables/formFields';
import { Button } from '../../controls/button';
import { Problem } from '../../controls/problem';
import { FieldFor } from '../../form/fieldFor';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { myName } from '../../myName';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import type { ServerError } from '../../server/serverError';
import type { Question } from '../../server/types';
import { today } from '../../today';
import { useTask } from '../../useTask';
import { language, words } from '../../words';
import { type AnswerState, forgetAnswer, type Stage } from './answerState';

type Written = Exclude<Stage, 'asked'>;

interface Props {
  readonly question: Question;
  readonly state: AnswerState;
  readonly answer: Written;
  readonly onAnswered: () => void;
  readonly onBack: () => void;
}

/** The few words, and days, that an answer needs. */
export function HappenedForm({ question, state, answer, onAnswered, onBack }: Props) {
  const say = words.value.sidebar.board.question;
  const { page } = words.value.sidebar;
  const task = useTask();
  const fields = fieldsOf();
  const asksNext = answer === 'home' || answer === 'other';
  const save = async () => {
    const isReady = isComplete(state, answer);
    const done =
      isReady && (await task.run(() => call('answerWhatHappened', inputOf(question, state, answer))));
    if (!done) {
      refuse(state, task.problem.value);
      return;
    }
    forgetAnswer(question.dateId);
    tell(say.written);
    onAnswered();
  };
  return (
    <>
      {answer === 'home' && <p class="head">{say.good}</p>}
      {answer === 'detained' && <p>{say.detainedText}</p>}
      {answer === 'detained' && (
        <FieldFor
          form={state.detention}
          field={{ ...fields.detainedSince, label: say.detainedSince, help: '' }}
        />
      )}
      {answer !== 'home' && (
        <FieldFor
          form={state.happened}
          field={
            answer === 'unsure'
              ? { ...fields.whatHappened, label: say.known, help: say.knownHelp }
              : { ...fields.whatHappened, label: say.what, help: '' }
          }
        />
      )}
      {asksNext && (
        <div class="two">
          <FieldFor form={state.next} field={{ ...fields.date, label: words.value.forms.quick.date.label }} />
          <FieldFor
            form={state.next}
            field={{ ...fields.kind, label: words.value.forms.quick.kind.label, help: '' }}
          />
        </div>
      )}
      {asksNext && <p class="small dim">{say.nextHelp}</p>}
      <Problem of={task.problem.value} />
      <div class="buttons">
        <Button
          look={answer === 'unsure' ? 'quiet' : 'primary'}
          busy={task.busy.value}
          onClick={() => void save()}
        >
          {task.busy.value ? page.saving : answer === 'unsure' ? say.keepKnown : page.save}
        </Button>
        <Button onClick={onBack}>{page.back}</Button>
      </div>
    </>
  );
}

function fieldsOf() {
  const options = { language: language.value, codesOnly: false, words: words.value };
  const all = [...formFields('dates', 'date', options), ...formFields('cases', 'custody', options)];
  const field = (key: string) => {
    const found = all.find((one) => one.key === key);
    if (!found) throw new Error(`no field ${key}`);
    return found;
  };
  return {
    whatHappened: field('whatHappened'),
    detainedSince: field('detainedSince'),
    date: field('date'),
    kind: field('kind'),
  };
}

function isComplete(state: AnswerState, answer: Written): boolean {
  const { happened, detention, next } = state;
  const { wordsMissing, required } = words.value.forms.problems;
  if (answer === 'detained' && detention.value('detainedSince') === null) {
    detention.refuse([{ key: 'detainedSince', message: required }]);
  }
  if ((answer === 'other' || answer === 'unsure') && happened.changes().fields.whatHappened === undefined) {
    happened.refuse([{ key: 'whatHappened', message: wordsMissing }]);
  }
  const asked = [
    ...(answer === 'home' ? [] : [happened]),
    ...(answer === 'detained' ? [detention] : []),
    ...(answer === 'home' || answer === 'other' ? [next] : []),
  ];
  return asked.map((form) => form.submit()).every(Boolean);
}

function inputOf({ dateId, caseCode }: Question, state: AnswerState, answer: Written) {
  const said = state.happened.changes().fields.whatHappened;
  const since = state.detention.changes().fields.detainedSince;
  const next = state.next.changes().fields;
  const asksNext = answer === 'home' || answer === 'other';
  const isGiven = asksNext && next.date !== undefined;
  return {
    dateId,
    caseCode,
    answer: asksNext ? answer : ('notHome' as const),
    words: answer !== 'home' && typeof said === 'string' ? said : '',
    detainedSince: answer === 'detained' && typeof since === 'string' ? since : null,
    // Whoever writes it down has just heard it: it counts as verified today.
    next: isGiven ? { ...next, lastVerified: today.value } : null,
    who: myName.value,
  };
}

/** Puts the server's problems beside the fields they are about, and the focus into the first. */
function refuse({ happened, detention, next }: AnswerState, error: ServerError | null): void {
  const own = (keys: readonly string[]) => (error?.fields ?? []).filter(({ key }) => keys.includes(key));
  if (error && error.fields.length > 0) {
    happened.refuse(own(['words']).map(({ message }) => ({ key: 'whatHappened', message })));
    detention.refuse(own(['detainedSince']));
    next.refuse(own(['date', 'kind', 'time', 'confirmedBy']));
  }
  if (!error || error.fields.length > 0) focusFirstProblem();
}
