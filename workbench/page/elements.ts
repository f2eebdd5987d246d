interface Made {
  class?: string;
  text?: string;
  title?: string;
}

/** A DOM element with its text and children. Text is text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { class: className, text, title }: Made = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  if (title !== undefined) made.title = title;
  made.append(...children);
  return made;
}

export function button(text: string, click: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { class: className, text });
  made.type = 'button';
  made.addEventListener('click', click);
  return made;
}

/** The element of the page's own HTML with this id. @throws when index.html lost it. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
