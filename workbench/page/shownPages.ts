import type { FromServer, ShownItem } from '../server/protocol';
import { button, element, place } from './elements';
import { scriptFrame } from './frame';
import { type Modal, openModal } from './modal';
import type { Words } from './words';

type Outcome = Extract<FromServer, { kind: 'done' }>['outcome'];
type Page = Extract<ShownItem, { frame: string }>;

export interface PagesHost {
  call(functionName: string, args: unknown[]): Promise<Outcome>;
  focusGrid(): void;
}

/** What Google gives a dialog whose script says nothing. */
const DIALOG = { width: 600, height: 400 };

/** The script's sidebar and dialog in this window: one of each at a time, a new one in place of the old. */
export class ShownPages {
  readonly #words: Words;
  readonly #host: PagesHost;
  #closeSidebar: (() => void) | undefined;
  #dialog: Modal | undefined;

  constructor(words: Words, host: PagesHost) {
    this.#words = words;
    this.#host = host;
  }

  show(page: Page): void {
    if (page.kind === 'sidebar') this.#showSidebar(page);
    else this.#showDialog(page);
  }

  #showSidebar(page: Page): void {
    this.#closeSidebar?.();
    const panel = place('sidebar');
    const close = () => {
      release();
      panel.replaceChildren();
      panel.hidden = true;
      this.#closeSidebar = undefined;
      this.#host.focusGrid();
    };
    const { element: frame, release } = scriptFrame(page, {
      call: this.#host.call,
      close,
      escape: () => {},
      focusEditor: this.#host.focusGrid,
      resize: () => {},
    });
    const shut = button('×', close, 'cb-close');
    shut.setAttribute('aria-label', this.#words.close);
    panel.replaceChildren(element('header', {}, [element('h2', { text: page.title }), shut]), frame);
    panel.hidden = false;
    this.#closeSidebar = close;
  }

  #showDialog(page: Page): void {
    this.#dialog?.close();
    const { element: frame, release } = scriptFrame(page, {
      call: this.#host.call,
      close: () => modal.close(),
      escape: () => modal.close(),
      focusEditor: this.#host.focusGrid,
      resize: ({ width, height }) => {
        if (width !== undefined) frame.style.width = `${width}px`;
        if (height !== undefined) frame.style.height = `${height}px`;
      },
    });
    frame.style.width = `${page.width ?? DIALOG.width}px`;
    frame.style.height = `${page.height ?? DIALOG.height}px`;
    const { title } = page;
    const modal = openModal({ title, words: this.#words, className: 'cb-dialog' }, () => {
      release();
      if (this.#dialog === modal) this.#dialog = undefined;
    });
    modal.body.append(frame);
    this.#dialog = modal;
  }
}
