import type { Model } from '@odoo/o-spreadsheet';
import type { Frame, Page } from 'playwright-core';

/** The page keeps its model for tests: a canvas cannot be read. */
declare global {
  var casebookModel: Model;
}

interface Cell {
  tab: string;
  a1: string;
}

/** One person's window: what they do by mouse and keyboard, and what they see. */
export class WorkbenchPage {
  readonly page: Page;
  readonly user: string;
  /** What the browser's console and scripts complained of, in the page and in its frames. */
  readonly problems: string[] = [];

  constructor(page: Page, user: string) {
    this.page = page;
    this.user = user;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(error.message));
  }

  /** The grid stands and its keyboard focus works. */
  async ready(): Promise<void> {
    await this.page.locator('#grid .o-grid canvas').first().waitFor();
    await this.page.waitForFunction(() => 'casebookModel' in window);
  }

  /** Clicks through a menu of the menu bar: menu('Casebook', 'Set up this Sheet'). */
  async menu(bar: string, ...items: string[]): Promise<void> {
    await this.page
      .locator('.o-topbar-menu')
      .filter({ hasText: exactly(bar) })
      .click();
    for (const [index, item] of items.entries()) {
      const line = this.page.locator('.o-menu-item').filter({ hasText: exactly(item) });
      if (index < items.length - 1) await line.hover();
      else await line.click();
    }
  }

  /** Chooses an item of the script's menu by keyboard alone. */
  async menuByKeyboard(item: string): Promise<void> {
    await this.page.locator('#grid .o-grid .o-composer').first().focus();
    await this.page.keyboard.press('Alt+Slash');
    await this.page.locator('.o-menu-item').first().waitFor();
    const labels = await this.page.locator('.o-menu-item .o-menu-item-name').allTextContents();
    const at = labels.findIndex((label) => label.trim() === item);
    if (at < 0) throw new Error(`the menu has no ${item}`);
    for (let step = 0; step <= at; step += 1) await this.page.keyboard.press('ArrowDown');
    await this.page
      .locator('.o-menu-item-active')
      .filter({ hasText: exactly(item) })
      .waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The labels of a menu, top to bottom. */
  async menuItems(bar: string): Promise<string[]> {
    await this.page
      .locator('.o-topbar-menu')
      .filter({ hasText: exactly(bar) })
      .click();
    await this.page.locator('.o-menu-item').first().waitFor();
    const labels = await this.page.locator('.o-menu-item .o-menu-item-name').allTextContents();
    await this.page
      .locator('.o-topbar-menu')
      .filter({ hasText: exactly(bar) })
      .click();
    return labels.map((label) => label.trim());
  }

  /** The text of an alert or another question of the workbench's, once it is there. */
  async question(): Promise<string> {
    return (await this.page.locator('dialog.cb-question').innerText()).trim();
  }

  /** Presses its main button: OK, Allow, Start again. */
  async agree(): Promise<void> {
    await this.page.locator('dialog.cb-question .cb-primary').click();
  }

  /** The page of the script's in the sidebar, once it is there, and shows a text if one is given. */
  sidebar(text?: string): Promise<Frame> {
    return this.#frameShowing('#sidebar iframe', text);
  }

  /** The page of the script's in the dialog, likewise. */
  dialog(text?: string): Promise<Frame> {
    return this.#frameShowing('dialog.cb-dialog iframe', text);
  }

  async activeTab(): Promise<string> {
    return this.page.evaluate(() => {
      const { getters } = window.casebookModel;
      return getters.getSheetName(getters.getActiveSheetId());
    });
  }

  /** Waits until the grid shows a tab, which a script may bring before a person. */
  async seesTab(tab: string): Promise<void> {
    await this.page.waitForFunction((name) => {
      const { getters } = window.casebookModel;
      return getters.getSheetName(getters.getActiveSheetId()) === name;
    }, tab);
  }

  tabs(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { getters } = window.casebookModel;
      return getters
        .getSheetIds()
        .filter((id) => getters.isSheetVisible(id))
        .map((id) => getters.getSheetName(id));
    });
  }

  /** Brings this window to a cell, as a click on its tab and on it does, with the keyboard's focus there. */
  async goTo(tab: string, a1: string): Promise<void> {
    await this.waitForTab(tab);
    await this.page.evaluate(
      ({ tab, col, row }) => {
        const model = window.casebookModel;
        const sheetIdTo = model.getters.getSheetIdByName(tab);
        const sheetIdFrom = model.getters.getActiveSheetId();
        if (sheetIdTo !== undefined && sheetIdTo !== sheetIdFrom)
          model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
        model.selection.selectCell(col, row);
      },
      { tab, ...cellOf(a1) },
    );
    await this.page.locator('#grid .o-grid .o-composer').first().focus();
  }

  /** Types into a cell and presses Enter. */
  async type(tab: string, a1: string, text: string): Promise<void> {
    await this.goTo(tab, a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes rows of text as another program would hand them over. */
  async paste(tab: string, a1: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.goTo(tab, a1);
    const text = rows.map((row) => row.join('\t')).join('\n');
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }, text);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** What a cell shows. */
  async cell(tab: string, a1: string): Promise<string> {
    await this.waitForTab(tab);
    return this.page.evaluate(shownIn, { tab, ...cellOf(a1) });
  }

  /** Waits until a cell shows a text; fails with what it shows instead. */
  async seesCell({ tab, a1 }: Cell, text: string | RegExp, timeout = 10_000): Promise<void> {
    const until = Date.now() + timeout;
    let shown = await this.cell(tab, a1);
    while (typeof text === 'string' ? shown !== text : !text.test(shown)) {
      if (Date.now() > until) throw new Error(`${tab}!${a1} shows "${shown}" and not ${text}`);
      await this.page.waitForTimeout(50);
      shown = await this.cell(tab, a1);
    }
  }

  async waitForTab(tab: string): Promise<void> {
    await this.page.waitForFunction(
      (name) => window.casebookModel.getters.getSheetIdByName(name) !== undefined,
      tab,
    );
  }

  /** One page is replaced by the next, and the one before may still be there for a moment. */
  async #frameShowing(selector: string, text?: string): Promise<Frame> {
    if (text === undefined) return this.#frame(selector);
    for (const until = Date.now() + 30_000; ; ) {
      try {
        const frame = await this.#frame(selector);
        await frame.getByText(text).first().waitFor({ timeout: 500 });
        return frame;
      } catch (error) {
        if (Date.now() > until) throw error;
      }
    }
  }

  async #frame(selector: string): Promise<Frame> {
    const handle = await this.page.locator(selector).elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error(`${selector} holds no page`);
    await frame.waitForLoadState('load');
    return frame;
  }
}

function shownIn({ tab, col, row }: { tab: string; col: number; row: number }): string {
  const { getters } = window.casebookModel;
  const sheetId = getters.getSheetIdByName(tab);
  return sheetId === undefined ? '' : getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
}

/** 'B3' is { col: 1, row: 2 }. */
function cellOf(a1: string): { col: number; row: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { col, row: Number(digits) - 1 };
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}
