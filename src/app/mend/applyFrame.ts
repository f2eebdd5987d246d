import type { CheckedSheet, CheckedTab } from '../check/checkedSheet';
import type { MendStep, PlacedKey } from '../check/mend';
import type { Ports } from '../ports';
import { remakeTabs } from '../setUpTracker';
import { addMissingColumns } from './addMissingColumns';

type Step<Does extends MendStep['does']> = Extract<MendStep, { does: Does }>;

/**
 * Makes the frame whole: keys, then columns, then tabs, whose formulas name both. Done again, it adds nothing. Calls:
 * one a tab for its keys, some twelve for each run of columns, some twenty for each tab.
 */
export function applyFrame(ports: Ports, sheet: CheckedSheet, steps: readonly MendStep[]): void {
  const of = <Does extends MendStep['does']>(does: Does) =>
    steps.filter((step): step is Step<Does> => step.does === does);
  for (const own of sheet.read) {
    const isOwn = (step: { tab: { id: number } }) => step.tab.id === own.tab.id;
    const keys = of('keys').filter(isOwn);
    if (keys.length > 0) writeKeys(ports, own, keys);
    const columns = of('columns').filter(isOwn);
    if (columns.length > 0) {
      addMissingColumns(ports.workbook, own, { keys: columns.flatMap((step) => step.keys), sheet });
    }
  }
  if (of('tabs').length > 0) remakeTabs(ports, choicesOf(sheet));
}

function writeKeys({ workbook }: Ports, { tab, view }: CheckedTab, steps: readonly Step<'keys'>[]): void {
  const above = steps.some((step) => step.above);
  const changes = new Map<number, PlacedKey['key']>(
    steps.flatMap((step) => step.keys.map(({ column, key }) => [column, key] as const)),
  );
  const keys = Array.from({ length: view.grid.columns }, (_, index) => {
    const changed = changes.get(index + 1);
    const now = above ? null : view.grid.at(view.keyRow, index + 1);
    return changed === undefined ? (typeof now === 'string' ? now : null) : changed;
  });
  const headerRow = view.firstRow - 1;
  workbook.writeKeys(tab, keys, { above, keyRow: view.keyRow, headerRow });
}

/** What the group said at set-up; nothing of it is changed. */
function choicesOf({ settings, language }: CheckedSheet) {
  return {
    language,
    groupName: settings.groupName ?? null,
    codesOnly: settings.codesOnly === true,
    sharingCheckedBy: null,
  };
}
