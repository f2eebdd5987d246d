import { type Signal, signal } from '@preact/signals';
import { createForm, type Form } from '../../form/createForm';
import { forget, keep } from '../../memory';

/** What is being written about a date: nothing yet, that all is well, that nobody knows, a detention, or else. */
export type Stage = 'asked' | 'home' | 'unsure' | 'detained' | 'other';

export interface AnswerState {
  readonly stage: Signal<Stage>;
  show(stage: Stage): void;
  /** "What happened", as a field of Dates. */
  readonly happened: Form;
  /** Since when somebody is detained, as a field of Cases. */
  readonly detention: Form;
  /** The date that was given on leaving. */
  readonly next: Form;
}

export function answerState(dateId: string): AnswerState {
  return keep(keyOf(dateId), () => {
    const stage = signal<Stage>('asked');
    return {
      stage,
      show: (next) => {
        stage.value = next;
      },
      happened: createForm({ table: 'dates', isChange: true }),
      detention: createForm({ table: 'cases', isChange: true }),
      next: createForm({ table: 'dates', mayStayBlank: true }),
    };
  });
}

export function forgetAnswer(dateId: string): void {
  forget(keyOf(dateId));
}

function keyOf(dateId: string): string {
  return `answer ${dateId}`;
}
