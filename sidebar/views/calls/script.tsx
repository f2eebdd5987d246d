import type { CallScript, ScriptLine } from '../../../src/domain/callScript';
import { Button } from '../../controls/button';
import type { DeskOfCase } from '../../server/types';
import { LANGUAGE_NAMES, SPOKEN, words } from '../../words';
import type { DeskState } from './deskState';

/** What to say, in either language, to a person or to a mailbox; the ask and the gaps stand out. */
export function Script({ state, aCase }: { readonly state: DeskState; readonly aCase: DeskOfCase }) {
  const say = words.value.sidebar.calls;
  const spokenIn = state.scriptLanguage.value;
  const script: CallScript | null = aCase.scripts[spokenIn];
  if (!script) return null;
  const lines = state.isVoicemail.value ? script.voicemail : script.spoken;
  return (
    <section>
      <h2>{say.say(script.seconds)}</h2>
      <p class="ways">
        {SPOKEN.filter((other) => other !== spokenIn).map((other) => (
          <Button
            key={other}
            look="wordlike"
            onClick={() => {
              state.scriptLanguage.value = other;
            }}
          >
            {LANGUAGE_NAMES[other]}
          </Button>
        ))}
        <Button
          look="wordlike"
          onClick={() => {
            state.isVoicemail.value = !state.isVoicemail.value;
          }}
        >
          {state.isVoicemail.value ? say.answered : say.voicemail}
        </Button>
      </p>
      <div class="script" lang={spokenIn}>
        {lines.map((line) => (
          <Line key={line.map(({ text }) => text).join('')} line={line} />
        ))}
      </div>
      {script.missing.length > 0 && <p class="small tone-soon">{say.missing}</p>}
      <p class="small dim" lang={spokenIn}>
        {script.neverSay} {script.ifAsked}
      </p>
    </section>
  );
}

function Line({ line }: { readonly line: ScriptLine }) {
  return (
    <p>
      {line.map(({ text, stress }) => (stress ? <b key={text}>{text}</b> : <span key={text}>{text}</span>))}
    </p>
  );
}
