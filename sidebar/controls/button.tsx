import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** primary: the one thing this screen is for. danger: what stops or takes back. */
  readonly look?: 'primary' | 'quiet' | 'danger' | 'wordlike';
  readonly size?: 'small';
  /** It is doing it: a click does nothing more, and the focus stays here. */
  readonly busy?: boolean;
  readonly off?: boolean;
  /** What a screen reader says where the words alone would not do. */
  readonly label?: string;
}

export function Button({ children, onClick, look = 'quiet', size, busy, off, label }: Props) {
  const resting = busy === true || off === true;
  const classes = look === 'wordlike' ? 'wordlike' : `button ${look} ${size ?? ''}`.trim();
  return (
    <button
      type="button"
      class={classes}
      aria-label={label}
      // Not `disabled`: that would take the focus away from under a person's fingers.
      aria-disabled={resting ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      onClick={() => {
        if (!resting) onClick();
      }}
    >
      {children}
    </button>
  );
}
