import { registries } from '@odoo/o-spreadsheet';
import type { Menu, MenuItem } from '../host/screen';
import type { DocumentLine } from '../server/protocol';
import type { Words } from './words';

export interface MenuActions {
  run(functionName: string): void;
  openDocument(id: string): void;
  downloadXlsx(): void;
  startAgain(withSample: boolean): void;
  explainSettings(): void;
  documents(): readonly DocumentLine[];
}

interface Item {
  id: string;
  name: string;
  sequence: number;
  separator?: boolean;
  isReadonlyAllowed: true;
  isEnabledOnLockedSheet: true;
  execute?: () => void;
  isEnabled?: () => boolean;
  children?: (Item | (() => Item[]))[];
}

const ALWAYS = { isReadonlyAllowed: true, isEnabledOnLockedSheet: true } as const;
/** Right of the library's own menus, which end at 60. */
const AFTER_THE_LIBRARY = 100;
/** What the library's Insert menu offers and has no use here: charts and images need what is not bundled. */
const LEFT_OUT = ['insert_chart', 'insert_carousel', 'insert_pivot', 'insert_image'];

/** Puts the script's menus, and one of the workbench's own, into the library's menu bar. */
export function addMenus(menus: readonly Menu[], words: Words, actions: MenuActions): void {
  const { topbarMenuRegistry } = registries;
  const { insert } = topbarMenuRegistry.content;
  if (insert?.children) {
    insert.children = insert.children.filter(
      (child) => typeof child === 'function' || !LEFT_OUT.includes(child.id ?? ''),
    );
  }
  // Only the server can give a spreadsheet another locale or zone: the host reads cells by them.
  const settings = { ...ALWAYS, name: words.settings, sequence: 100, execute: actions.explainSettings };
  topbarMenuRegistry.replaceChild('settings', ['file'], settings);
  const own = { caption: words.workbench, items: ownItems(words, actions) };
  const all = [...menus.map((menu) => ({ caption: menu.caption, items: scriptItems(menu, actions) })), own];
  all.forEach(({ caption, items }, index) => {
    const id = `casebook-${index}`;
    topbarMenuRegistry.add(id, { id, name: caption, sequence: AFTER_THE_LIBRARY + index, children: items });
  });
}

function scriptItems({ items }: Menu, actions: MenuActions): Item[] {
  const made: Item[] = [];
  for (const item of items) {
    const last = made.at(-1);
    if (item === 'separator') {
      if (last) last.separator = true;
    } else made.push(scriptItem(item, made.length, actions));
  }
  return made;
}

function scriptItem(item: MenuItem | Menu, sequence: number, actions: MenuActions): Item {
  if ('caption' in item)
    return {
      ...ALWAYS,
      id: `sub-${sequence}`,
      name: item.caption,
      sequence,
      children: scriptItems(item, actions),
    };
  const execute = () => actions.run(item.functionName);
  return { ...ALWAYS, id: `item-${sequence}`, name: item.label, sequence, execute };
}

function ownItems(words: Words, actions: MenuActions): Item[] {
  const item = (id: string, name: string, sequence: number, execute: () => void): Item => ({
    ...ALWAYS,
    id,
    name,
    sequence,
    execute,
  });
  return [
    { ...ALWAYS, id: 'documents', name: words.documents, sequence: 1, children: [() => documentItems()] },
    { ...item('xlsx', words.downloadXlsx, 2, actions.downloadXlsx), separator: true },
    item('startEmpty', words.startEmpty, 3, () => actions.startAgain(false)),
    item('startSample', words.startSample, 4, () => actions.startAgain(true)),
  ];

  function documentItems(): Item[] {
    const documents = actions.documents();
    if (documents.length === 0)
      return [{ ...item('none', words.noDocuments, 1, () => {}), isEnabled: () => false }];
    return documents.map(({ id, name }, index) => item(id, name, index, () => actions.openDocument(id)));
  }
}
