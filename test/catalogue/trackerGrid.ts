import type { Model } from '@odoo/o-spreadsheet';
import type { SheetReport } from '../../src/app/checkSheet';
import type { MendResult } from '../../src/app/mendSheet';
import type { TrackerNow } from '../../src/app/readTracker';
import { MESSAGES } from '../../src/messages/messages';
import { firstRow, type Table } from '../../src/tables/defineTable';
import { columnLetters } from '../../src/tables/formulaContext';
import { declaredColumn } from '../../src/tables/places';
import { TABLE_KEYS, type TableKey } from '../../src/tables/tableKey';
import { TABLES } from '../../src/tables/tables';
import type { Host, SavedHost } from '../../workbench/host/host';
import { serialOf } from '../../workbench/host/zone';
import { Workbench } from '../../workbench/server/workbench';
import { setUpHost } from '../support/setUpHost';
import { call, NOW, smallSource } from '../support/trackerHost';
import { Client, settled } from '../workbench/client';

const LIST = [
  'Name,Stage,Detained,Detained since,Order,Next date,What is it,Confirmed on,Notes',
  'Rosa,Active,yes,2026-02-12,Final order,2026-03-12,Check-in,2026-03-08,sister in Albany',
  'Milton,Active,no,,none,2026-03-19,Master hearing,2026-03-08,likes mornings',
  'Ana Luz,Active,yes,2026-01-20,Final order,2026-03-28,Removal,2026-03-09,two children',
  'Wilmer,Intake,no,,,2026-05-02,Check-in,2026-03-07,came through the parish',
].join('\n');

const CALLS = [
  'When,Case,Caller,Office,Outcome,How many,Note',
  '2026-03-09 10:05,Rosa,Teo,The office,spoke,2,they will call back',
  '2026-03-09 11:10,Rosa,Bea,The office,VOICEMAIL,1,left our number',
].join('\n');

/** A tracker of a little invented group, some weeks old: four people, a log, a target, decisions, a volunteer. */
export function smallGroup(): SavedHost {
  const host = setUpHost({ sharingCheckedBy: 'Ana' });
  const who = 'Ana';
  call(host, 'importList', { text: LIST, who });
  call(host, 'importCalls', { text: CALLS, who });
  const target = {
    ...{ role: 'Field Office Director', office: 'ICE New York', officialLine: '212 555 0100' },
    ...{ lastVerified: '2026-03-09', verifiedBy: 'Bea', hoursFrom: '08:00', hoursTo: '17:00' },
  };
  call(host, 'saveRecord', {
    table: 'targets',
    code: null,
    id: 'target-0001',
    fields: target,
    before: {},
    who,
  });
  const yes = { case: 'C-001', answer: 'Yes', decidedBy: 'The person', on: '2026-03-05', how: 'by phone' };
  for (const subject of ['Calls', 'Petition']) {
    const fields = { ...yes, subject };
    call(host, 'saveRecord', {
      table: 'decisions',
      code: null,
      id: `decision-${subject}`,
      fields,
      before: {},
      who,
    });
  }
  host.type('Volunteers', `${columnLetters(declaredColumn('volunteers', 'name'))}3`, 'Bea');
  host.type('Volunteers', `${columnLetters(declaredColumn('volunteers', 'pledgedCalls'))}3`, '5');
  host.type('Volunteers', `${columnLetters(declaredColumn('volunteers', 'codeAgreedOn'))}3`, '2026-03-01');
  return host.save();
}

const ZONE = 'America/New_York';

/** A block of a tab by the keys of its columns, as the library counts: from 0. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Dispatch = Model['dispatch'];

/** The group's tracker in the workbench, with a person before the grid. */
export class TrackerGrid {
  readonly model: Model;
  readonly host: Host;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(saved: SavedHost) {
    const place = { locale: 'en_US', zone: ZONE };
    const workbench = new Workbench({
      world: { latency: 0, host: { source: smallSource(), now: () => NOW, saved, ...place } },
      sample: () => {},
      withSample: false,
      isAuthorized: true,
      file: { name: 'Tracker', separators: null, ...place },
      now: () => NOW,
    });
    this.host = workbench.world.host;
    this.model = new Client(workbench, 'Bea').model;
    const { getters } = this.model;
    this.#ids = new Map(getters.getSheetIds().map((id) => [getters.getSheetName(id), id]));
  }

  /** The library's id of a tab, by the name it had at first. */
  tab(table: TableKey | 'log'): string {
    const id = this.#ids.get(nameOf(table));
    if (id === undefined) throw new Error(`no tab of ${table}`);
    return id;
  }

  /** What the grid does for a person. @throws when the library refuses it. */
  do(command: Parameters<Dispatch>[0], payload: object = {}): void {
    const { isSuccessful, reasons } = this.model.dispatch(command, payload as never);
    if (!isSuccessful) throw new Error(`${command}: ${reasons.join()}`);
  }

  /** The same, on cells of a tab. */
  onCells(command: Parameters<Dispatch>[0], table: TableKey | 'log', zone: Block, more: object = {}): void {
    const sheetId = this.tab(table);
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, zone)];
    const place = { sheetId, target: [zone], zone, ranges, col: zone.left, row: zone.top };
    this.do(command, { ...place, ...more });
  }

  /** The same, on whole rows or columns, or on a tab. */
  onTab(command: Parameters<Dispatch>[0], table: TableKey | 'log', more: object = {}): void {
    const sheetId = this.tab(table);
    this.do(command, { sheetId, sheetName: this.model.getters.getSheetName(sheetId), ...more });
  }

  /** The person looks at a tab, at the first record's cell of a column. */
  look(table: TableKey | 'log', column?: string, record = 1): void {
    const sheetIdTo = this.tab(table);
    const sheetIdFrom = this.model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) this.do('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
    if (column === undefined) return;
    const { left, top } = block(table, column, record);
    this.model.selection.selectCell(left, top);
  }

  /** Copies or cuts cells of a tab, as with the keyboard. */
  take(command: 'COPY' | 'CUT', table: TableKey | 'log', zone: Block): void {
    this.look(table);
    const { left: col, top: row } = zone;
    this.model.selection.selectZone({ cell: { col, row }, zone });
    this.do(command);
  }

  /** Typed or pasted as Google reads it, by the column's key and the number of the record. */
  type(table: TableKey | 'log', column: string, text: string, record = 1): void {
    this.host.type(nameOf(table), a1(table, column, record), text);
  }

  paste(table: TableKey | 'log', column: string, rows: readonly (readonly string[])[], record = 1): void {
    this.host.paste(nameOf(table), a1(table, column, record), rows);
  }

  /** A procedure as the sidebar calls it: what it answered, or the code of its refusal. */
  ask<T>(name: string, payload: unknown): { value: T } | { code: string; message: string } {
    const run = this.host.run('rpc', [name, payload], { asPage: true });
    if (run.error) return { code: 'unexpected', message: `${run.error.name}: ${run.error.message}` };
    const reply = run.value as
      | { ok: true; value: T }
      | { ok: false; error: { code: string; message: string } };
    if (reply.ok) return { value: reply.value };
    return { code: reply.error.code, message: `${reply.error.message} ${run.console.join(' ')}` };
  }

  check(): SheetReport {
    return this.#answer('checkSheet', {});
  }

  mend(): void {
    let goOn: MendResult['goOn'] = null;
    let left = 20;
    do {
      goOn = this.#answer<MendResult>('mendSheet', { ids: 'all', who: 'Ana', goOn }).goOn;
      left -= 1;
    } while (goOn !== null && left > 0);
  }

  /** What cases show, by code; null when the tracker cannot be read. */
  figures(): Record<string, object> | null {
    const read = this.ask<TrackerNow>('readTracker', {});
    if (!('value' in read)) return null;
    return Object.fromEntries(
      read.value.cases.map(({ record, figures: { urgency, daysLeft } }) => [
        record.code,
        { urgency, daysLeft },
      ]),
    );
  }

  /** Every text that stands in the file and is no formula; dates as the numbers they are. */
  texts(): Set<string> {
    return new Set(this.host.sheets().flatMap((tab) => textsIn(tab)));
  }

  /** Of them, those that stand in a tab where people type; what is hidden there is the product's own. */
  typedInto(table: TableKey | 'log'): string[] {
    const tab = this.host.sheets().find(({ name }) => name === nameOf(table));
    const declared: Table = TABLES[table === 'log' ? 'calls' : table];
    const shown = Object.values(declared.columns).map((column) => !('hidden' in column && column.hidden));
    return tab ? textsIn(tab, { fromRow: firstRowOf(table), shown }) : [];
  }

  /** Where everything stands: tabs by name, their keys, headers and codes. */
  places(): string {
    const tabs = this.host.sheets().map((tab) => ({ name: tab.name, values: tab.values() }));
    const known = ([...TABLE_KEYS, 'log'] as const).map((table) => {
      const values = tabs.find(({ name }) => name === nameOf(table))?.values ?? [];
      const declared: Table = TABLES[table === 'log' ? 'calls' : table];
      const code = Object.keys(declared.columns).indexOf('code');
      const codes = code < 0 ? [] : values.slice(firstRowOf(table) - 1).map((row) => row[code]);
      return [values[0], table === 'dashboard' ? null : values[firstRowOf(table) - 2], codes];
    });
    return JSON.stringify([tabs.map(({ name }) => name), known]);
  }

  #answer<T>(name: string, payload: unknown): T {
    const answer = this.ask<T>(name, payload);
    if (!('value' in answer)) throw new Error(`${name} ${answer.code}: ${answer.message}`);
    return answer.value;
  }
}

/** A day, or a moment of one on the spreadsheet's own clock, as texts() has it. */
export function stored(day: string, time = '00:00'): string {
  return String(serialOf(Date.parse(`${day}T${time}Z`), 'UTC'));
}

/** Until the workbench ran onEdit for what was done. */
export { settled };

/** Cells of a record, of one column or up to another; `record` counts from 1. */
export function block(
  table: TableKey | 'log',
  column: string,
  record = 1,
  more: Partial<{ to: string; records: number }> = {},
): Block {
  const left = columnAt(table, column);
  const top = firstRowOf(table) + record - 2;
  return {
    left,
    right: more.to === undefined ? left : columnAt(table, more.to),
    top,
    bottom: top + (more.records ?? 1) - 1,
  };
}

/** From 0. */
export function columnAt(table: TableKey | 'log', column: string): number {
  return declaredColumn(table === 'log' ? 'calls' : table, column) - 1;
}

/** From 1, as people count. */
export function firstRowOf(table: TableKey | 'log'): number {
  const declared: Table = TABLES[table === 'log' ? 'calls' : table];
  return firstRow(declared);
}

export function nameOf(table: TableKey | 'log'): string {
  const { tables } = MESSAGES.en;
  return table === 'log' ? tables.calls.log('C-001') : tables[table].tab;
}

function a1(table: TableKey | 'log', column: string, record: number): string {
  return `${columnLetters(columnAt(table, column) + 1)}${firstRowOf(table) + record - 1}`;
}

function textsIn(
  tab: ReturnType<Host['sheets']>[number],
  { fromRow = 1, shown = [] }: { fromRow?: number; shown?: readonly boolean[] } = {},
): string[] {
  const formulas = tab.formulas();
  return tab.values().flatMap((row, r) =>
    row.flatMap((value, c) => {
      const isText =
        r + 1 >= fromRow && shown[c] !== false && value !== '' && (formulas[r]?.[c] ?? '') === '';
      return isText ? [String(value instanceof Date ? serialOf(value.getTime(), ZONE) : value)] : [];
    }),
  );
}
