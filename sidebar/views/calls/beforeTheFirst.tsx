import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button';
import { Tick } from '../../controls/choices';
import { Field } from '../../controls/field';
import { TextInput } from '../../controls/inputs';
import { Screen } from '../../controls/screen';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { myName } from '../../myName';
import type { DeskOfCase } from '../../server/types';
import { words } from '../../words';
import { choose } from './calls';
import type { DeskState } from './deskState';

/** Who calls, and how we call: once, before a caller's first call (C8). */
export function BeforeTheFirst({ state, aCase }: { readonly state: DeskState; readonly aCase: DeskOfCase }) {
  const { first, titleFor } = words.value.sidebar.calls;
  const isMissing = useSignal(false);
  const begin = () => {
    const name = myName.value?.trim();
    isMissing.value = !name;
    if (!name) {
      focusFirstProblem();
      return;
    }
    myName.value = name;
    if (state.isShared.value) state.kept.clear();
    state.hasBegun.value = true;
    // Calls that an earlier page left can go out under this name.
    state.queue.flush();
  };
  return (
    <Screen
      title={titleFor(aCase.name)}
      onBack={() => choose(state, null)}
      footer={
        <Button look="primary" onClick={begin}>
          {first.agree}
        </Button>
      }
    >
      <h2>{first.conduct}</h2>
      <ul class="points">
        {aCase.conduct.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Field label={first.name} help={first.nameHelp} problem={isMissing.value ? first.nameMissing : null}>
        {(ids) => (
          <TextInput
            ids={ids}
            value={myName.value}
            onChange={(name) => {
              myName.value = name;
              isMissing.value = false;
            }}
          />
        )}
      </Field>
      <Tick
        label={first.shared}
        isTicked={state.isShared.value}
        onChange={(isTicked) => {
          state.isShared.value = isTicked;
        }}
      />
      <p class="small dim">{first.sharedHelp}</p>
    </Screen>
  );
}
