/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { Alert, Button, ButtonSet, Menu, Screen } from '../screen';
import type { HtmlOutputService } from './htmlService';

const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

const spec: ServiceSpec = {
  name: 'Ui',
  members: {
    Button: 'constant',
    ButtonSet: 'constant',
    createMenu: 'free',
    alert: 'other',
    showModalDialog: 'other',
    showSidebar: 'other',
  } satisfies Members<UiService, GoogleAppsScript.Base.Ui>,
  scopes: { alert: CONTAINER_UI, showModalDialog: CONTAINER_UI, showSidebar: CONTAINER_UI },
};

/** Says which button a person presses. */
export type AnswerAlert = (alert: Alert) => Button;

export class UiService extends Service {
  override readonly spec = spec;
  readonly Button = { CLOSE: 'CLOSE', OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO' } as const;
  readonly ButtonSet = {
    OK: 'OK',
    OK_CANCEL: 'OK_CANCEL',
    YES_NO: 'YES_NO',
    YES_NO_CANCEL: 'YES_NO_CANCEL',
  } as const;
  readonly #screen: Screen;
  readonly #answer: AnswerAlert;

  constructor(screen: Screen, answer: AnswerAlert) {
    super();
    this.#screen = screen;
    this.#answer = answer;
  }

  createMenu(caption: string): MenuService {
    return new MenuService(this.#screen, { caption, items: [] });
  }

  /** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons) */
  alert(...args: string[]): Button {
    const [title, prompt, buttons] = args.length === 3 ? args : ['', args[0], args[1] ?? 'OK'];
    const alert: Alert = {
      kind: 'alert',
      title: title ?? '',
      prompt: prompt ?? '',
      buttons: buttons as ButtonSet,
    };
    const answer = this.#answer(alert);
    this.#screen.shown.push({ ...alert, answer });
    return answer;
  }

  showModalDialog(output: HtmlOutputService, title: string): void {
    this.#screen.shown.push({ kind: 'dialog', ...output.page(), title });
  }

  showSidebar(output: HtmlOutputService): void {
    this.#screen.shown.push({ kind: 'sidebar', ...output.page() });
  }
}

const menuSpec: ServiceSpec = {
  name: 'Menu',
  members: {
    addItem: 'free',
    addSeparator: 'free',
    addSubMenu: 'free',
    addToUi: 'other',
  } satisfies Members<MenuService, GoogleAppsScript.Base.Menu>,
};

class MenuService extends Service {
  override readonly spec = menuSpec;
  readonly #screen: Screen;
  readonly menu: Menu;

  constructor(screen: Screen, menu: Menu) {
    super();
    this.#screen = screen;
    this.menu = menu;
  }

  addItem(label: string, functionName: string): this {
    this.menu.items.push({ label, functionName });
    return this;
  }

  addSeparator(): this {
    this.menu.items.push('separator');
    return this;
  }

  addSubMenu(sub: MenuService): this {
    this.menu.items.push(sub.menu);
    return this;
  }

  addToUi(): void {
    this.#screen.addMenu(this.menu);
  }
}
