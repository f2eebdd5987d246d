import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { back, hasBack } from '../navigation';
import { said } from '../said';
import { words } from '../words';

interface Props {
  readonly title: string;
  /** At the other end of the header: the day, a code, a count. */
  readonly note?: string;
  /** A small button after the note. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The primary action, and at most one or two beside it; always in view. */
  readonly footer?: ComponentChildren;
  /** What Back does here; the screen before, unless said. Null: no way back. */
  readonly onBack?: (() => void) | null;
}

/** The heading of the page that opened first leaves the focus in the Sheet, where the person is. */
let isFirst = true;

/** One screen. The focus goes to its heading, so that keyboard and screen reader begin where the eye does. */
export function Screen({ title, note, action, children, footer, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  const goBack = onBack === undefined ? (hasBack.value ? back : null) : onBack;
  return (
    <div class="screen">
      <header>
        {goBack && (
          <button type="button" class="back" onClick={goBack} aria-label={words.value.sidebar.page.back}>
            <span aria-hidden="true">‹</span>
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note && <span class="note">{note}</span>}
        {action}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse. */}
      <main tabIndex={0}>{children}</main>
      <p class="said" role="status">
        {said.value}
      </p>
      {footer && <footer class="foot">{footer}</footer>}
    </div>
  );
}
