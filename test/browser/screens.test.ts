import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/messages/messages';
import { MESSAGES } from '../../src/messages/messages';
import { SCREENS, type Screen } from '../../src/rpc/screens';
import { launchChromium } from './support/chromium';
import { fitsAcross, type OpenScreen, openScreen, violations } from './support/openScreen';
import { repliesOf } from './support/replies';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const open = (screen: Screen, language: Language, theme: 'light' | 'dark' = 'light') =>
  openScreen(browser, { screen, language, theme, replies: repliesOf(language) });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  const say = MESSAGES[language].sidebar;

  /** All at once, since a page spends its first moments waiting. */
  let opened: Map<Screen, Promise<OpenScreen>>;
  beforeAll(() => {
    opened = new Map(SCREENS.map((screen) => [screen, open(screen, language, theme)]));
  });

  it.each(SCREENS)('the screen %s shows nothing that axe reports, and breaks nowhere', async (screen) => {
    const { page, problems } = (await opened.get(screen)) as OpenScreen;
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    // Nothing runs over the side of the screen.
    expect(await fitsAcross(page)).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('a case opens from the board, and what is refused stands beside its field', async () => {
    const { page, problems } = await open('board', language, theme);
    await button(page, say.board.openCase('Doña Rosa')).click();
    await button(page, say.caseView.addDate).click();
    await button(page, say.page.save).click();
    await page.getByText(MESSAGES[language].forms.problems.dateMissing).waitFor();
    expect(await page.evaluate('document.activeElement.type')).toBe('date');
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('[C8, C6] conduct stands before the first call; a key and Next log it, and the next office comes', async () => {
    const { page, called, problems } = await open('logCall', language, theme);
    await page.getByRole('button', { name: 'Doña Rosa' }).click();
    await page.getByText(MESSAGES[language].callScript.conduct[0] ?? '').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox').fill('Mari');
    await button(page, say.calls.first.agree).click();
    await page.getByText('212-555-0100').waitFor();
    await page.keyboard.press('2');
    expect(await violations(page)).toEqual([]);
    await button(page, say.calls.next).click();
    await page.getByText('212-555-0102').waitFor();
    const [logged] = called.filter(({ name }) => name === 'logCall');
    expect(logged?.input).toMatchObject({
      caseCode: 'C-001',
      caller: 'Mari',
      target: 'T-01',
      outcome: 'Left a message',
      numberDialled: '212-555-0100',
    });
    expect(problems).toEqual([]);
    await page.close();
  });

  it('[C9] STOP shows nobody to dial, and a call that was made already can be written down', async () => {
    const { page } = await open('logCall', language, theme);
    await page.getByRole('button', { name: 'Big Mike' }).click();
    await page.getByRole('textbox').fill('Mari');
    await button(page, say.calls.first.agree).click();
    await page.getByText(MESSAGES[language].callStateSentences.Stop).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/212-555/);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

it('keyboard alone answers "did they come home?" and opens a case', async () => {
  const { page, called } = await open('board', 'en');
  const say = MESSAGES.en.sidebar.board;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const reach = async (name: string) => {
    for (let steps = 0; steps < 40; steps++) {
      const focused = await page.evaluate(
        'document.activeElement.getAttribute("aria-label") || document.activeElement.innerText',
      );
      if (focused === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await reach(say.question.answers['Check-in'].good);
  await page.keyboard.press('Enter');
  await reach(MESSAGES.en.sidebar.page.save);
  await page.keyboard.press('Enter');
  await page.getByText(say.question.written).waitFor();
  expect(called.find(({ name }) => name === 'answerWhatHappened')?.input).toMatchObject({
    dateId: 'D-0007',
    answer: 'home',
    next: null,
  });
  await reach(say.openCase('Doña Rosa'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Doña Rosa' }).waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  await page.close();
});
