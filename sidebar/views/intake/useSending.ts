import { focusFirstProblem } from '../../form/focusFirstProblem';
import { go } from '../../navigation';
import { say } from '../../said';
import { call } from '../../server/server';
import type { Task } from '../../task';
import { useTask } from '../../useTask';
import { words } from '../../words';
import { draftOf } from './draft';
import type { IntakePage } from './intakePage';
import type { Intake } from './intakeState';
import { isReady, refuseIntake, sendIntake, sendRest } from './sendIntake';

export interface Sending {
  readonly saving: Task;
  readonly keeping: Task;
  save(): Promise<void>;
  keepDraft(): Promise<void>;
}

/** Saving an intake and keeping its draft. `showProblem` brings the first refused field into view. */
export function useSending(
  page: IntakePage,
  intake: Intake,
  showProblem: () => void = focusFirstProblem,
): Sending {
  const saving = useTask();
  const keeping = useTask();
  const refuse = () => {
    const fields = saving.problem.value?.fields ?? [];
    refuseIntake(intake, fields);
    if (fields.length > 0) showProblem();
  };
  const saveNew = async () => {
    const sent = await saving.run(() => sendIntake(intake));
    if (!sent) return refuse();
    intake.taken.value = sent.value;
    say('');
    // It is in the Sheet: what was kept of it is needed no more. Should that fail, it goes after a day.
    if (page.isKept.value) void call('dropDraft', { kind: 'newCase' }).catch(() => undefined);
    page.isKept.value = false;
  };
  const saveRest = async (code: string) => {
    const sent = await saving.run(() => sendRest(intake, code));
    if (!sent) return refuse();
    page.current.value = null;
    go('case', code);
    const { changed, conflicts } = words.value.sidebar.intake.taken;
    say(sent.value.length > 0 ? conflicts(sent.value.join(', ')) : changed);
  };
  return {
    saving,
    keeping,
    async save() {
      if (!isReady(intake)) showProblem();
      else if (intake.from) await saveRest(intake.from.taken.code);
      else await saveNew();
    },
    async keepDraft() {
      if (page.draft.value.value !== null) {
        say(words.value.sidebar.intake.draft.oneOnly);
        return;
      }
      const kept = await keeping.run(() => call('keepDraft', { kind: 'newCase', data: draftOf(intake) }));
      if (kept) {
        page.isKept.value = true;
        say(words.value.sidebar.intake.draft.kept);
      }
    },
  };
}
