/** What google.script.run lets through, in both directions. Runs in the host, and in the pages themselves. */

/** Arguments as the server gets them, or the path of the first that cannot travel. */
export function pageArguments(args: readonly unknown[]): { args: unknown[] } | { illegal: string } {
  try {
    return { args: args.map((arg, index) => carried(arg, String(index), new Set())) };
  } catch (error) {
    if (error instanceof IllegalValue) return { illegal: error.path };
    throw error;
  }
}

/** A reply as the page gets it: a Date anywhere in it empties the whole reply, as was reported. */
export function pageReply(value: unknown): unknown {
  const reply = pageArguments([value]);
  if ('illegal' in reply) return null;
  return reply.args[0] ?? null;
}

class IllegalValue extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`illegal value at ${path}`);
    this.path = path;
  }
}

const CANNOT_TRAVEL = new Set(['Date', 'Map', 'Set']);

/** 'Date' also for one that another window or global scope made. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function carried(value: unknown, path: string, above: ReadonlySet<object>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new IllegalValue(path);
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value) || CANNOT_TRAVEL.has(kindOf(value)) || 'nodeType' in value)
    throw new IllegalValue(path);
  const inside = new Set([...above, value]);
  // JSON turns an undefined inside an array into null, and leaves a field that is undefined out.
  if (Array.isArray(value))
    return value.map((item, index) => carried(item ?? null, `${path}.${index}`, inside));
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(fields.map(([key, item]) => [key, carried(item, `${path}.${key}`, inside)]));
}
