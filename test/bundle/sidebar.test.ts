import vm from 'node:vm';
import { parse } from 'acorn';
import { parseHTML } from 'linkedom';
import { en } from '../../src/messages/en';
import { es } from '../../src/messages/es';
import { built } from './built';

function script(): string {
  return /<script>([\s\S]*)<\/script>/.exec(built('Sidebar.html'))?.[1] ?? '';
}

describe('Sidebar.html', () => {
  it('is one file: it loads nothing from anywhere', () => {
    const page = built('Sidebar.html');
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\ssrc=|@import|url\(/i);
    // Names of markup languages look like addresses and are never fetched.
    const addresses = page.match(/https?:\/\/[\w./-]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  it('ends its script only where the script ends', () => {
    expect(built('Sidebar.html').match(/<\/script/gi)).toHaveLength(1);
    expect(() => parse(script(), { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('has no template literal, in which HtmlService would cut a line at //', () => {
    const found: string[] = [];
    parse(script(), {
      ecmaVersion: 2020,
      onToken: ({ type }) => {
        if (type.label === '`') found.push(type.label);
      },
    });
    expect(found).toEqual([]);
  });
});

/** The little of a document that these tests look at; the tests' own library has no DOM. */
interface Page {
  readonly body: { readonly textContent: string };
  readonly documentElement: { readonly lang: string };
  querySelectorAll(selector: string): Iterable<{ lang: string; textContent: string; click(): void }>;
}

describe('the page', () => {
  function show(language: string): Page {
    const { window, document } = parseHTML(built('Sidebar.html')) as unknown as {
      window: object;
      document: Page;
    };
    const timers = {
      queueMicrotask,
      setTimeout,
      clearTimeout,
      requestAnimationFrame: setTimeout,
      cancelAnimationFrame: clearTimeout,
    };
    vm.runInNewContext(script(), { window, document, navigator: { languages: [language] }, ...timers });
    return document;
  }
  /** Preact draws a change a moment after it. */
  async function shown(document: Page, text: string): Promise<void> {
    const giveUpAt = Date.now() + 4000;
    while (!document.body.textContent.includes(text) && Date.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  it.each([
    ['en-US', 'en', en],
    ['es-419', 'es', es],
    ['fr', 'en', en],
  ] as const)(
    'opens for a browser in %s in %s and says what a Sheet cannot protect',
    (browser, language, words) => {
      const document = show(browser);
      expect(document.documentElement.lang).toBe(language);
      const text = document.body.textContent;
      for (const risk of words.sidebar.limits.risks) expect(text).toContain(risk);
      for (const { label, does } of Object.values(words.menu.items)) expect(text).toContain(label + does);
      expect(text).toContain(words.sidebar.notAdvice);
    },
  );

  it('changes language at a press', async () => {
    const document = show('en');
    [...document.querySelectorAll('button')].find((button) => button.lang === 'es')?.click();
    await shown(document, es.sidebar.what.title);
    expect(document.body.textContent).toContain(es.sidebar.what.title);
    expect(document.documentElement.lang).toBe('es');
    const pressed = [...document.querySelectorAll('button[aria-pressed="true"]')];
    expect(pressed.map((button) => button.textContent)).toEqual(['Español']);
  });
});
