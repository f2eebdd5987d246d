import { useEffect } from 'preact/hooks';
import { Button } from '../../controls/button';
import { Loading } from '../../controls/loading';
import { Notice } from '../../controls/notice';
import { Screen } from '../../controls/screen';
import { open } from '../../server/server';
import { words } from '../../words';
import { FullIntake } from './fullIntake';
import { intakePage, startAnother } from './intakePage';
import { QuickIntake } from './quickIntake';
import { TakenInScreen } from './takenInScreen';

/** Takes a case in: one short screen, or everything in steps. */
export function Intake() {
  const page = intakePage();
  useEffect(() => {
    if (page.current.value === null) void page.sheet.read();
    if (page.draft.value.value === null && !page.isKept.value) void page.draft.read();
    return () => {
      // Whoever comes back wants the next one.
      if (page.current.value?.taken.value) startAnother(page);
    };
  }, [page]);
  const intake = page.current.value;
  if (intake === null) return <Before />;
  const taken = intake.taken.value;
  if (taken) return <TakenInScreen page={page} intake={intake} taken={taken} />;
  return intake.mode.value === 'quick' ? (
    <QuickIntake page={page} intake={intake} />
  ) : (
    <FullIntake page={page} intake={intake} />
  );
}

/** Until it is known whether names are kept here, or that there is no tracker yet. */
function Before() {
  const { sheet } = intakePage();
  const { intake, board } = words.value.sidebar;
  if (sheet.value.value?.isWhole !== false) {
    return (
      <Screen title={intake.title}>
        <Loading of={sheet}>{() => null}</Loading>
      </Screen>
    );
  }
  return (
    <Screen
      title={intake.title}
      footer={
        <Button look="primary" onClick={() => open('setUpThisSheet')}>
          {board.setUp.button}
        </Button>
      }
    >
      <Notice kind="quiet" title={board.setUp.title}>
        <p>{board.setUp.text}</p>
      </Notice>
    </Screen>
  );
}
