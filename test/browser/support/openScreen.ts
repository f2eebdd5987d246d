import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/messages/messages';
import type { Screen } from '../../../src/rpc/screens';
import { type Called, fakeGoogle, type Replies, servedPage } from './fakeGoogle';

/** What axe says is wrong; the name of the rule and the elements. */
type Violations = readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];

/** As it would go to Google; the build comes before the tests. */
const PAGE = readFileSync(path.resolve(__dirname, '../../../dist/Sidebar.html'), 'utf8');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SIZES: Readonly<Partial<Record<Screen, { width: number; height: number }>>> = {
  setUp: { width: 560, height: 600 },
  bringIn: { width: 760, height: 620 },
  about: { width: 520, height: 560 },
};

export interface OpenScreen {
  readonly page: Page;
  readonly called: readonly Called[];
  /** What the page threw, or complained of. */
  readonly problems: readonly string[];
}

export interface ShownAs {
  readonly screen: Screen;
  readonly language: Language;
  readonly theme?: 'light' | 'dark';
  readonly replies: Replies;
}

/** The built page at the size in which Google would show it, once it has read what it shows. */
export async function openScreen(
  browser: Browser,
  { screen, language, theme = 'light', replies }: ShownAs,
): Promise<OpenScreen> {
  const viewport = SIZES[screen] ?? { width: 300, height: 760 };
  const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const called = await fakeGoogle(page, replies);
  const body = servedPage(PAGE, { screen, language });
  await page.route('http://casebook.test/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://casebook.test/page');
  await page.locator('h1').waitFor();
  await page.locator('.busy').waitFor({ state: 'detached' });
  return { page, called, problems };
}

export async function violations(page: Page): Promise<readonly string[]> {
  // Half a megabyte: a page that was looked at before has it.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const found = (await page.evaluate(
    'axe.run({ resultTypes: ["violations"] }).then((result) => result.violations)',
  )) as Violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Whether nothing runs over the side of the screen. */
export function fitsAcross(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= innerWidth');
}
