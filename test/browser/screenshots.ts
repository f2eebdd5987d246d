import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './support/workbench';
import type { WorkbenchPage } from './support/workbenchPage';

/** The README's pictures, made by `npm run screenshots`: the workbench with the sample group, as people see it. */
jest.setTimeout(240_000);

const FOLDER = path.resolve(__dirname, '../../docs/images');
const picture = (name: string) => path.join(FOLDER, `${name}.png`);
/** Above this, pictures stay sharp on a page and small in a clone. */
const SIZE = { width: 1280, height: 760 };

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

describe('in English', () => {
  let workbench: OpenWorkbench;
  let mari: WorkbenchPage;
  beforeAll(async () => {
    workbench = await openWorkbench({ sample: true });
    mari = await workbench.open('mari@example.org');
    await mari.page.setViewportSize(SIZE);
  });
  afterAll(() => workbench?.close());

  it('the tracker with the board beside it', async () => {
    await mari.goTo('Cases', 'A3');
    const board = await showing(mari, 'Open Casebook', 'Cases, most urgent first');
    await mari.page.waitForTimeout(500);
    await mari.page.screenshot({ path: picture('tracker') });
    await shoot(board, 'board');
  });

  it('the Dashboard, as somebody has it who opened nothing beside it', async () => {
    const reader = await workbench.open('dee@example.org');
    await reader.page.setViewportSize({ width: 880, height: 1330 });
    await reader.goTo('Dashboard', 'A2');
    await reader.page.locator('.o-figure canvas').nth(1).waitFor();
    await reader.page.waitForTimeout(1_000);
    await reader.page.screenshot({ path: picture('dashboard') });
    await reader.page.close();
  });

  it('calling for a case, and its tab', async () => {
    const desk = await showing(mari, 'Log a call', 'Which case?');
    await desk.getByText('Don Chema').first().click();
    await desk.getByLabel('Who calls?').fill('Mari');
    await desk.getByRole('button', { name: 'We call like this' }).click();
    await desk.getByText('What happened?').first().waitFor();
    await shoot(desk, 'calls');
    await mari.goTo('Calls C-001', 'B26');
    await mari.page.waitForTimeout(500);
    await mari.page.screenshot({ path: picture('call-tab') });
  });

  it('the dialogs: bring in a list, set up', async () => {
    await mari.menu('Casebook', 'Bring in a list');
    const list = await mari.dialog();
    await list.getByText('a file on this computer').click();
    await list.locator('input[type=file]').setInputFiles(path.resolve(__dirname, '../data/lista.csv'));
    await list.getByRole('button', { name: 'Look through it' }).click();
    await list.getByText('What do the columns mean?').waitFor();
    await shoot(list, 'bring-in');
  });

  it('a plan', async () => {
    await mari.page.keyboard.press('Escape');
    const exporting = await showing(mari, 'Export a plan', 'Before it leaves the Sheet');
    await exporting.getByLabel('Which case?').selectOption('C-001');
    await exporting.getByText('Team', { exact: true }).click();
    await exporting.getByRole('button', { name: 'Export', exact: true }).click();
    const link = exporting.getByRole('link').first();
    await link.waitFor({ timeout: 60_000 });
    const [reader] = await Promise.all([mari.page.context().waitForEvent('page'), link.click()]);
    await reader.setViewportSize({ width: 900, height: 1100 });
    await reader.locator('iframe').waitFor();
    await reader.waitForTimeout(1_000);
    await reader.screenshot({ path: picture('plan') });
  });
});

describe('in Spanish', () => {
  let workbench: OpenWorkbench;
  let araceli: WorkbenchPage;
  beforeAll(async () => {
    workbench = await openWorkbench({ sample: true, locale: 'es_MX', time: '19:40' });
    araceli = await workbench.open('araceli@example.org');
    await araceli.page.setViewportSize(SIZE);
  });
  afterAll(() => workbench?.close());

  it('the board in the dark, and a new case', async () => {
    const board = await showing(araceli, 'Abrir Casebook', 'Casos, lo más urgente primero');
    await araceli.page.emulateMedia({ colorScheme: 'dark' });
    await shoot(board, 'board-es-dark');
    await araceli.page.emulateMedia({ colorScheme: 'light' });
    await araceli.page.waitForTimeout(300);
    await araceli.page.screenshot({ path: picture('tracker-es') });
    const intake = await showing(araceli, 'Caso nuevo', '¿Cómo llamamos a la persona?');
    await intake.getByLabel('¿Cómo llamamos a la persona?').fill('Doña Rosa');
    await intake.getByText('En detención', { exact: true }).click();
    await shoot(intake, 'new-case-es');
  });

  it('set-up', async () => {
    await araceli.menu('Casebook', 'Preparar esta hoja');
    const setUp = await araceli.dialog();
    await setUp.locator('h1').waitFor();
    await setUp.locator('.busy').waitFor({ state: 'detached' });
    await shoot(setUp, 'set-up-es');
  });
});

/** The page that a menu item opens in the sidebar, once it shows a text. */
async function showing(window: WorkbenchPage, item: string, text: string): Promise<Frame> {
  await window.menu('Casebook', item);
  return window.sidebar(text);
}

/** The page of the script's alone, at its real size. */
async function shoot(frame: Frame, name: string): Promise<void> {
  const element = await frame.frameElement();
  await frame.page().waitForTimeout(500);
  await element.screenshot({ path: picture(name) });
}
