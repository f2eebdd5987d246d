import type { FromServer } from '../server/protocol';
import { FRAME_HOST } from '../server/protocol';
import type { FromFrame, ToFrame } from './googleScript';

type Outcome = Extract<FromServer, { kind: 'done' }>['outcome'];

/** What a page of the script's may ask of the window around it. */
export interface FrameHost {
  call(functionName: string, args: unknown[]): Promise<Outcome>;
  close(): void;
  escape(): void;
  focusEditor(): void;
  resize(size: { width?: number; height?: number }): void;
}

/** What Google's own frames allow: no way to the page around them, and none to replace it. */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-top-navigation-by-user-activation';

/** A frame on the other origin for a page of the script's; `release` ends its calls. */
export function scriptFrame(
  { frame, title }: { frame: string; title: string },
  host: FrameHost,
): { element: HTMLIFrameElement; release: () => void } {
  const origin = `http://${FRAME_HOST}:${location.port}`;
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', SANDBOX);
  element.title = title;
  element.src = `${origin}/frame/${frame}`;
  const hear = ({ source, origin: from, data }: MessageEvent<FromFrame>) => {
    if (source !== element.contentWindow || from !== origin) return;
    if (data.casebook === 'close') host.close();
    if (data.casebook === 'escape') host.escape();
    if (data.casebook === 'focusEditor') host.focusEditor();
    if (data.casebook === 'size') host.resize(data);
    if (data.casebook !== 'call') return;
    host.call(data.functionName, data.args).then((outcome) => {
      const message: ToFrame = { casebook: 'reply', id: data.id, outcome };
      element.contentWindow?.postMessage(message, origin);
    });
  };
  window.addEventListener('message', hear);
  // Google too puts the focus into what it shows.
  element.addEventListener('load', () => element.focus());
  return { element, release: () => window.removeEventListener('message', hear) };
}
