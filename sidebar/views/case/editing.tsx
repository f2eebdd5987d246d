import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/button';
import type { Option } from '../../controls/choices';
import { Problem } from '../../controls/problem';
import { FieldFor } from '../../form/fieldFor';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { sayValue } from '../../form/sayValue';
import { said, say } from '../../said';
import type { Task } from '../../task';
import { words } from '../../words';
import type { CaseState } from './caseState';
import type { Conflict, Editor } from './editor';

/** The fields of what is being changed; its Save and Cancel stand at the foot of the screen. */
export function EditorFields({
  editor,
  task,
  targets,
}: {
  readonly editor: Editor;
  readonly task: Task;
  readonly targets: readonly Option[];
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    said.value = '';
    heading.current?.focus();
  }, []);
  return (
    <div class="editing">
      <h2 ref={heading} tabIndex={-1}>
        {editor.title}
      </h2>
      {editor.help && <p class="small dim">{editor.help}</p>}
      {editor.fields.map((field) => {
        const conflict = editor.conflicts.value.find(({ key }) => key === field.key);
        return (
          <FieldFor key={field.key} form={editor.form} field={field} options={targets}>
            {conflict && (
              <Theirs
                now={sayValue(field, conflict.now, targets)}
                onKeep={() => keepTheirs(editor, conflict)}
              />
            )}
          </FieldFor>
        );
      })}
      <Problem of={task.problem.value} />
    </div>
  );
}

/** What somebody else wrote meanwhile, beside what was typed here: a person chooses. */
function Theirs({ now, onKeep }: { readonly now: string; readonly onKeep: () => void }) {
  const text = words.value.sidebar.caseView;
  return (
    <div class="theirs">
      <p>
        {text.conflict(now || text.conflictNone)} {text.saveMine}
      </p>
      <Button size="small" onClick={onKeep}>
        {text.keepTheirs}
      </Button>
    </div>
  );
}

function keepTheirs(editor: Editor, { key, now }: Conflict): void {
  editor.form.set(key, now);
  editor.conflicts.value = editor.conflicts.value.filter((conflict) => conflict.key !== key);
}

/** Cancel and Save, where the screen's primary action always is. */
export function EditorFoot({
  state,
  task,
}: {
  readonly state: CaseState;
  readonly task: Task;
}): ComponentChildren {
  const { page } = words.value.sidebar;
  const editor = state.editor.value;
  if (!editor) return null;
  return (
    <>
      <Button
        onClick={() => {
          state.editor.value = null;
          said.value = '';
          task.problem.value = null;
        }}
      >
        {page.cancel}
      </Button>
      <Button
        look={editor.isDanger ? 'danger' : 'primary'}
        busy={task.busy.value}
        onClick={() => void save(state, editor, task)}
      >
        {task.busy.value ? page.saving : (editor.button ?? page.save)}
      </Button>
    </>
  );
}

async function save(state: CaseState, editor: Editor, task: Task): Promise<void> {
  const text = words.value.sidebar.caseView;
  if (!editor.form.submit()) {
    focusFirstProblem();
    return;
  }
  if (editor.needsChange && !editor.form.isDirty.value) {
    state.editor.value = null;
    say(text.nothingChanged);
    return;
  }
  const sent = await task.run(() => editor.send());
  if (!sent) {
    const refused = task.problem.value?.fields ?? [];
    editor.form.refuse(refused);
    if (refused.length > 0) focusFirstProblem();
    return;
  }
  editor.conflicts.value = sent.value;
  say(sent.value.length > 0 ? text.conflicts : editor.done);
  if (sent.value.length === 0) state.editor.value = null;
  await state.loaded.read();
}
