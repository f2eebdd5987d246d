import type { Messages } from '../../messages/messages';
import type { Urgency } from '../vocabulary';

/** A shape for each, so that urgency never hangs on a colour; a closed case needs none. */
export const URGENCY_SHAPES: Readonly<Record<Urgency, string>> = {
  Emergency: '▲',
  Urgent: '◆',
  Active: '●',
  Watch: '○',
  Closed: '',
};
export const STOP_SHAPE = '■';

/** '▲ Emergency', '○ En observación', 'Closed'. */
export function urgencyMark(urgency: Urgency, words: Messages): string {
  return `${URGENCY_SHAPES[urgency]} ${words.choices.urgency[urgency]}`.trim();
}
