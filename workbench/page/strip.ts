import type { Model } from '@odoo/o-spreadsheet';
import type { Welcome } from '../server/protocol';
import { element, place } from './elements';
import type { PageClock } from './pageClock';
import type { Words } from './words';

interface StripParts {
  welcome: Welcome;
  clock: PageClock;
  words: Words;
}

/** The line above the grid: the file's name as Sheets shows it, and where, when and as whom one is here. */
export function showStrip(model: Model, { welcome, clock, words }: StripParts): void {
  const { file, user } = welcome;
  const here = element('span', { class: 'cb-here' });
  const write = () => {
    here.textContent = words.hereItIs(clock.words(), `${file.zone} · ${file.locale}`, user);
  };
  write();
  setInterval(write, 10_000);
  const another = element('a', { text: words.another });
  another.href = `/?user=${words.anotherUser === user ? 'mari@example.org' : words.anotherUser}`;
  another.target = '_blank';
  place('strip').replaceChildren(element('h1', { text: file.name }), here, another);
  const hint = element('p', { class: 'cb-hint' });
  const [menu] = welcome.menus;
  const begin = menu?.items.find(
    (item) => typeof item === 'object' && 'functionName' in item && item.functionName === 'setUpThisSheet',
  );
  if (!menu || typeof begin !== 'object' || !('label' in begin)) return;
  hint.append(`${words.begin} `, element('strong', { text: `${menu.caption} > ${begin.label}` }));
  place('notices').before(hint);
  const look = () => {
    hint.hidden = !isEmpty(model);
  };
  look();
  model.on('update', hint, look);
}

function isEmpty({ getters }: Model): boolean {
  const tabs = getters.getSheetIds();
  const [only] = tabs;
  return tabs.length === 1 && only !== undefined && Object.keys(getters.getCells(only)).length === 0;
}
