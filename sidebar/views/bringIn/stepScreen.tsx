import type { ComponentChildren } from 'preact';
import { Busy } from '../../controls/busy';
import { Button } from '../../controls/button';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { say } from '../../said';
import { words } from '../../words';
import { type BringInState, type ListPreview, STEPS, type Step } from './bringInState';

interface Props {
  readonly state: BringInState;
  readonly step: Step;
  readonly title: string;
  readonly children: ComponentChildren;
  /** The one primary action; on to the next step, unless said. */
  readonly action?: ComponentChildren;
}

/** A step of the way: where it is, what to look at, and back or on, always at the same place. */
export function StepScreen({ state, step, title, children, action }: Props) {
  const { page, bringIn } = words.value.sidebar;
  const at = STEPS.indexOf(step);
  const isBusy = state.preview.busy.value;
  return (
    <Screen
      key={step}
      title={title}
      note={bringIn.note(at + 1, STEPS.length)}
      onBack={null}
      footer={
        <>
          {at > 0 && <Button onClick={() => goTo(state, at - 1)}>{page.back}</Button>}
          {action ?? (
            <Button look="primary" busy={isBusy} onClick={() => void next(state, at)}>
              {isBusy ? bringIn.again : page.next}
            </Button>
          )}
        </>
      }
    >
      <ol class="way" aria-label={bringIn.way}>
        {STEPS.map((one, index) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            class={index < at ? 'past' : undefined}
          >
            {bringIn.steps[one]}
          </li>
        ))}
      </ol>
      {children}
    </Screen>
  );
}

/** A step that shows what Casebook made of the list, and why it could not look again. */
export function PreviewStep({
  children,
  ...step
}: Omit<Props, 'children'> & { readonly children: (preview: ListPreview) => ComponentChildren }) {
  const { state } = step;
  const { bringIn } = words.value.sidebar;
  const { value, problem, busy } = state.preview;
  const hasCorrections = Object.values(state.corrections.value).some((some) => Object.keys(some).length > 0);
  return (
    <StepScreen {...step}>
      <Problem of={problem.value} onRetry={() => void state.lookThrough()} />
      {problem.value && hasCorrections && (
        <div class="buttons">
          <Button size="small" onClick={() => void state.startOver()}>
            {bringIn.startOver}
          </Button>
        </div>
      )}
      {value.value === null ? busy.value && <Busy text={bringIn.reading} /> : children(value.value)}
    </StepScreen>
  );
}

/** Once the preview says what was corrected last. */
async function next(state: BringInState, at: number): Promise<void> {
  if (await state.lookThrough()) goTo(state, at + 1);
}

export function goTo(state: BringInState, index: number): void {
  const step = STEPS[index];
  say('');
  if (step) state.step.value = step;
}
