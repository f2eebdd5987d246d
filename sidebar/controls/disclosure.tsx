import type { ComponentChildren } from 'preact';

/** More to read for whoever wants it. */
export function Disclosure({
  title,
  children,
  isOpen,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly isOpen?: boolean;
}) {
  return (
    <details class="disclosure" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
