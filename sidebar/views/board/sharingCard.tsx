import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { TextInput } from '../../controls/inputs';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { say } from '../../said';
import { call } from '../../server/server';
import { useTask } from '../../useTask';
import { words } from '../../words';

/** Casebook cannot see who the Sheet is shared with: every thirty days somebody looks. */
export function SharingCard({
  sentence,
  onChecked,
}: {
  readonly sentence: string;
  readonly onChecked: () => void;
}) {
  const { sharing } = words.value.sidebar.board;
  const by = useSignal<string | null>(null);
  const isMissing = useSignal(false);
  const task = useTask();
  const save = async () => {
    const who = by.value?.trim();
    isMissing.value = !who;
    if (!who) {
      focusFirstProblem();
      return;
    }
    if (!(await task.run(() => call('checkSharing', { by: who })))) return;
    say(sharing.saved);
    onChecked();
  };
  return (
    <Notice kind="quiet" title={sharing.title}>
      <p>{sentence}</p>
      <Field label={sharing.who} help={sharing.whoHelp} problem={isMissing.value ? sharing.whoMissing : null}>
        {(ids) => (
          <TextInput
            ids={ids}
            value={by.value}
            onChange={(value) => {
              by.value = value;
              isMissing.value = false;
            }}
          />
        )}
      </Field>
      <div class="buttons">
        <Button busy={task.busy.value} onClick={() => void save()}>
          {sharing.button}
        </Button>
      </div>
      <Problem of={task.problem.value} />
    </Notice>
  );
}
