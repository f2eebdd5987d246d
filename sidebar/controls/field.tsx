import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../words';

/** What ties a control to its label, its help and its error. */
export interface FieldIds {
  readonly id: string;
  /** The ids of help, note and error, for aria-describedby. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong, beside the field. */
  readonly problem?: string | null | undefined;
  /** A gentle question about what was typed. */
  readonly soft?: string | null | undefined;
  readonly isOptional?: boolean;
  /** A group of radio buttons or boxes, which its label names. */
  readonly isGroup?: boolean;
  readonly children: (ids: FieldIds) => ComponentChildren;
}

/** A label, its control, and beside it what helps or what is wrong. */
export function Field({ label, help, problem, soft, isOptional, isGroup, children }: FieldProps) {
  const id = useId();
  const notes = { problem: `${id}-problem`, soft: `${id}-soft`, help: `${id}-help` };
  const shown = [problem && notes.problem, soft && notes.soft, help && notes.help].filter(Boolean);
  const describedBy = shown.join(' ') || undefined;
  const name = (
    <>
      {label} {isOptional && <span class="optional">{words.value.sidebar.page.optional}</span>}
    </>
  );
  const rest = (
    <>
      {children({ id, describedBy, isInvalid: Boolean(problem) })}
      {problem && (
        <p class="error" id={notes.problem}>
          {problem}
        </p>
      )}
      <p class="soft" id={notes.soft} aria-live="polite" hidden={!soft}>
        {soft}
      </p>
      {help && (
        <p class="help" id={notes.help}>
          {help}
        </p>
      )}
    </>
  );
  if (!isGroup) {
    return (
      <div class="field">
        <label for={id}>{name}</label>
        {rest}
      </div>
    );
  }
  return (
    <div
      class="field"
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      aria-describedby={describedBy}
      aria-invalid={problem ? 'true' : undefined}
    >
      <p class="legend" id={`${id}-name`}>
        {name}
      </p>
      {rest}
    </div>
  );
}
