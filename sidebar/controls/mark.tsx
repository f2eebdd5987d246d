import { STOP_SHAPE, URGENCY_SHAPES } from '../../src/domain/plan/urgencyMark';
import { URGENCIES, type Urgency } from '../../src/domain/vocabulary';
import { words } from '../words';

const TONES: Readonly<Record<Urgency, string>> = {
  Emergency: 'emergency',
  Urgent: 'urgent',
  Active: 'active',
  Watch: 'watch',
  Closed: 'watch',
};

/** Urgency as a shape, a word and a colour. `text` comes from the server, shape and all: '▲ Emergency'. */
export function Mark({ text }: { readonly text: string }) {
  const urgency = URGENCIES.find((one) => URGENCY_SHAPES[one] !== '' && text.startsWith(URGENCY_SHAPES[one]));
  return <span class={`mark ${TONES[urgency ?? 'Watch']}`}>{text}</span>;
}

/** C9: nobody calls for this case. */
export function StopMark() {
  return (
    <span class="mark emergency">
      {STOP_SHAPE} {words.value.choices.callState.Stop}
    </span>
  );
}
