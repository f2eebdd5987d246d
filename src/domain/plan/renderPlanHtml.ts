import type { Language } from '../../messages/messages';
import { element, escapeHtml, textHtml } from './htmlElement';
import type { Block, Plan } from './planModel';
import { CALLOUT_STYLES, STYLES } from './planStyles';
import { barHtml, factsHtml, formHtml, rowsHtml } from './tableHtml';

/**
 * The one document that is uploaded, previewed, printed and downloaded. Plain HTML that survives Drive's
 * conversion to a Doc: no style block, script, image, input or nested table. Every text is escaped (S2).
 */
export function renderPlanHtml(plan: Plan): string {
  const blocks = (list: readonly Block[]) => list.map((block) => blockHtml(block, plan.language));
  const body = [
    '<main>',
    element('h1', escapeHtml(plan.heading), { style: STYLES.h1 }),
    ...blocks(plan.opening),
    ...plan.sections.flatMap((section) => [
      element('h2', escapeHtml(section.title), { style: STYLES.h2 }),
      ...blocks(section.blocks),
    ]),
    '</main>',
  ];
  return [
    '<!doctype html>',
    `<html lang="${plan.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', escapeHtml(plan.title)),
    '</head>',
    element('body', `\n${body.join('\n')}\n`, { style: STYLES.body }),
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', textHtml(block.text), { ...langOf(block, language), style: STYLES.p });
    case 'callout':
      return element('p', textHtml(block.text), { style: CALLOUT_STYLES[block.tone] });
    case 'list': {
      const mark = block.mark === 'box' ? '☐ ' : '';
      const items = block.items.map((item) => element('li', mark + textHtml(item), { style: STYLES.item }));
      const style = block.mark === 'box' ? STYLES.boxes : STYLES.list;
      return element(block.mark === 'number' ? 'ol' : 'ul', items.join('\n'), { style });
    }
    case 'facts':
      return factsHtml(block.rows);
    case 'table':
      return rowsHtml(block.head, block.rows);
    case 'form':
      return formHtml(block.head, block.rows);
    case 'bar':
      return barHtml(block.stops);
    case 'speech': {
      const last = block.lines.length - 1;
      const style = (n: number) => (n === last ? STYLES.speechEnd : STYLES.speech);
      return block.lines
        .map((line, n) => element('p', textHtml(line), { ...langOf(block, language), style: style(n) }))
        .join('\n');
    }
    case 'part': {
      const title = element('h3', escapeHtml(block.title), { style: STYLES.h3 });
      return [title, ...block.blocks.map((inner) => blockHtml(inner, language))].join('\n');
    }
  }
}

/** Marked only where it differs from the document's, for whoever has it read aloud. */
function langOf(block: { readonly language?: Language }, language: Language): { lang?: Language } {
  return block.language === undefined || block.language === language ? {} : { lang: block.language };
}
