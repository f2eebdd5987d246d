import { useEffect } from 'preact/hooks';
import { Loading } from '../../controls/loading';
import { Screen } from '../../controls/screen';
import { words } from '../../words';
import { DoneStage } from './doneStage';
import { GroupStage } from './groupStage';
import { MakingStage } from './makingStage';
import { setUpState } from './setUpState';
import { StartStage } from './startStage';

/** Sets a Sheet up; in one that is set up, changes what the group says of itself. */
export function SetUp() {
  const state = setUpState();
  const sheet = state.sheet.value.value;
  useEffect(() => {
    if (state.sheet.value.value === null) void state.sheet.read();
  }, [state]);
  if (sheet === null) {
    return (
      <Screen title={words.value.menu.items.setUpThisSheet.label}>
        <Loading of={state.sheet}>{() => null}</Loading>
      </Screen>
    );
  }
  if (sheet.isWhole && state.stage.value === 'start') return <GroupStage state={state} sheet={sheet} />;
  switch (state.stage.value) {
    case 'start':
      return <StartStage state={state} sheet={sheet} />;
    case 'group':
      return <GroupStage state={state} sheet={sheet} />;
    case 'making':
      return <MakingStage state={state} />;
    case 'done':
      return <DoneStage state={state} />;
  }
}
