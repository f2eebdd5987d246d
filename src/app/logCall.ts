import type { CivilDate, CivilDateTime } from '../domain/civilDate';
import type { Outcome } from '../domain/vocabulary';
import { type Fields, type SheetRow, writeFields } from '../tables/rowCodec';
import { rowKeys } from './callTabs';
import { knownLog, openCaseLog } from './caseLog';
import { holdingLock } from './holdingLock';
import { makeRoom } from './makeRoom';
import type { Ports, Tab } from './ports';
import { blocksOf, inputKeys, openTable, type TableView } from './tableView';
import { openTracker } from './tracker';
import { withoutANumbers } from './withoutANumbers';

export interface NewCall {
  /** Made once by whoever logs it, and sent again with every retry: a call counts exactly once (C7). */
  readonly id: string;
  readonly caseCode: string;
  /** The log's id, as readTracker gave it; spares looking it up. */
  readonly tabId: number | null;
  readonly when: CivilDateTime;
  readonly caller: string;
  readonly target: string | null;
  readonly numberDialled: string | null;
  readonly outcome: Outcome;
  readonly howMany: number | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly followUpOn: CivilDate | null;
}

export interface LogCallResult {
  /** The call had been written by an earlier try. */
  readonly alreadyThere: boolean;
  readonly tabId: number;
  /** An A-number stood in one of the texts and was cut out (P5). */
  readonly aNumberRemoved: boolean;
}

/** How often a call is appended before we give up on others who write over it. */
const TRIES = 3;

/**
 * Logs one call. It is appended, which two people can do at once without a lock, and read back: of two rows
 * with one id the later is emptied, so that a double click or a retry never counts twice (C7). Four calls,
 * whatever the number of rows; more for the first call of a case, which makes its log.
 * @throws AppError 'case.unknown'.
 */
export function logCall(ports: Ports, asked: NewCall): LogCallResult {
  const { workbook } = ports;
  const tracker = openTracker(ports);
  const { caller, target, numberDialled, language, note } = asked;
  const typed = withoutANumbers({ caller, target, numberDialled, language, note }, tracker.messages);
  const call = { ...asked, ...typed.clean };
  let view =
    knownLog(workbook, tracker, call) ?? holdingLock(ports, () => openCaseLog(ports, call.caseCode).view);
  const alreadyThere = rowsOf(view, call).length > 0;
  for (let tries = 0; rowsOf(view, call).length === 0 && tries < TRIES; tries++) {
    makeRoom(workbook, view, { count: 1 });
    workbook.append(view.tab, appendedCells(view, call));
    view = openTable(workbook, view.tab);
  }
  const rows = rowsOf(view, call);
  if (rows.length > 1 || (!alreadyThere && rows.some((row) => isChanged(view, row, call)))) {
    settle(ports, view.tab, call);
  }
  return { alreadyThere, tabId: view.tab.id, aNumberRemoved: typed.removed };
}

function rowsOf(view: TableView, call: NewCall): readonly SheetRow[] {
  return view.rows.filter((row) => row.cell('id') === call.id);
}

function appendedCells(view: TableView, call: NewCall) {
  const cells = writeFields(view.table, fieldsOf(call), view.tab.language);
  const last = Math.max(...inputKeys(view.table).map((key) => view.columns.get(key) ?? 0));
  const byColumn = new Map([...view.columns].map(([key, column]) => [column, cells[key] ?? null]));
  return Array.from({ length: last }, (_, index) => byColumn.get(index + 1) ?? null);
}

function fieldsOf({ caseCode, tabId, ...fields }: NewCall): Partial<Fields> {
  return fields;
}

/** A text of the call did not stay text (S1). */
function isChanged(view: TableView, row: SheetRow, call: NewCall): boolean {
  const cells = writeFields(view.table, fieldsOf(call), view.tab.language);
  return inputKeys(view.table).some((key) => typeof cells[key] === 'string' && row.cell(key) !== cells[key]);
}

/**
 * Writes the call again where a text did not stay text, and empties the later rows with its id. Under the
 * lock and read anew, since rows may have moved: what was another's a moment ago stays another's.
 */
function settle(ports: Ports, tab: Tab, call: NewCall): void {
  holdingLock(ports, () => {
    const { workbook } = ports;
    const view = openTable(workbook, tab);
    const keys = rowKeys(view);
    const cells = [writeFields(view.table, fieldsOf(call), view.tab.language)];
    const [first, ...doubles] = rowsOf(view, call);
    if (first && isChanged(view, first, call)) {
      workbook.writeTexts([{ tab, blocks: blocksOf(view, keys, { row: first.row, cells }) }]);
    }
    for (const { row } of doubles) {
      for (const block of blocksOf(view, keys, { row, cells: [{}] })) workbook.write(tab, block);
    }
  });
}
