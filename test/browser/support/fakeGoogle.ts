import type { Page } from 'playwright-core';
import type { Language } from '../../../src/messages/messages';
import type { Reply } from '../../../src/rpc/reply';
import type { Screen } from '../../../src/rpc/screens';

/** What each procedure replies; one that is missing is refused, so that a screen shows its error. */
export type Replies = Readonly<Record<string, (input: never) => unknown>>;

/** A page's calls, in the order in which they came. */
export interface Called {
  readonly name: string;
  readonly input: unknown;
}

/**
 * Gives the page a google.script.run that replies as told: enough to look at every screen, and no more. How
 * Google itself behaves is the host's matter.
 */
export async function fakeGoogle(page: Page, replies: Replies): Promise<Called[]> {
  const called: Called[] = [];
  await page.exposeFunction('replyTo', async (name: string, input: unknown): Promise<Reply<unknown>> => {
    called.push({ name, input });
    const reply = replies[name];
    if (!reply) return { ok: false, error: { code: 'fake', message: `No reply to ${name}.` } };
    try {
      return { ok: true, value: (await reply(input as never)) ?? null };
    } catch (error) {
      return { ok: false, error: refusalOf(error) };
    }
  });
  await page.addInitScript({ content: GOOGLE });
  return called;
}

/** A reply that throws one of these refuses the call. */
export class Refusal extends Error {
  readonly code: string;
  readonly fields: readonly { key: string; message: string }[] | undefined;

  constructor(code: string, message: string, fields?: readonly { key: string; message: string }[]) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

function refusalOf(error: unknown) {
  if (!(error instanceof Refusal)) throw error;
  const { code, message, fields } = error;
  return fields ? { code, message, fields } : { code, message };
}

/** As the server serves the page. */
export function servedPage(html: string, show: { screen: Screen; language: Language }): string {
  return html
    .replace('data-screen=""', `data-screen="${show.screen}"`)
    .replace('data-language=""', `data-language="${show.language}"`);
}

const GOOGLE = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
      if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
      if (name === 'rpc') return (procedure, input) => {
        window.replyTo(procedure, input).then((reply) => succeed && succeed(reply), (error) => fail && fail(error));
      };
      return () => window.replyTo('open', name).then(() => succeed && succeed(null));
    },
  });
  window.google = { script: { run: runner(null, null), host: { close: () => window.replyTo('close', null) } } };
`;
