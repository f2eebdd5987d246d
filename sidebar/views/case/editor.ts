import { type Signal, signal } from '@preact/signals';
import type { FieldValue } from '../../../src/tables/cell';
import type { FormField } from '../../../src/tables/formFields';
import type { FormValues } from '../../../src/tables/formSchema';
import { createForm, type Form } from '../../form/createForm';
import { myName } from '../../myName';
import { newId } from '../../newId';
import { call } from '../../server/server';

/** A field that somebody else changed while it was being changed here. */
export interface Conflict {
  readonly key: string;
  readonly now: FieldValue;
}

/** Something about a case that is being changed, where it stands. */
export interface Editor {
  /** Which place on the screen it stands at: 'part legal', 'date D-0003', 'stop'. */
  readonly at: string;
  readonly title: string;
  readonly help: string;
  readonly fields: readonly FormField[];
  readonly form: Form;
  /** The word on its button; Save, unless said. */
  readonly button: string | null;
  readonly isDanger: boolean;
  readonly conflicts: Signal<readonly Conflict[]>;
  /** What to say when it is saved. */
  readonly done: string;
  /** Null: whatever was typed is saved even when nothing differs from what was seen. */
  readonly needsChange: boolean;
  send(): Promise<readonly Conflict[]>;
}

export type EditorOptions = Pick<Editor, 'at' | 'title' | 'fields' | 'done'> &
  Partial<Pick<Editor, 'help' | 'button' | 'isDanger' | 'needsChange'>>;

interface SavedRow {
  readonly table: 'cases' | 'dates' | 'decisions';
  /** Null: a new one. */
  readonly code: string | null;
  /** As the page saw it, or what a new one begins with. */
  readonly initial: FormValues;
  /** Sent along with every save of it, such as the case it belongs to. */
  readonly fixed?: FormValues;
}

/** Changes a row that is there, or adds one: saved exactly once, and never over what somebody else wrote. */
export function rowEditor({ table, code, initial, fixed = {} }: SavedRow, options: EditorOptions): Editor {
  const id = newId();
  const isChange = code !== null;
  const form = createForm({ table, initial: isChange ? initial : {}, isChange });
  if (!isChange) for (const [key, value] of Object.entries(initial)) form.set(key, value ?? null);
  return editor(form, options, async () => {
    const { fields, before } = form.changes();
    const asked = { table, code, id, fields: { ...fixed, ...fields }, before, who: myName.value };
    const { conflicts } = await call('saveRecord', asked);
    form.rebase({ ...form.values.value, ...Object.fromEntries(conflicts.map(({ key, now }) => [key, now])) });
    return conflicts;
  });
}

/** One field that a procedure of its own takes. */
export function fieldEditor(options: EditorOptions, send: (value: string) => Promise<unknown>): Editor {
  const form = createForm({ table: 'cases', isChange: true });
  return editor(form, options, async () => {
    const [key] = options.fields.map((field) => field.key);
    await send(String(form.changes().fields[key ?? ''] ?? ''));
    return [];
  });
}

function editor(form: Form, options: EditorOptions, send: Editor['send']): Editor {
  return {
    help: '',
    button: null,
    isDanger: false,
    needsChange: true,
    ...options,
    form,
    conflicts: signal<readonly Conflict[]>([]),
    send,
  };
}
