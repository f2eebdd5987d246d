import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Download, Frame, Page } from 'playwright-core';
import { shortWorkbench } from '../support/shortWorkbench';
import { type OpenWorkbench, openWorkbench } from './support/workbench';
import type { WorkbenchPage } from './support/workbenchPage';

jest.setTimeout(120_000);

const LIST = path.resolve(__dirname, '../data/list.csv');

/**
 * The whole of a newcomer's first day, by keyboard alone wherever something is pressed or chosen: the organizer in one window, a volunteer who never gave
 * the script any permission in another. Each step builds on the one before.
 */
describe('a newcomer sets up, brings in a list, takes a case in, calls, and reads the plan', () => {
  const command = shortWorkbench();
  let workbench: OpenWorkbench;
  let mari: WorkbenchPage;
  let teo: WorkbenchPage;
  let code: string;

  beforeAll(async () => {
    workbench = await openWorkbench({ authorized: false }, command);
    mari = await workbench.open('mari@example.org');
  });
  afterAll(() => workbench?.close());

  let isBroken = false;
  /** After a step that failed, the next ones say so at once instead of waiting for what cannot come. */
  const step = (name: string, work: () => Promise<void> | void) =>
    it(name, async () => {
      if (isBroken) throw new Error('an earlier step failed');
      isBroken = true;
      await work();
      isBroken = false;
    });

  step('sets the Sheet up from the menu, step by step, and is told the limits', async () => {
    await mari.menuByKeyboard('Set up this Sheet');
    await mari.agree();
    const dialog = await mari.dialog();
    await dialog.getByText('Casebook makes that less risky, not safe.').waitFor();
    await press(dialog, 'Next');
    await dialog.getByLabel('What is your group called?').fill('Northside Accompaniment');
    await dialog.getByText('America/New_York, where it is 10:').waitFor();
    await dialog.getByLabel('Who checked that sharing').fill('Mari');
    await press(dialog, 'Set up');
    await dialog.getByText('being made').waitFor();
    await dialog.getByText('18 tabs are there, from left to right').waitFor({ timeout: 90_000 });
    expect((await mari.tabs()).slice(0, 4)).toEqual(['Dashboard', 'Cases', 'Dates', 'Tasks']);
    await mari.seesTab('Cases');
    await press(dialog, 'Bring in a list');
  });

  step(
    'brings in a list: sees what was understood, corrects it, and only then is anything written',
    async () => {
      const dialog = await mari.dialog('Where is your list?');
      await choose(dialog, 'a file on this computer');
      await dialog.locator('input[type=file]').setInputFiles(LIST);
      await press(dialog, 'Look through it');
      await dialog.getByText('What do the columns mean?').waitFor();
      // An unknown column stays out by itself; somebody wants it in the notes.
      const rides = dialog.getByLabel('Rides offered goes to');
      expect(await selected(rides)).toBe('Leave out');
      await rides.selectOption({ label: 'Keep in the notes' });
      await press(dialog, 'Next');
      await dialog.getByText('Words and dates').nth(1).waitFor();
      await press(dialog, 'Next');
      await dialog.getByText('A-number').first().waitFor();
      expect(await mari.cell('Cases', 'A3')).toBe('');
      await press(dialog, 'Next');
      await press(dialog, 'Bring in 19 people');
      await dialog.getByText('19 cases and 12 dates are in the Sheet now.').waitFor();
      const [summary] = await Promise.all([
        mari.page.waitForEvent('download'),
        press(dialog, 'Download the summary'),
      ]);
      expect(await textOf(summary)).toContain('C-019');
      await mari.seesCell({ tab: 'Cases', a1: 'B3' }, 'Don Chema');
      await mari.seesCell({ tab: 'Cases', a1: 'D3' }, 'Emergency');
      await press(dialog, 'Open Casebook');
    },
  );

  step('takes a case in on one screen, and sees why it is urgent: on the board and in the grid', async () => {
    const sidebar = await mari.sidebar('Cases, most urgent first');
    await press(sidebar, 'New case');
    await press(sidebar, 'Save');
    await sidebar.getByText('This is needed.').first().waitFor();
    await sidebar.getByLabel('What do we call the person?').fill('Doña Rosa');
    await sidebar.getByLabel('Who called us?').fill('her sister');
    await choose(sidebar, 'Detained');
    await sidebar.getByLabel('Since when?').fill('2026-03-12');
    await sidebar.getByLabel('Next date').fill('2026-03-12');
    await sidebar.getByLabel('What is it?').selectOption({ label: 'Removal' });
    await group(sidebar, 'May we act?').getByRole('radio', { name: 'Yes' }).press('Space');
    await choose(sidebar, 'The person');
    await press(sidebar, 'Save');
    await sidebar.getByText('This day is still to come').or(sidebar.getByText('future')).first().waitFor();
    await sidebar.getByLabel('Since when?').fill('2026-02-20');
    await press(sidebar, 'Save');
    await sidebar.getByText('▲ Emergency').waitFor();
    await sidebar.getByText('Removal date in 2 days, Thu Mar 12.').waitFor();
    code = 'C-020';
    await mari.seesCell({ tab: 'Cases', a1: 'B22' }, 'Doña Rosa');
    await mari.seesCell({ tab: 'Cases', a1: 'D22' }, 'Emergency');
    await mari.seesCell({ tab: 'Cases', a1: 'J22' }, 'Go');
  });

  step('writes down whom to call, in the grid, and chooses it in the case', async () => {
    await mari.paste('Who we call', 'A3', [
      [
        'T-01',
        'Deportation officer',
        'Field office New York',
        '',
        '212-555-0100',
        '',
        '9:00',
        '17:00',
        'Eastern (New York)',
        '2026-03-09',
        'Mari',
      ],
    ]);
    const sidebar = await mari.sidebar();
    await press(sidebar, 'Open the case');
    await sidebar.getByText('Is there time?').waitFor();
    await sidebar.getByText(/^Our team/).press('Enter');
    await press(sidebar, 'Change: Our team');
    await sidebar.getByLabel('Who we call, first').selectOption({ index: 1 });
    await sidebar.getByLabel('Calls a day').fill('12');
    await press(sidebar, 'Save');
    await sidebar.getByText('Saved.').waitFor();
    await press(sidebar, 'Make its call tab');
    await mari.seesTab(`Calls ${code}`);
  });

  step(
    '[C1] a volunteer types and pastes calls into the tab, with no permission given: stamped, counted, on the board',
    async () => {
      teo = await workbench.open('teo@example.org');
      const tab = `Calls ${code}`;
      const row = await firstCallRow(teo, tab);
      await teo.type(tab, `B${row}`, 'Teo');
      await teo.type(tab, `E${row}`, 'Spoke with someone');
      await teo.paste(tab, `B${row + 1}`, [
        ['Luz', '', '', 'voicemail', '2'],
        ['Ana', '', '', 'habló', ''],
        ['Ana', '', '', 'Mailbox full', ''],
      ]);
      await mari.seesCell({ tab, a1: `A${row + 3}` }, /2026 10:/);
      // Teo 1, Luz 2, Ana 1 reached; one full mailbox is an attempt alone.
      const total = await totalsRow(mari, tab);
      await mari.seesCell({ tab, a1: `A${total}` }, '5');
      await mari.seesCell({ tab, a1: `B${total}` }, '4');
      await mari.menuByKeyboard('Open Casebook');
      await mari.sidebar('4 of 12 people reached today');
    },
  );

  step('[C6, C7] logs a call in the sidebar, and takes it back', async () => {
    await mari.menuByKeyboard('Log a call');
    const sidebar = await mari.sidebar('Which case?');
    await sidebar.getByRole('button', { name: 'Doña Rosa' }).press('Enter');
    await sidebar.getByLabel('Who calls?').fill('Mari');
    await press(sidebar, 'We call like this');
    await sidebar.getByText('212-555-0100').waitFor();
    await sidebar.getByText('stay of removal').or(sidebar.getByText('Doña Rosa')).first().waitFor();
    await sidebar.getByRole('button', { name: 'Left message' }).press('Enter');
    await press(sidebar, 'Next');
    await sidebar.getByText('5 of 12 reached today').waitFor();
    await press(sidebar, 'Undo last');
    await sidebar.getByText('4 of 12 reached today').waitFor();
  });

  step('[F3] works in the tabs alone: types a case, begins its calls, and reads the Dashboard', async () => {
    await teo.type('Cases', 'B23', 'Nadia B.');
    await mari.seesCell({ tab: 'Cases', a1: 'A23' }, 'C-021');
    await teo.type('Cases', `${await columnOf(teo, 'Cases', 'custody')}23`, 'detention threatened');
    await mari.seesCell({ tab: 'Cases', a1: 'D23' }, 'Urgent');
    await teo.type('Cases', `${await columnOf(teo, 'Cases', 'callsBegin')}23`, 'Yes');
    await mari.waitForTab('Calls C-021');
    await mari.goTo('Dashboard', 'A2');
    await mari.page.locator('.o-figure canvas').nth(1).waitFor();
    const names = await Promise.all(
      Array.from({ length: 9 }, (_, index) => mari.cell('Dashboard', `B${13 + index}`)),
    );
    expect(names).toEqual(expect.arrayContaining(['Don Chema', 'Doña Rosa', 'Nadia B.']));
  });

  step('exports the plan, reads it in a tab of its own, and downloads it and the Sheet', async () => {
    await mari.menuByKeyboard('Export a plan');
    const sidebar = await mari.sidebar('Before it leaves the Sheet');
    await sidebar.getByLabel('Which case?').selectOption(code);
    await choose(sidebar, 'Team');
    await press(sidebar, 'Export');
    const link = sidebar.getByRole('link').first();
    await link.waitFor({ timeout: 60_000 });
    const [reader] = await Promise.all([mari.page.context().waitForEvent('page'), link.press('Enter')]);
    const plan = await planIn(reader);
    await plan.getByText('Not privileged.').first().waitFor();
    await plan.getByText('Doña Rosa').first().waitFor();
    const [html] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByText('Download as HTML').click(),
    ]);
    expect(await textOf(html)).toContain('Doña Rosa');
    const [xlsx] = await Promise.all([
      mari.page.waitForEvent('download', { timeout: 90_000 }),
      mari.menu('Workbench', 'Download as .xlsx'),
    ]);
    expect((await textOf(xlsx)).startsWith('PK')).toBe(true);
  });

  step('left nothing in either browser’s console', () => {
    expect([...mari.problems, ...teo.problems]).toEqual([]);
  });
});

function press(frame: Frame, name: string): Promise<void> {
  return frame.getByRole('button', { name, exact: true }).press('Enter');
}

function choose(frame: Frame, name: string): Promise<void> {
  // A radio's explanation stands in its label, after its name.
  return frame.getByRole('radio', { name: new RegExp(`^${name}`) }).press('Space');
}

function group(frame: Frame, name: string) {
  return frame.getByRole('group', { name }).or(frame.getByRole('radiogroup', { name })).first();
}

function selected(select: ReturnType<Frame['locator']>): Promise<string> {
  return select.evaluate((element) => {
    const { options, selectedIndex } = element as unknown as HTMLSelectElement;
    return options[selectedIndex]?.label ?? '';
  });
}

/** By its key in the hidden first row, as in 'AB'. */
async function columnOf(window: WorkbenchPage, tab: string, key: string): Promise<string> {
  for (const first of ['', 'A', 'B', 'C', 'D'])
    for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
      if ((await window.cell(tab, `${first}${last}1`)) === key) return `${first}${last}`;
  throw new Error(`${tab} has no column ${key}`);
}

/** Below the row that shows the header. */
async function firstCallRow(window: WorkbenchPage, tab: string): Promise<number> {
  return (await rowThatShows(window, tab, 'When')) + 1;
}

async function totalsRow(window: WorkbenchPage, tab: string): Promise<number> {
  return (await rowThatShows(window, tab, 'Attempts today')) + 1;
}

async function rowThatShows(window: WorkbenchPage, tab: string, text: string): Promise<number> {
  for (let row = 1; row < 15; row++) if ((await window.cell(tab, `A${row}`)) === text) return row;
  throw new Error(`no row of ${tab} begins with ${text}`);
}

async function planIn(reader: Page): Promise<Frame> {
  const handle = await reader.locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the reader shows no plan');
  return frame;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}
