import type { ComponentChildren } from 'preact';
import type { Option } from './choices';
import type { FieldIds } from './field';

/** An answer that takes a sentence to explain. */
export interface ExplainedOption<T extends string> extends Option<T> {
  readonly text?: string;
  /** What belongs to this answer: shown below it while it is the chosen one. */
  readonly details?: () => ComponentChildren;
}

/** One of a few answers, one below the other; inside a Field with `isGroup`. */
export function RadioList<T extends string>({
  ids,
  options,
  value,
  onChange,
}: {
  readonly ids: FieldIds;
  readonly options: readonly ExplainedOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}) {
  return (
    <ul class="radios">
      {options.map((option) => {
        const isChosen = option.value === value;
        const textId = `${ids.id}-${option.value}`;
        return (
          <li key={option.value}>
            <label>
              <input
                type="radio"
                name={ids.id}
                value={option.value}
                checked={isChosen}
                aria-describedby={option.text ? textId : undefined}
                onChange={() => onChange(option.value)}
              />
              <span>
                <span class="answer">{option.label}</span>
                {option.text && (
                  <span class="text" id={textId}>
                    {option.text}
                  </span>
                )}
              </span>
            </label>
            {isChosen && option.details?.()}
          </li>
        );
      })}
    </ul>
  );
}
