import { pageArguments } from '../host/pageRules';

/**
 * google.script as a page of the script's finds it, put before everything else in it. Calls go to the window
 * around this frame, on another origin, which passes them on. The rules for arguments hold here, before
 * anything is copied.
 */

/** Google lets this many calls run at once; further ones wait. */
const MOST_AT_ONCE = 10;

interface Handlers {
  success?: ((value: unknown, userObject?: unknown) => void) | null | undefined;
  failure?: ((error: Error, userObject?: unknown) => void) | null | undefined;
  userObject?: unknown;
}

interface Call extends Handlers {
  id: number;
  functionName: string;
  args: unknown[];
}

/** From a frame to the window around it. */
export type FromFrame =
  | { casebook: 'call'; id: number; functionName: string; args: unknown[] }
  | { casebook: 'close' }
  | { casebook: 'focusEditor' }
  | { casebook: 'escape' }
  | { casebook: 'size'; width?: number; height?: number };

/** From the window to a frame in it. */
export type ToFrame = {
  casebook: 'reply';
  id: number;
  outcome: { ok: true; value: unknown } | { ok: false; name: string; message: string };
};

const tag = document.currentScript;
const pageOrigin = tag?.dataset.page ?? '';
const functions = (tag?.dataset.functions ?? '').split(' ').filter(Boolean);
const post = (message: FromFrame) => window.parent.postMessage(message, pageOrigin);

const running = new Map<number, Call>();
const waiting: Call[] = [];
let made = 0;

function start(call: Call): void {
  if (running.size >= MOST_AT_ONCE) {
    waiting.push(call);
    return;
  }
  running.set(call.id, call);
  post({ casebook: 'call', id: call.id, functionName: call.functionName, args: call.args });
}

function finish({ id, outcome }: ToFrame): void {
  const call = running.get(id);
  if (!call) return;
  running.delete(id);
  const next = waiting.shift();
  if (next) start(next);
  if (outcome.ok) {
    call.success?.(outcome.value, call.userObject);
    return;
  }
  const error = new Error(outcome.message);
  error.name = outcome.name === 'NetworkError' ? 'NetworkError' : 'ScriptError';
  if (call.failure) call.failure(error, call.userObject);
  // Without a failure handler a failure is logged, unless that was asked not to be.
  else if (call.failure === undefined) console.error(error);
}

/** A runner keeps the handlers given so far; each `with...` makes a new one, as chained calls expect. */
function runner(handlers: Handlers): object {
  const calls = functions.map((functionName) => [
    functionName,
    (...args: unknown[]) => {
      const checked = pageArguments(args);
      if ('illegal' in checked)
        throw new TypeError(`Failed due to illegal value in property: ${checked.illegal}`);
      made += 1;
      start({ ...handlers, id: made, functionName, args: checked.args });
    },
  ]);
  return Object.freeze({
    ...Object.fromEntries(calls),
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  });
}

window.addEventListener('message', ({ origin, source, data }: MessageEvent<ToFrame>) => {
  if (origin === pageOrigin && source === window.parent && data?.casebook === 'reply') finish(data);
});

// The window around cannot hear a key pressed in here.
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) post({ casebook: 'escape' });
});

const host = Object.freeze({
  origin: pageOrigin,
  close: () => post({ casebook: 'close' }),
  setWidth: (width: number) => post({ casebook: 'size', width }),
  setHeight: (height: number) => post({ casebook: 'size', height }),
  editor: Object.freeze({ focus: () => post({ casebook: 'focusEditor' }) }),
});

Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host } } });
