import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind: 'care' | 'danger' | 'done' | 'quiet';
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Read out as soon as it appears: an answer to what the person did. */
  readonly isAnswer?: boolean;
}

export function Notice({ kind, title, children, isAnswer }: Props) {
  return (
    <div class={`notice ${kind}`} role={isAnswer ? 'alert' : undefined}>
      {title && <p class="head">{title}</p>}
      {children}
    </div>
  );
}
