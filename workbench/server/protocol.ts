import type { CollaborationMessage, WorkbookData } from '@odoo/o-spreadsheet';
import type { Spot } from '../host/host';
import type { Menu, Shown } from '../host/screen';
import type { WordLanguage } from '../page/words';

/**
 * What the page and its server say to each other, as JSON over one socket for each window. The page and the
 * frames in it stand on two origins of the same server: names of this machine that a browser tells apart.
 */
export const PAGE_HOST = 'localhost';
export const FRAME_HOST = '127.0.0.1';

export type StateMessage = Extract<CollaborationMessage, { nextRevisionId: string }>;

/** Opening a window, or coming back after the connection broke: then with the last revision the window has. */
export interface Hello {
  kind: 'hello';
  /** Which start of the server the window knows; null when it opens. */
  world: string | null;
  revision: string | null;
  /** Who the window is to the others' grids, when it comes back. */
  clientId: string | null;
}

export type FromPage =
  | Hello
  | { kind: 'revision'; message: CollaborationMessage }
  /** A menu item was clicked. */
  | { kind: 'menu'; id: number; functionName: string; at: Spot | null }
  /** A page of the script's called google.script.run. */
  | { kind: 'call'; id: number; functionName: string; args: unknown[]; at: Spot | null }
  | { kind: 'consent'; isGiven: boolean }
  | { kind: 'startAgain'; withSample: boolean };

export type FromServer =
  | Welcome
  /** What a window missed while it was away. */
  | { kind: 'missed'; messages: StateMessage[] }
  /** The spreadsheet that the window shows is gone: load the page again. */
  | { kind: 'reload' }
  /** The server is at work on something that everybody waits for. */
  | { kind: 'working' }
  | { kind: 'revision'; message: CollaborationMessage }
  /** A run of this person's is over. */
  | {
      kind: 'done';
      id: number;
      outcome: Outcome;
      shown: ShownItem[];
      broughtTo: Spot | null;
      documents: DocumentLine[];
    }
  /** The script wants to act for a person who has not said yes to that. */
  | { kind: 'askConsent'; scopes: string[] };

export interface Welcome {
  kind: 'welcome';
  world: string;
  clientId: string;
  file: FileFacts;
  /** Milliseconds since 1970 at the workbench's clock. */
  now: number;
  user: string;
  menus: Menu[];
  /** The script's functions that a page can call. */
  functions: string[];
  documents: DocumentLine[];
  data: WorkbookData;
  messages: StateMessage[];
  /** onOpen failed, as the person would find in the script's log. */
  problem: string | null;
}

export interface FileFacts {
  name: string;
  zone: string;
  locale: string;
  language: WordLanguage;
  /** null: those of the locale. */
  separators: 'comma' | 'semicolon' | 'both' | null;
}

export interface DocumentLine {
  id: string;
  name: string;
}

/** A page of the script's is fetched from its address, on the other origin, instead of travelling here. */
export type ShownItem =
  | Exclude<Shown, { kind: 'sidebar' | 'dialog' }>
  | {
      kind: 'sidebar' | 'dialog';
      title: string;
      frame: string;
      width: number | undefined;
      height: number | undefined;
    };

export type Outcome = { ok: true; value: unknown } | { ok: false; name: string; message: string };
