import { button, element } from './elements';
import type { Words } from './words';

export interface Modal {
  readonly dialog: HTMLDialogElement;
  readonly body: HTMLElement;
  close(): void;
}

/**
 * A dialog over the dimmed page. The browser keeps the focus inside, gives it back to where it was, and closes
 * on Escape. `closed` is called once, however it closes.
 */
export function openModal(
  { title, words, className }: { title: string; words: Words; className: string },
  closed: () => void = () => {},
): Modal {
  const dialog = element('dialog', { class: `cb-modal ${className}` });
  dialog.setAttribute('aria-label', title);
  const body = element('div', { class: 'cb-modal-body' });
  const shut = button('×', () => dialog.close(), 'cb-close');
  shut.setAttribute('aria-label', words.close);
  dialog.append(element('header', {}, [element('h2', { text: title }), shut]), body);
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  // The grid listens to keys of the whole window.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, body, close: () => dialog.close() };
}

export interface Question {
  title: string;
  body: readonly Node[];
  yes: string;
  /** Without it there is one answer only. */
  no?: string;
}

/** Asks, and tells whether the answer was yes; closing it is no. */
export function ask({ title, body, yes, no }: Question, words: Words): Promise<boolean> {
  return new Promise((resolve) => {
    let isYes = false;
    const modal = openModal({ title, words, className: 'cb-question' }, () => resolve(isYes));
    const agree = button(
      yes,
      () => {
        isYes = true;
        modal.close();
      },
      'cb-primary',
    );
    const refuse = no === undefined ? [] : [button(no, () => modal.close())];
    modal.body.append(...body, element('footer', {}, [...refuse, agree]));
    agree.focus();
  });
}
