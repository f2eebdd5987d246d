import { useEffect } from 'preact/hooks';
import type { ViewProps } from '../../app';
import { Button } from '../../controls/button';
import { Loading } from '../../controls/loading';
import { Mark } from '../../controls/mark';
import { Screen } from '../../controls/screen';
import { back, hasBack } from '../../navigation';
import { said } from '../../said';
import type { CallDesk } from '../../server/types';
import { words } from '../../words';
import { BeforeTheFirst } from './beforeTheFirst';
import { Desk } from './desk';
import { type DeskState, deskState } from './deskState';
import { Tally } from './tally';
import { Waiting } from './waiting';

/** The calling desk: which case, how we call, then one call after the other. */
export function Calls({ code }: ViewProps) {
  const state = deskState();
  useEffect(() => {
    if (code !== null) choose(state, code);
    else void state.desk.read();
  }, [code, state]);
  const desk = state.desk.value.value;
  const aCase = desk?.case;
  if (!desk || !aCase || aCase.code !== state.code.value) return <ChooseCase state={state} desk={desk} />;
  if (!state.hasBegun.value) return <BeforeTheFirst state={state} aCase={aCase} />;
  if (state.isTally.value) return <Tally state={state} aCase={aCase} />;
  return <Desk state={state} desk={desk} aCase={aCase} />;
}

/** Reads the desk for the case; what was begun for another one is not about this one. */
export function choose(state: DeskState, code: string | null): void {
  said.value = '';
  if (state.code.value !== code) {
    state.code.value = code;
    state.target.value = null;
    state.outcome.value = null;
  }
  void state.desk.read();
}

function ChooseCase({ state, desk }: { readonly state: DeskState; readonly desk: CallDesk | null }) {
  const say = words.value.sidebar.calls;
  return (
    <Screen title={say.title} onBack={hasBack.value ? back : null}>
      <Loading of={state.desk}>
        {(read) => (
          <>
            <h2>{say.chooseCase}</h2>
            {read.cases.length === 0 && <p>{say.noCases}</p>}
            <ul class="rows cases">
              {goFirst(read).map((one) => (
                <li key={one.code}>
                  <div class="line">
                    <button type="button" class="name" onClick={() => choose(state, one.code)}>
                      {one.name}
                    </button>
                    <Mark text={one.mark} />
                  </div>
                  <div class="line last">
                    <span class={one.callState === 'Stop' ? 'stops' : ''}>{stateOf(one)}</span>
                    <span>{one.code}</span>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loading>
      {desk && <Waiting state={state} />}
    </Screen>
  );
}

/** Where calls are agreed first; the order is the server's otherwise, the most urgent first. */
function goFirst({ cases }: CallDesk): CallDesk['cases'] {
  const rank = (state: CallDesk['cases'][number]['callState']) =>
    state === 'Go' ? 0 : state === 'Ask first' ? 1 : 2;
  return [...cases].sort((a, b) => rank(a.callState) - rank(b.callState));
}

function stateOf({ callState, goal, contactsToday }: CallDesk['cases'][number]): string {
  const { calls, board } = words.value.sidebar;
  if (callState === 'Go') return goal === null ? board.noGoal : calls.reached(contactsToday, goal);
  return callState === null ? '' : words.value.choices.callState[callState];
}

/** The way to another case, and to a tally, below the desk. */
export function OtherWays({ state }: { readonly state: DeskState }) {
  const say = words.value.sidebar.calls;
  return (
    <p class="ways">
      <Button look="wordlike" onClick={() => choose(state, null)}>
        {say.otherCase}
      </Button>
      <Button
        look="wordlike"
        onClick={() => {
          said.value = '';
          state.isTally.value = true;
        }}
      >
        {say.tally.open}
      </Button>
    </p>
  );
}
