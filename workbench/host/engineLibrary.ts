import { prepareEngine } from './engineBatch';

let prepared = false;

/** Supplies, once for the process, what the library expects of its surroundings and Node 20 lacks. */
export function prepareLibrary(): void {
  if (prepared) return;
  prepared = true;
  if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
  Object.assign(globalThis, { DOMParser, XMLSerializer });
  prepareEngine();
}

/**
 * The library parses each XML text it wrote for an .xlsx file and serializes it at once. These two carry the
 * text through, which spares a large file a DOM of millions of nodes.
 */
class DOMParser {
  parseFromString(xml: string): object {
    return { xml, querySelector: () => null };
  }
}

class XMLSerializer {
  serializeToString(document: { xml: string }): string {
    return document.xml;
  }
}

function groupBy<K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
): Partial<Record<K, T[]>> {
  const groups: Partial<Record<K, T[]>> = {};
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    index += 1;
    const group = groups[key];
    if (group) group.push(item);
    else groups[key] = [item];
  }
  return groups;
}
