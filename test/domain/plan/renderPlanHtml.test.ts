import { type RenderedPlan, renderedPlan } from './planDocument';
import { ANA, BLANK_CASE, ROSA } from './planFixtures';

const MARKUP = '<img src=x onerror=alert(1)> & "quotes" \'too\'';

function names(plan: RenderedPlan): string[] {
  return [...plan.document.querySelectorAll('*')].map((e) => e.localName);
}

describe('renderPlanHtml', () => {
  const rosa = renderedPlan(ROSA);
  const ana = renderedPlan(ANA);

  it('[S8] says its language, its charset, and the case code alone as its title', () => {
    expect(rosa.document.documentElement.getAttribute('lang')).toBe('en');
    expect(ana.document.documentElement.getAttribute('lang')).toBe('es');
    expect(rosa.html).toContain('<meta charset="utf-8">');
    expect(rosa.document.querySelector('title')?.textContent).toBe('C-001');
  });

  it('[S2] shows an alias that is markup as text', () => {
    const plan = renderedPlan({ ...ROSA, case: { ...ROSA.case, alias: MARKUP } });
    expect(plan.document.querySelector('img')).toBeNull();
    expect(plan.section('glance')).toContain(MARKUP);
  });

  it('[S2] is made of what Drive converts: no style block, script, image, input or nested table', () => {
    const allowed =
      'html head meta title body main h1 h2 h3 p ul ol li table thead tbody tr th td strong em br';
    for (const plan of [rosa, ana]) {
      expect(names(plan).filter((name) => !allowed.split(' ').includes(name))).toEqual([]);
      expect(plan.document.querySelector('table table')).toBeNull();
    }
  });

  it('[S2] has one h1, and headings that never skip a level', () => {
    const levels = [...rosa.document.querySelectorAll('h1,h2,h3')].map((h) => Number(h.localName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, n) => {
      expect(level - (levels[n - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('[S2] each table has header cells with a scope, and rows of one length', () => {
    for (const table of rosa.document.querySelectorAll('table')) {
      expect(table.querySelectorAll('th').length).toBeGreaterThan(0);
      for (const th of table.querySelectorAll('th')) expect(th.getAttribute('scope')).toMatch(/^(row|col)$/);
      const lengths = [...table.querySelectorAll('tr')].map((row) => row.children.length);
      expect(new Set(lengths).size).toBe(1);
    }
  });

  it('[C1] marks the script of another language for whoever has it read aloud', () => {
    const spanish = [...rosa.document.querySelectorAll('[lang="es"]')].map((e) => e.textContent);
    expect(spanish).toContain('Hola, buen día. Llamo por Doña Rosa.');
    expect(ana.document.querySelectorAll('main [lang]')).toHaveLength(0);
  });

  it('[S2] a box to tick is a character, a link is only text', () => {
    const text = 'javascript:alert(1) https://example.org';
    const plan = renderedPlan({ case: { ...BLANK_CASE, notes: text } });
    expect(plan.text).toContain('☐');
    expect(plan.text).toContain(text);
    expect(plan.document.querySelector('a,input')).toBeNull();
  });

  it('[S2] keeps the line breaks of a text', () => {
    const plan = renderedPlan({ case: { ...BLANK_CASE, notes: 'one\ntwo' } });
    expect(plan.html).toContain('one<br>two');
  });
});
