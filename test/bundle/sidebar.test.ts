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
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\ssrc=|@import/i);
    expect(page).not.toMatch(/\burl\(/);
    // Names of markup languages, and the manual that a library's error message names, are never fetched.
    const named = ['http://www.w3.org/', 'https://github.com/date-fns/date-fns/'];
    const addresses = page.match(/https?:\/\/[\w./-]+/g) ?? [];
    expect(addresses.filter((address) => !named.some((known) => address.startsWith(known)))).toEqual([]);
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

  it('[S2] interprets no value as markup', () => {
    expect(built('Sidebar.html')).not.toMatch(/dangerouslySetInnerHTML:|insertAdjacentHTML|document\.write/);
  });

  it('leaves blank what the server fills in: which screen, in which language', () => {
    expect(built('Sidebar.html')).toContain('<body data-screen="" data-language="">');
  });

  it('carries the words of its screens and none of the plans', () => {
    const page = script();
    expect(page).toContain(es.sidebar.board.casesTitle);
    expect(page).not.toContain(en.plan.opening.whatItIs);
    expect(page).not.toContain(es.plan.opening.whatItIs);
  });
});

/** The little of a document that these tests look at; the tests' own library has no DOM. */
interface Page {
  readonly body: { readonly textContent: string };
  readonly documentElement: { readonly lang: string };
}

describe('the page', () => {
  async function show(filledIn: { screen: string; language: string }, browser: string): Promise<Page> {
    const html = built('Sidebar.html')
      .replace('data-screen=""', `data-screen="${filledIn.screen}"`)
      .replace('data-language=""', `data-language="${filledIn.language}"`);
    const { window, document } = parseHTML(html) as unknown as { window: object; document: Page };
    const timers = {
      queueMicrotask,
      setTimeout,
      clearTimeout,
      requestAnimationFrame: setTimeout,
      cancelAnimationFrame: clearTimeout,
    };
    vm.runInNewContext(script(), {
      window,
      document,
      navigator: { languages: [browser] },
      console,
      ...timers,
    });
    // Preact draws a change a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return document;
  }

  it.each([
    ['en', en],
    ['es', es],
  ] as const)('says in %s what a Sheet cannot protect', async (language, words) => {
    const document = await show({ screen: 'about', language }, 'fr');
    expect(document.documentElement.lang).toBe(language);
    const text = document.body.textContent;
    for (const risk of words.sidebar.about.limits.risks) expect(text).toContain(risk);
    expect(text).toContain(words.sidebar.about.notAdvice);
  });

  it('opened by itself speaks the language of the browser, and says where it works', async () => {
    const document = await show({ screen: '', language: '' }, 'es-419');
    expect(document.documentElement.lang).toBe('es');
    expect(document.body.textContent).toContain(es.sidebar.page.noSheet);
  });
});
