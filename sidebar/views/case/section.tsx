import type { ComponentChildren } from 'preact';
import { Button } from '../../controls/button';
import type { SectionProps } from './case';
import { EditorFields } from './editing';

/** A part of the case, with a heading, and what can be added to it. */
export function Section({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: { readonly label: string; readonly onClick: () => void } | null;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="part">
      <div class="line">
        <h2>{title}</h2>
        {action && (
          <Button look="wordlike" onClick={action.onClick}>
            {action.label}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

/** The fields of what is being changed, if it is changed at this place. */
export function EditorAt({ at, state, view, task }: SectionProps & { readonly at: string }) {
  const editor = state.editor.value;
  if (editor?.at !== at) return null;
  const targets = view.targets.map(({ code, label }) => ({ value: code, label }));
  return <EditorFields editor={editor} task={task} targets={targets} />;
}
