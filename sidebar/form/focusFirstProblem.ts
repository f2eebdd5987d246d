import { say } from '../said';
import { words } from '../words';

/** After a refused form: says how many answers need a look, and puts the focus into the first of them. */
export function focusFirstProblem(): void {
  // The problems are drawn in the next turn.
  setTimeout(() => {
    const wrong = [...document.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
    const { look, looks } = words.value.sidebar.page;
    say(wrong.length > 1 ? look(wrong.length) : looks);
    const [first] = wrong;
    const control = first?.matches('[role="radiogroup"]') ? first.querySelector<HTMLElement>('input') : first;
    control?.focus();
    control?.scrollIntoView?.({ block: 'center' });
  }, 0);
}
