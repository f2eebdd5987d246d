import type { Browser, Page } from 'playwright-core';
import { type Language, MESSAGES } from '../../src/messages/messages';
import type { Screen } from '../../src/rpc/screens';
import { callsInTwoParts } from './support/bringInReplies';
import { launchChromium } from './support/chromium';
import { fitsAcross, openScreen, violations } from './support/openScreen';
import { repliesOf } from './support/replies';
import { setUpReplies } from './support/setUpReplies';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

/** A step that shows nothing axe reports, and nothing over its side. */
async function isSound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await fitsAcross(page)).toBe(true);
}

/** Walks by Tab until the focus is on what bears the name, and presses a key there. */
async function pressOn(page: Page, name: string, key = 'Enter'): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const focused = await page.evaluate(
      `document.activeElement.getAttribute('aria-label') || document.activeElement.labels?.[0]?.innerText || document.activeElement.innerText`,
    );
    if (String(focused).trim() === name) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

describe.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)('in %s, %s', (language: Language, theme) => {
  const { sidebar, forms } = MESSAGES[language];
  const open = (screen: Screen, replies = repliesOf(language)) =>
    openScreen(browser, { screen, language, theme, replies });

  it('a Sheet is set up: the language changes at once, each tab is told of, and what comes next is offered', async () => {
    const other = language === 'en' ? 'es' : 'en';
    const { page, called, problems } = await open('setUp', setUpReplies(language));
    await heading(page, sidebar.setUp.start.title);
    await page.getByText(other === 'es' ? 'Español' : 'English').click();
    await heading(page, MESSAGES[other].sidebar.setUp.start.title);
    await page.getByText(language === 'es' ? 'Español' : 'English').click();
    await isSound(page);
    await button(page, sidebar.page.next).click();
    await page.getByLabel(sidebar.setUp.group.name).fill('Harbor');
    await page.getByText(sidebar.setUp.group.codesOnly.label, { exact: true }).click();
    await isSound(page);
    await button(page, sidebar.setUp.group.button).click();
    await heading(page, sidebar.setUp.done.title);
    await isSound(page);
    expect(called.find(({ name }) => name === 'beginSetUp')?.input).toEqual({
      language,
      groupName: 'Harbor',
      codesOnly: true,
      sharingCheckedBy: null,
    });
    await button(page, sidebar.setUp.done.bringIn.label).click();
    expect(called.filter(({ name }) => name === 'open')).toEqual([{ name: 'open', input: 'bringInAList' }]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('[F4] a Sheet is checked: what Casebook can mend is ticked, one is left out by keyboard, the rest is mended', async () => {
    const { page, called, problems } = await open('checkSheet');
    const say = sidebar.checkSheet;
    await heading(page, say.offered(4));
    await isSound(page);
    await pressOn(page, MESSAGES[language].check.mends.date, 'Space');
    await pressOn(page, say.mendThese(1));
    await page.getByText(say.done(1)).waitFor();
    await heading(page, say.offered(3));
    await isSound(page);
    const asked = { ids: ['formula-7'], who: null };
    const mends = called.flatMap(({ name, input }) => (name === 'mendSheet' ? [input] : []));
    expect(mends).toEqual([
      { ...asked, goOn: null },
      { ...asked, goOn: { places: ['formula-7'], isFramed: true } },
    ]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a list is looked through, corrected and brought in, and its original is deleted only after two yeses', async () => {
    const { page, called, problems } = await open('bringIn');
    const say = sidebar.bringIn;
    await button(page, say.source.next).click();
    await page.getByText(say.source.noneChosen).waitFor();
    await isSound(page);
    await page.getByRole('radio').first().check();
    await button(page, say.source.next).click();
    await heading(page, say.columns.title);
    await page.getByLabel(say.columns.goesOf('Rides')).selectOption('notes');
    await isSound(page);
    await button(page, sidebar.page.next).click();
    await heading(page, say.values.title);
    await page.getByLabel(say.values.meaningOf('ICE hold')).selectOption('Detained');
    await isSound(page);
    await button(page, sidebar.page.next).click();
    await heading(page, say.leaks.title);
    await page.getByText(say.leaks.keep, { exact: true }).click();
    await isSound(page);
    await button(page, sidebar.page.next).click();
    await heading(page, say.look.title);
    await isSound(page);
    expect(called.map(({ name }) => name)).not.toContain('importList');
    await button(page, say.look.button(3)).click();
    await heading(page, say.done.title);
    await isSound(page);
    expect(called.find(({ name }) => name === 'importList')?.input).toEqual({
      source: { kind: 'tab', tabId: 81 },
      corrections: {
        columns: { 2: 'notes' },
        values: { custody: { 'ice hold': 'Detained' } },
        leaks: { '3.phone': 'keep' },
      },
      fingerprint: 'list-1',
      who: null,
    });
    await button(page, say.done.original.delete).click();
    expect(called.map(({ name }) => name)).not.toContain('deleteOriginal');
    await button(page, say.done.original.yes).click();
    await page.getByText(MESSAGES[language].bringIn.originalGone("Mari's list")).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a log of calls comes in part by part, says how far it is, and what still waits for a case', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const replies = { ...repliesOf(language), importCalls: callsInTwoParts(released) };
    const { page, called, problems } = await open('bringIn', replies);
    const say = sidebar.bringIn;
    await page.getByText(say.source.calls, { exact: true }).click();
    await page.getByText(say.source.paste, { exact: true }).click();
    await page.getByLabel(say.source.pasted).fill('Case,Outcome\nRosa,spoke');
    await isSound(page);
    await button(page, say.calls.button).click();
    await page.getByText(say.calls.far(200, 500)).waitFor();
    await isSound(page);
    release();
    await heading(page, say.calls.done);
    await page.getByText(say.calls.unplaced(3)).waitFor();
    await isSound(page);
    const source = { kind: 'text', text: 'Case,Outcome\nRosa,spoke' };
    const asked = called.filter(({ name }) => name === 'importCalls').map(({ input }) => input);
    expect(asked).toEqual([
      { source, who: null },
      { source, who: null },
    ]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a file that is no list is refused in a sentence, and one in an old encoding is read and named', async () => {
    const { page } = await open('bringIn');
    const say = sidebar.bringIn.source;
    await page.getByText(say.file, { exact: true }).click();
    const choose = (name: string, text: string) =>
      page
        .getByLabel(say.choose)
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    await choose('list.xlsx', 'PK\u0003\u0004');
    await page.getByText(say.problems.workbook).waitFor();
    await isSound(page);
    await choose('list.csv', 'Nombre\nPe\u00f1a');
    await page.getByText(say.read('list.csv', 2, 'Windows-1252')).waitFor();
    await page.close();
  });

  it('a case is taken in from last night’s draft: problems stand beside their fields, and the rest can follow', async () => {
    const { page, called, problems } = await open('newCase');
    const say = sidebar.intake;
    await button(page, say.draft.goOn).click();
    expect(await page.getByLabel(forms.quick.alias.label).inputValue()).toBe('Chef Amadou');
    await page.getByText(say.whoSaid.kind).waitFor();
    await page.getByText(forms.quickCustody.Detained, { exact: true }).click();
    await page.getByLabel(forms.quick.detainedSince.label).fill('2027-04-02');
    await button(page, sidebar.page.save).click();
    await page.getByText(forms.problems.future).waitFor();
    expect(await page.evaluate('document.activeElement.type')).toBe('date');
    await isSound(page);
    await page.getByLabel(forms.quick.detainedSince.label).fill('2026-02-26');
    await button(page, sidebar.page.save).click();
    await heading(page, say.taken.title);
    await isSound(page);
    expect(called.find(({ name }) => name === 'takeInCase')?.input).toMatchObject({
      fields: { alias: 'Chef Amadou', custody: 'Detained', detainedSince: '2026-02-26' },
      mayAct: 'Ask first',
      decidedBy: null,
    });
    await button(page, say.taken.more).click();
    for (const part of ['person', 'custody', 'legal', 'community', 'campaign', 'team', 'date'] as const) {
      await heading(page, forms.parts[part]);
      // Those with every kind of control in them.
      if (part === 'legal' || part === 'date') await isSound(page);
      if (part !== 'date') await button(page, sidebar.page.next).click();
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});

it('keyboard alone takes a case in', async () => {
  const { page, called } = await openScreen(browser, {
    screen: 'newCase',
    language: 'en',
    replies: { ...repliesOf('en'), readDraft: () => null },
  });
  const { forms, sidebar } = MESSAGES.en;
  await page.keyboard.press('Tab');
  await pressOn(page, forms.quick.alias.label, 'A');
  await pressOn(page, forms.quickCustody.Detained, 'Space');
  await pressOn(page, sidebar.page.save);
  await heading(page, sidebar.intake.taken.title);
  expect(called.find(({ name }) => name === 'takeInCase')?.input).toMatchObject({
    fields: { alias: 'A', custody: 'Detained' },
  });
  await page.close();
});
