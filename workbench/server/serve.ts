import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { WebSocketServer } from 'ws';
import { Refusal } from '../headless/refusal';
import { languageOf } from '../page/words';
import { startClock } from './clock';
import { HttpPages } from './httpPages';
import type { WorkbenchOptions } from './options';
import { FRAME_HOST, type FromPage, PAGE_HOST } from './protocol';
import { bringInSample } from './sample';
import { Workbench } from './workbench';

const MOST_PORTS_TRIED = 50;

export interface Folders {
  /** What Google would get. */
  dist: string;
  /** The built page. */
  page: string;
  /** The project's sample lists. */
  data: string;
}

export interface RunningWorkbench {
  readonly port: number;
  readonly workbench: Workbench;
  /** Where a person opens it. */
  address(user?: string): string;
  close(): Promise<void>;
}

/** @param say gets a sentence when the port asked for is in use. @throws Refusal when no port is free. */
export async function serve(
  options: WorkbenchOptions,
  folders: Folders,
  say: (sentence: string) => void,
): Promise<RunningWorkbench> {
  const server = createServer();
  const port = await listen(server, options.port, say);
  const workbench = makeWorkbench(options, folders, port);
  const pages = new HttpPages({ workbench, pageDir: folders.page, port, locale: options.locale });
  server.on('request', (request, response) => {
    pages.answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const sockets = acceptWindows(server, { workbench, user: options.user, port });
  return {
    port,
    workbench,
    address: (user) =>
      `http://${PAGE_HOST}:${port}/${user === undefined ? '' : `?user=${encodeURIComponent(user).replace('%40', '@')}`}`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function makeWorkbench(options: WorkbenchOptions, folders: Folders, port: number): Workbench {
  const now = startClock(options);
  const language = languageOf(options.locale);
  const name = language === 'es' ? 'Hoja de cálculo sin título' : 'Untitled spreadsheet';
  return new Workbench({
    world: {
      latency: options.latency,
      host: {
        distDir: folders.dist,
        fileName: name,
        locale: options.locale,
        zone: options.zone,
        now,
        user: options.user,
        ...(options.separators ? { separators: options.separators } : {}),
        documentLink: (id) => `http://${PAGE_HOST}:${port}/documents/${id}`,
        answerAlert: ({ buttons }) => {
          if (buttons !== 'OK') throw new Error('not in the workbench: an alert that asks a question');
          return 'OK';
        },
      },
    },
    sample: (host) => bringInSample(host, { dataDir: folders.data, language }),
    withSample: options.sample,
    isAuthorized: options.authorized,
    file: { name, zone: options.zone, locale: options.locale, separators: options.separators },
    now,
  });
}

/** Listens on this machine only, at the port asked for or the next one that is free. */
async function listen(server: Server, wanted: number, say: (sentence: string) => void): Promise<number> {
  for (let port = wanted; port < wanted + MOST_PORTS_TRIED && port <= 65_535; port += 1) {
    const found = await new Promise<number | null>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(null);
        else reject(new Refusal(`Port ${port} cannot be used (${error.code}): choose another with --port.`));
      });
      server.listen(port, FRAME_HOST, () => {
        server.removeAllListeners('error');
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
    if (found !== null) {
      if (found !== wanted && wanted !== 0) say(`Port ${wanted} is in use, so this is at port ${found}.`);
      return found;
    }
    server.removeAllListeners('error');
  }
  throw new Refusal(`Port ${wanted} and those after it are in use: choose another with --port.`);
}

function acceptWindows(
  server: Server,
  { workbench, user, port }: { workbench: Workbench; user: string; port: number },
): WebSocketServer {
  const origin = `http://${PAGE_HOST}:${port}`;
  // A page of any other site could open a socket to this machine; its browser says whose page it is.
  const sockets = new WebSocketServer({
    server,
    path: '/socket',
    verifyClient: (request: { origin: string }) => request.origin === origin,
  });
  sockets.on('connection', (socket, request) => {
    const asked = new URL(request.url ?? '/', origin).searchParams.get('user');
    const window = workbench.open(asked || user, (message) => socket.send(JSON.stringify(message)));
    socket.on('message', (data) => window.receive(JSON.parse(String(data)) as FromPage));
    socket.on('close', () => window.close());
  });
  return sockets;
}

/** The folders, from the one that the workbench's bundle stands in (build/). */
export function foldersFrom(bundleFolder: string): Folders {
  return {
    dist: path.join(bundleFolder, '..', 'dist'),
    page: path.join(bundleFolder, 'page'),
    data: path.join(bundleFolder, '..', 'test', 'data'),
  };
}
