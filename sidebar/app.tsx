import type { FunctionComponent } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { Notice } from './controls/notice';
import { place, type ScreenName } from './navigation';
import { About } from './views/about/about';
import { Board } from './views/board/board';
import { BringIn } from './views/bringIn/bringIn';
import { Calls } from './views/calls/calls';
import { CaseScreen } from './views/case/case';
import { CheckSheet } from './views/checkSheet/checkSheet';
import { ExportPlan } from './views/exportPlan/exportPlan';
import { Intake } from './views/intake/intake';
import { SetUp } from './views/setUp/setUp';
import { language, words } from './words';

/** A screen gets the case it is about; null where it is about none. */
export interface ViewProps {
  readonly code: string | null;
}

const VIEWS: Readonly<Record<ScreenName, FunctionComponent<ViewProps>>> = {
  board: Board,
  case: CaseScreen,
  newCase: Intake,
  logCall: Calls,
  exportPlan: ExportPlan,
  checkSheet: CheckSheet,
  setUp: SetUp,
  bringIn: BringIn,
  about: About,
};

/** The screen the person is at. */
export function App() {
  // A screen reader takes its voice from here.
  const spoken = language.value;
  useLayoutEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  const [error] = useErrorBoundary((broken) => console.error(broken));
  if (error) return <Notice kind="danger" title={words.value.sidebar.page.broken} isAnswer />;
  const { screen, code } = place.value;
  const View = VIEWS[screen];
  // A key of its own: a screen is drawn anew when the way leads to the same one for another case.
  return <View key={`${screen} ${code ?? ''}`} code={code} />;
}
