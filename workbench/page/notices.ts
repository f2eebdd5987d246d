import { button, element, place } from './elements';
import type { Words } from './words';

const TOAST_MS = 5000;

/** Short messages over the grid: what runs, what a script tells, what went wrong. */
export class Notices {
  readonly #words: Words;
  #running: HTMLElement | undefined;
  #runs = 0;
  #lasting: HTMLElement | undefined;

  constructor(words: Words) {
    this.#words = words;
  }

  /** "Running script…" until all of them are over. */
  runBegins(): void {
    this.#runs += 1;
    this.#running ??= this.#show('cb-running', this.#words.running);
  }

  /** Nothing runs while the person is asked. */
  pause(): void {
    if (this.#running) this.#running.hidden = true;
  }

  resume(): void {
    if (this.#running) this.#running.hidden = false;
  }

  runEnds(): void {
    this.#runs -= 1;
    if (this.#runs > 0) return;
    this.#running?.remove();
    this.#running = undefined;
  }

  /** Stays until it is closed, as a script's error does at Google. */
  error(message: string): void {
    const notice = this.#show('cb-error', message, 'alert');
    const shut = button('×', () => notice.remove(), 'cb-close');
    shut.setAttribute('aria-label', this.#words.close);
    notice.append(shut);
  }

  toast(title: string, message: string): void {
    const notice = this.#show('cb-toast', title === '' ? message : `${title}: ${message}`);
    setTimeout(() => notice.remove(), TOAST_MS);
  }

  /** One line about the state of this window, until `settled`. */
  lasting(message: string): void {
    this.settled();
    this.#lasting = this.#show('cb-lasting', message, 'alert');
  }

  settled(): void {
    this.#lasting?.remove();
    this.#lasting = undefined;
  }

  #show(className: string, message: string, role = 'status'): HTMLElement {
    const notice = element('div', { class: `cb-notice ${className}` }, [element('span', { text: message })]);
    notice.setAttribute('role', role);
    place('notices').append(notice);
    return notice;
  }
}
