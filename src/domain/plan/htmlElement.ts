import type { Language } from '../../messages/messages';
import type { Text } from './planModel';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** S2: whatever a person typed is shown as it was typed, in text and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

export interface Attributes {
  readonly style?: string;
  readonly lang?: Language;
  readonly scope?: 'row' | 'col';
}

/** `html` is made by these functions and escaped already; `attributes` are the renderer's own. */
export function element(name: string, html: string, attributes: Attributes = {}): string {
  const inTag = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${inTag.join('')}>${html}</${name}>`;
}

/** A model's text as HTML, escaped; line breaks stay. */
export function textHtml(text: Text): string {
  const runs = typeof text === 'string' ? [text] : text;
  return runs
    .map((run) => {
      if (typeof run === 'string') return linesHtml(run);
      return 'strong' in run ? element('strong', linesHtml(run.strong)) : element('em', linesHtml(run.em));
    })
    .join('');
}

function linesHtml(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}
