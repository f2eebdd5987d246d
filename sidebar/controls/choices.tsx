import { words } from '../words';
import type { FieldIds } from './field';

export interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string> {
  readonly ids: FieldIds;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onBlur?: (() => void) | undefined;
}

/** One of a list; blank unless `isChosen` says that one of them always is. */
export function Choice<T extends string>({
  ids,
  options,
  value,
  onBlur,
  onChange,
  blank,
  label,
}: ChoiceProps<T> & {
  readonly onChange: (value: T | null) => void;
  /** What stands for nothing chosen; null when one of them always is. */
  readonly blank?: string | null;
  /** Its name, where no Field names it. */
  readonly label?: string;
}) {
  return (
    <select
      id={ids.id}
      class="input"
      aria-label={label}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.isInvalid ? 'true' : undefined}
      value={value ?? ''}
      onBlur={onBlur}
      onChange={(event) => onChange((event.currentTarget.value || null) as T | null)}
    >
      {blank !== null && <option value="">{blank ?? words.value.sidebar.page.choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A few short answers side by side; inside a Field with `isGroup`. */
export function Segments<T extends string>({
  ids,
  options,
  value,
  onBlur,
  onChange,
}: ChoiceProps<T> & { readonly onChange: (value: T) => void }) {
  return (
    <div class={`segments ${ids.isInvalid ? 'refused' : ''}`.trim()}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={ids.id}
            value={option.value}
            checked={option.value === value}
            onBlur={onBlur}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** A box to tick, with its words beside it. */
export function Tick({
  label,
  isTicked,
  onChange,
}: {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={isTicked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
