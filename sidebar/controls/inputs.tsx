import { useState } from 'preact/hooks';
import type { FieldIds } from './field';

export interface InputProps<T> {
  readonly ids: FieldIds;
  readonly value: T | null;
  /** Null: blank. */
  readonly onChange: (value: T | null) => void;
  readonly onBlur?: (() => void) | undefined;
  /** What stands there is not a day, a time or a number: true while it is so. */
  readonly onUnreadable?: ((isUnreadable: boolean) => void) | undefined;
}

/** What every control has; nothing typed here is offered again by the browser (S8). */
function common({ ids, onBlur }: Pick<InputProps<unknown>, 'ids' | 'onBlur'>) {
  return {
    id: ids.id,
    class: 'input',
    'aria-describedby': ids.describedBy,
    'aria-invalid': ids.isInvalid ? ('true' as const) : undefined,
    autocomplete: 'off',
    onBlur,
  };
}

export function TextInput({
  placeholder,
  ...props
}: InputProps<string> & { readonly placeholder?: string | undefined }) {
  return (
    <input
      {...common(props)}
      type="text"
      placeholder={placeholder}
      value={props.value ?? ''}
      onInput={(event) => props.onChange(event.currentTarget.value || null)}
    />
  );
}

export function LongText({ rows = 3, ...props }: InputProps<string> & { readonly rows?: number }) {
  return (
    <textarea
      {...common(props)}
      rows={rows}
      value={props.value ?? ''}
      onInput={(event) => props.onChange(event.currentTarget.value || null)}
    />
  );
}

/** 'YYYY-MM-DD', whatever order of day and month the person's browser shows. */
export function DateInput(props: InputProps<string>) {
  return <NativeInput type="date" {...props} />;
}

/** 'HH:MM'. */
export function TimeInput(props: InputProps<string>) {
  return <NativeInput type="time" {...props} />;
}

/** The browser's own control, which gives nothing while the day or time in it is half typed. */
function NativeInput({ type, ...props }: InputProps<string> & { readonly type: 'date' | 'time' }) {
  const read = (input: HTMLInputElement) => {
    props.onUnreadable?.(input.validity.badInput);
    props.onChange(input.value || null);
  };
  return (
    <input
      {...common(props)}
      type={type}
      value={props.value ?? ''}
      onInput={(event) => read(event.currentTarget)}
      onBlur={(event) => {
        read(event.currentTarget);
        props.onBlur?.();
      }}
    />
  );
}

/** Whole numbers from 0. */
export function NumberInput(props: InputProps<number>) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (props.value === null ? '' : String(props.value));
  return (
    <input
      {...common(props)}
      type="text"
      inputMode="numeric"
      value={shown}
      onInput={(event) => {
        const text = event.currentTarget.value.trim();
        const isNumber = /^\d{1,7}$/.test(text);
        setTyped(event.currentTarget.value);
        props.onUnreadable?.(text !== '' && !isNumber);
        props.onChange(isNumber ? Number(text) : null);
      }}
      onBlur={() => {
        if (props.value !== null) setTyped(null);
        props.onBlur?.();
      }}
    />
  );
}
