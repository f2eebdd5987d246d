import { computed, signal } from '@preact/signals';
import { DIALOG_SCREENS, type Screen } from '../src/rpc/screens';
import { said } from './said';

/** A screen of the page; a case is one inside the sidebar, which no menu item opens. */
export type ScreenName = Screen | 'case';

export interface Place {
  readonly screen: ScreenName;
  /** The case that the screen is about, where it is about one. */
  readonly code: string | null;
}

/** Where the person came along, the present place last; never empty. */
const way = signal<readonly Place[]>([{ screen: 'board', code: null }]);

export const place = computed<Place>(
  () => way.value[way.value.length - 1] ?? { screen: 'board', code: null },
);
/** Whether there is somewhere to go back to: beside the Sheet always Today, in a dialog only its own way. */
export const hasBack = computed(() => {
  const { screen } = place.value;
  const isDialog = (DIALOG_SCREENS as readonly ScreenName[]).includes(screen);
  return way.value.length > 1 || (screen !== 'board' && !isDialog);
});

/** The page opened at this screen: the way starts here. */
export function startAt(screen: ScreenName): void {
  way.value = [{ screen, code: null }];
}

export function go(screen: ScreenName, code: string | null = null): void {
  said.value = '';
  // Today is the place from which all others are reached: to go there is to come home, not to go deeper.
  const home = screen === 'board' ? [] : way.value;
  way.value = [...home, { screen, code }];
}

/** To the screen before; to Today when the page opened at this one. */
export function back(): void {
  if (!hasBack.value) return;
  if (way.value.length === 1) {
    go('board');
    return;
  }
  said.value = '';
  way.value = way.value.slice(0, -1);
}
