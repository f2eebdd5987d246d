import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type OpenWorkbench, openWorkbench } from './support/workbench';
import type { WorkbenchPage } from './support/workbenchPage';

jest.setTimeout(120_000);

const AXE = path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js');

/** What axe finds in the workbench's own parts of the page; the grid's component is the library's. */
async function axeFindings(window: WorkbenchPage): Promise<string[]> {
  await window.page.evaluate(`${readFileSync(AXE, 'utf8')};0`);
  return window.page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(where: object): Promise<{ violations: { id: string; help: string }[] }> };
    };
    const { violations } = await axe.run({ exclude: [['.o-spreadsheet'], ['iframe']] });
    return violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

describe('the workbench page', () => {
  let workbench: OpenWorkbench;
  let mari: WorkbenchPage;
  let ben: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench({ authorized: false });
    [mari, ben] = await Promise.all([workbench.open('mari@example.org'), workbench.open('ben@example.org')]);
  });
  afterAll(() => workbench?.close());

  it('says where to begin while the Sheet is empty', async () => {
    expect(await mari.page.locator('.cb-hint').innerText()).toContain('Casebook > Set up this Sheet');
    expect(await axeFindings(mari)).toEqual([]);
  });

  it('shows in one window what is typed in another, as Google reads it', async () => {
    await ben.type('Sheet1', 'B2', '3/4/2026');
    await mari.seesCell({ tab: 'Sheet1', a1: 'B2' }, '3/4/2026');
    expect(await mari.page.locator('.cb-hint').isVisible()).toBe(false);
    await ben.type('Sheet1', 'B3', '=B2+1');
    await mari.seesCell({ tab: 'Sheet1', a1: 'B3' }, '3/5/2026');
    await ben.type('Sheet1', 'B4', "'=1+1");
    await mari.seesCell({ tab: 'Sheet1', a1: 'B4' }, '=1+1');
    await ben.type('Sheet1', 'B5', '=YEAR(TODAY())');
    await mari.seesCell({ tab: 'Sheet1', a1: 'B5' }, '2026');
  });

  it('pastes rows, and takes back only the steps of the person who asks', async () => {
    await mari.paste('Sheet1', 'D1', [
      ['Ana', '5%'],
      ['Luz', '10:30'],
    ]);
    await ben.seesCell({ tab: 'Sheet1', a1: 'E2' }, '10:30:00 AM');
    await ben.press('Control+z');
    await mari.seesCell({ tab: 'Sheet1', a1: 'B5' }, '');
    expect(await ben.cell('Sheet1', 'E1')).toBe('5%');
  });

  it('asks once before the script acts for a person, then shows its sidebar to them only', async () => {
    await mari.menu('Casebook', 'Open Casebook');
    expect(await mari.question()).toContain('See and change this one Sheet, and no other');
    expect(await axeFindings(mari)).toEqual([]);
    await mari.agree();
    const sidebar = await mari.sidebar();
    expect(await sidebar.evaluate(() => location.hostname)).toBe('127.0.0.1');
    expect(await axeFindings(mari)).toEqual([]);
    expect(await ben.page.locator('#sidebar').isVisible()).toBe(false);
  });

  it('shows a dialog over the page, which Escape closes, also from inside it', async () => {
    await mari.menu('Casebook', 'Set up this Sheet');
    const dialog = await mari.dialog();
    await dialog.locator('button').first().focus();
    await mari.press('Escape');
    await mari.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('never complained to the console', () => {
    expect([...mari.problems, ...ben.problems]).toEqual([]);
  });
});
