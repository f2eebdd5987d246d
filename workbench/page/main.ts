import { Model, Spreadsheet, setTranslationMethod } from '@odoo/o-spreadsheet';
import { App, type ComponentConstructor } from '@odoo/owl';
import { localDateNames } from '../host/dateNames';
import { prepareEngine } from '../host/engineBatch';
import { cellsWithNow, quarterOf } from '../host/engineFunctions';
import type { Spot } from '../host/host';
import type { FromServer, ShownItem, Welcome } from '../server/protocol';
import { Connection } from './connection';
import { drawCharts } from './drawCharts';
import { element, place } from './elements';
import { openMenusByKey } from './menuKey';
import { addMenus } from './menus';
import { ask } from './modal';
import { Notices } from './notices';
import { pageClock } from './pageClock';
import { ShownPages } from './shownPages';
import { showStrip } from './strip';
import templates from './templates';
import { readTypingAsGoogle } from './typing';
import { languageOf, type Words, wordsOf } from './words';

type Done = Extract<FromServer, { kind: 'done' }>;

/** Names that the library knows in English only and that stand in cells. */
const DATE_NAMES =
  'January February March April May June July August September October November December Sunday Monday Tuesday Wednesday Thursday Friday Saturday';

start().catch((error: unknown) => {
  document.body.append(element('p', { class: 'cb-fatal', text: String(error) }));
});

async function start(): Promise<void> {
  let notices = new Notices(wordsOf(languageOf(navigator.language)));
  let words = wordsOf(languageOf(navigator.language));
  const connection = new Connection({
    lost: () => notices.lasting(words.lost),
    back: () => {
      notices.settled();
      notices.toast('', words.back);
    },
    working: () => notices.lasting(words.working),
    askConsent: (scopes) => void askConsent(scopes),
  });
  const welcome = await connection.open();
  words = wordsOf(welcome.file.language);
  notices = new Notices(words);
  const askConsent = async (scopes: readonly string[]) => {
    notices.pause();
    connection.answerConsent(await consents(scopes, welcome.user, words));
    notices.resume();
  };
  openWindow(welcome, { connection, notices, words });
}

interface WindowParts {
  connection: Connection;
  notices: Notices;
  words: Words;
}

function openWindow(welcome: Welcome, { connection, notices, words }: WindowParts): void {
  const { file } = welcome;
  let { documents } = welcome;
  document.documentElement.lang = file.language;
  document.title = file.name;
  prepareEngine();
  drawCharts();
  showDatesIn(file.locale);
  const clock = pageClock({ now: welcome.now, zone: file.zone, locale: file.locale });
  const model = makeModel(welcome, connection, clock.serial);
  readTypingAsGoogle(model, file, clock);

  const pages = new ShownPages(words, {
    call: async (functionName, args) => {
      const done = await connection.call(functionName, args, spotOf(model));
      await take(done);
      return done.outcome;
    },
    focusGrid: () => document.querySelector<HTMLElement>('.o-grid .o-composer')?.focus(),
  });

  const show = async (item: ShownItem): Promise<void> => {
    if (item.kind === 'toast') notices.toast(item.title, item.message);
    else if (item.kind === 'alert') await tell(item, words);
    else pages.show(item);
  };
  const take = async (done: Done): Promise<void> => {
    if (done.documents.length > 0) documents = done.documents;
    if (done.broughtTo) goTo(model, done.broughtTo);
    for (const item of done.shown) await show(item);
  };
  const run = async (functionName: string): Promise<void> => {
    notices.runBegins();
    const done = await connection.runMenuItem(functionName, spotOf(model));
    notices.runEnds();
    if (!done.outcome.ok && done.outcome.name !== 'ConsentRefused') notices.error(done.outcome.message);
    await take(done);
  };

  addMenus(welcome.menus, words, {
    run: (functionName) => void run(functionName),
    openDocument: (id) => window.open(`/documents/${id}`, '_blank', 'noopener'),
    downloadXlsx: () => location.assign('/download.xlsx'),
    startAgain: (withSample) => void startAgain(connection, withSample, words),
    explainSettings: () => void explainSettings(welcome, words),
    documents: () => documents,
  });
  mountGrid(model);
  openMenusByKey(document);
  showStrip(model, { welcome, clock, words });
  if (welcome.problem !== null) notices.error(words.noMenu(welcome.problem));
  keepUpWithTheClock(model, clock.serial);
  // For tests, which read cells and select them: the grid is drawn on a canvas.
  Object.assign(window, { casebookModel: model });
}

function makeModel(welcome: Welcome, connection: Connection, serial: () => number): Model {
  // The library reports its timings there.
  console.debug = () => {};
  const client = { id: welcome.clientId, name: welcome.user };
  const config = { transportService: connection.transport(), client, custom: { casebookClock: serial } };
  return new Model(welcome.data, config, welcome.messages);
}

function mountGrid(model: Model): void {
  const app = new App(Spreadsheet as unknown as ComponentConstructor, {
    props: { model },
    templates,
    translateFn: (text: string) => text,
  });
  app.mount(place('grid'));
}

function spotOf(model: Model): Spot {
  const { sheetId, row, col } = model.getters.getActivePosition();
  return { tabId: sheetId, row, col };
}

/** Brings this window to a cell, if its tab is there and shows. */
function goTo(model: Model, { tabId, row, col }: Spot): void {
  const from = model.getters.getActiveSheetId();
  if (!model.getters.tryGetSheet(tabId)) return;
  if (from !== tabId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: tabId });
  const isThere = row < model.getters.getNumberRows(tabId) && col < model.getters.getNumberCols(tabId);
  if (isThere && (row > 0 || col > 0)) model.selection.selectCell(col, row);
}

function tell({ title, prompt }: { title: string; prompt: string }, words: Words): Promise<boolean> {
  const lines = prompt.split('\n\n').map((text) => element('p', { text }));
  return ask({ title, body: lines, yes: words.ok }, words);
}

function consents(scopes: readonly string[], user: string, words: Words): Promise<boolean> {
  const known: Readonly<Record<string, string>> = words.scopes;
  const list = element(
    'ul',
    {},
    scopes.map((scope) => element('li', { text: known[scope] ?? scope, title: scope })),
  );
  const body = [
    element('p', { text: words.consentWho(user) }),
    element('p', { text: words.consentMay }),
    list,
  ];
  return ask({ title: words.consentTitle, body, yes: words.allow, no: words.cancel }, words);
}

async function startAgain(connection: Connection, withSample: boolean, words: Words): Promise<void> {
  const body = [element('p', { text: words.startAgainText })];
  const question = { title: words.startAgainTitle, body, yes: words.startAgain, no: words.cancel };
  if (await ask(question, words)) connection.startAgain(withSample);
}

function explainSettings({ file }: Welcome, words: Words): Promise<boolean> {
  const body = [element('p', { text: words.settingsText(file.zone, file.locale) })];
  return ask({ title: words.settings, body, yes: words.ok }, words);
}

/** The library has no Spanish of its own; days and months stand in cells, where Sheets writes them in its language. */
function showDatesIn(locale: string): void {
  const names = new Set(DATE_NAMES.split(' '));
  setTranslationMethod((text: string, ..._values: unknown[]) =>
    names.has(text) ? localDateNames(text, locale) : text,
  );
}

/** TODAY moves on at midnight of the host's clock, NOW with each quarter of an hour, as in the host. */
function keepUpWithTheClock(model: Model, serial: () => number): void {
  let evaluatedAt = serial();
  setInterval(() => {
    const now = serial();
    if (quarterOf(now) === quarterOf(evaluatedAt)) return;
    const isSameDay = Math.floor(now) === Math.floor(evaluatedAt);
    evaluatedAt = now;
    model.dispatch('EVALUATE_CELLS', isSameDay ? { cellIds: cellsWithNow(model.getters) } : {});
  }, 5000);
}
