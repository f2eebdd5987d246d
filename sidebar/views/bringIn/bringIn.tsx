import { useEffect } from 'preact/hooks';
import { Button } from '../../controls/button';
import { Screen } from '../../controls/screen';
import { open } from '../../server/server';
import { words } from '../../words';
import { bringInState } from './bringInState';
import { BroughtStep } from './broughtStep';
import { CallsScreen } from './callsScreen';
import { ColumnsStep } from './columnsStep';
import { LeaksStep } from './leaksStep';
import { LookStep } from './lookStep';
import { SourceStep } from './sourceStep';
import { ValuesStep } from './valuesStep';

/** Brings a group's list in, step by step; nothing is written before the last. A log of calls comes in at once. */
export function BringIn() {
  const state = bringInState();
  const brought = state.brought.value;
  useEffect(() => {
    if (state.sources.value.value === null) void state.sources.read();
  }, [state]);
  if (state.sources.problem.value?.code === 'notSetUp') return <NotSetUp />;
  if (state.calls.source.value) return <CallsScreen state={state} />;
  if (brought) return <BroughtStep state={state} brought={brought} />;
  switch (state.step.value) {
    case 'source':
      return <SourceStep state={state} />;
    case 'columns':
      return <ColumnsStep state={state} />;
    case 'values':
      return <ValuesStep state={state} />;
    case 'leaks':
      return <LeaksStep state={state} />;
    case 'look':
      return <LookStep state={state} />;
  }
}

function NotSetUp() {
  const { bringIn, board } = words.value.sidebar;
  return (
    <Screen
      title={bringIn.title}
      footer={
        <Button look="primary" onClick={() => open('setUpThisSheet')}>
          {board.setUp.button}
        </Button>
      }
    >
      <h2>{board.setUp.title}</h2>
      <p>{board.setUp.text}</p>
    </Screen>
  );
}
