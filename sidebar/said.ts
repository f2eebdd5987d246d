import { signal } from '@preact/signals';

/** What happened last, in a sentence: shown above the foot of the screen and read out by a screen reader. */
export const said = signal('');

export function say(sentence: string): void {
  said.value = sentence;
}
