export interface MenuItem {
  label: string;
  functionName: string;
}

export interface Menu {
  caption: string;
  items: (MenuItem | 'separator' | Menu)[];
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Alert {
  kind: 'alert';
  title: string;
  prompt: string;
  buttons: ButtonSet;
}

export interface Page {
  kind: 'sidebar' | 'dialog';
  title: string;
  html: string;
  width: number | undefined;
  height: number | undefined;
}

export interface Toast {
  kind: 'toast';
  title: string;
  message: string;
}

export type Shown = Page | Toast | (Alert & { answer: Button });

/** What the script put before people: custom menus, and all it showed since the file was made. */
export class Screen {
  readonly menus: Menu[] = [];
  readonly shown: Shown[] = [];

  /** A menu of the same caption takes the place of the one before: onOpen runs again at each opening. */
  addMenu(menu: Menu): void {
    const at = this.menus.findIndex(({ caption }) => caption === menu.caption);
    if (at >= 0) this.menus[at] = menu;
    else this.menus.push(menu);
  }
}
