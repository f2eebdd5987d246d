import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { languageOf, wordsOf } from '../page/words';
import { framePage } from './framePage';
import { FRAME_HOST, PAGE_HOST } from './protocol';
import { readerPage } from './readerPage';
import type { Workbench } from './workbench';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
/** A document's own styles, and nothing that runs or comes from elsewhere. */
const DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface HttpPagesOptions {
  workbench: Workbench;
  /** build/page: the page and what belongs to it. */
  pageDir: string;
  port: number;
  locale: string;
}

interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

/** What the server answers over HTTP: the page, pages of the script's for frames, documents and downloads. */
export class HttpPages {
  readonly #options: HttpPagesOptions;

  constructor(options: HttpPagesOptions) {
    this.#options = options;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status = 200, type, body, headers = {} } = await this.#answerTo(request);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async #answerTo(request: IncomingMessage): Promise<Answer> {
    const port = this.#options.port;
    // Put together and not resolved: an address such as //elsewhere would lead there.
    const url = new URL(`http://${PAGE_HOST}:${port}${request.url ?? '/'}`);
    const host = request.headers.host ?? '';
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Only GET is answered here.');
    if (host === `${FRAME_HOST}:${port}`) {
      const frame = /^\/frame\/([\w-]+)$/.exec(url.pathname);
      return frame ? this.#frame(frame[1] ?? '') : redirect(url.href);
    }
    // Another site could point a name of its own at this machine.
    if (host !== `${PAGE_HOST}:${port}`) return text(421, 'This server answers to localhost only.');
    const found = /^\/documents\/([\w-]+)(\/content|\.html)?$/.exec(url.pathname);
    if (found) return this.#document(found[1] ?? '', found[2] ?? '');
    if (url.pathname === '/download.xlsx') return this.#workbook();
    return this.#file(url.pathname === '/' ? '/index.html' : url.pathname);
  }

  #file(name: string): Answer {
    const type = TYPES[path.extname(name)];
    const file = path.join(this.#options.pageDir, path.basename(name));
    if (type === undefined || name !== `/${path.basename(name)}` || !existsSync(file))
      return text(404, 'There is nothing here.');
    const frames = `http://${FRAME_HOST}:${this.#options.port}`;
    // The grid compiles its templates in the browser, hence unsafe-eval; nothing comes from anywhere else.
    const policy = `default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws://${PAGE_HOST}:${this.#options.port}; frame-src 'self' ${frames}`;
    return { type, body: readFileSync(file), headers: { 'content-security-policy': policy } };
  }

  #frame(id: string): Answer {
    const html = this.#options.workbench.world.frame(id);
    if (html === undefined) return text(404, 'This page of the script is gone.');
    const pageOrigin = `http://${PAGE_HOST}:${this.#options.port}`;
    const shim = readFileSync(path.join(this.#options.pageDir, 'googleScript.js'), 'utf8');
    const { functions } = this.#options.workbench.world.host;
    return {
      type: 'text/html; charset=utf-8',
      body: framePage(html, { shim, functions, pageOrigin }),
      headers: { 'content-security-policy': `frame-ancestors ${pageOrigin}` },
    };
  }

  #document(id: string, part: string): Answer {
    const language = languageOf(this.#options.locale);
    const document = this.#options.workbench.world.host.documents().find((candidate) => candidate.id === id);
    if (!document) return text(404, wordsOf(language).noDocument);
    const type = 'text/html; charset=utf-8';
    if (part === '/content')
      return { type, body: document.html, headers: { 'content-security-policy': DOCUMENT_POLICY } };
    if (part === '.html')
      return {
        type,
        body: document.html,
        headers: { 'content-disposition': attachment(`${document.name}.html`) },
      };
    return { type, body: readerPage(document, language) };
  }

  async #workbook(): Promise<Answer> {
    const { host } = this.#options.workbench.world;
    return {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: await host.exportXlsx(),
      headers: { 'content-disposition': attachment('casebook.xlsx') },
    };
  }
}

function text(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

function redirect(to: string): Answer {
  return { ...text(302, to), headers: { location: to } };
}

/** A name that may hold any letter, for programs old and new. */
function attachment(name: string): string {
  return `attachment; filename="${name.replace(/[^\w .()-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
