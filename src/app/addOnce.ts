import { type Fields, writeFields } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import {
  CASE_CODES,
  type CodeSeries,
  codeOf,
  DATE_CODES,
  DECISION_CODES,
  nextNumber,
  TARGET_CODES,
} from './codes';
import { makeRoom } from './makeRoom';
import type { Block, Workbook } from './ports';
import { blocksOf, columnOf, inputKeys, type TableView } from './tableView';

/** Tables that pages add records to. */
export type RecordTable = 'cases' | 'dates' | 'targets' | 'decisions';

/** What a row is known by: the code that Casebook gives, and, hidden, the id under which a page sent it. */
const ROW_KEYS: Readonly<Record<RecordTable, { code: ColumnKey; request: ColumnKey; series: CodeSeries }>> = {
  cases: { code: 'code', request: 'intakeId', series: CASE_CODES },
  dates: { code: 'id', request: 'requestId', series: DATE_CODES },
  targets: { code: 'code', request: 'requestId', series: TARGET_CODES },
  decisions: { code: 'id', request: 'requestId', series: DECISION_CODES },
};

export function codeKeyOf(table: RecordTable): ColumnKey {
  return ROW_KEYS[table].code;
}

/**
 * Adds a record that a page sent under an id of its own making, and gives it the next code. Sent again, it is
 * there already; half-written, it is finished: the id is written first and the code last, so a row with a
 * code is whole (S5). Under the lock. Calls: some three for a row, none when it is there.
 */
export function addOnce(
  workbook: Workbook,
  view: TableView,
  { table, id, fields }: { table: RecordTable; id: string; fields: Partial<Fields> },
): { code: string; isNew: boolean } {
  const { code: codeKey, request, series } = ROW_KEYS[table];
  const there = view.rows.find((row) => row.cell(request) === id);
  const given = String(there?.cell(codeKey) ?? '').trim();
  if (given !== '') return { code: given, isNew: false };
  const inUse = view.rows.map((row) => String(row.cell(codeKey) ?? ''));
  const code = codeOf(series, nextNumber(series, inUse));
  if (!there) makeRoom(workbook, view, { count: 1 });
  const record = { ...fields, [request]: id, [codeKey]: code };
  const cells = [writeFields(view.table, record, view.tab.language)];
  const blocks = blocksOf(view, inputKeys(view.table), { row: there?.row ?? view.nextRow, cells });
  const rank = (block: Block) => (holds(view, block, request) ? 0 : holds(view, block, codeKey) ? 2 : 1);
  workbook.writeTexts([{ tab: view.tab, blocks: [...blocks].sort((a, b) => rank(a) - rank(b)) }]);
  return { code, isNew: true };
}

function holds(view: TableView, { column, cells }: Block, key: ColumnKey): boolean {
  const at = columnOf(view, key);
  return at >= column && at < column + (cells[0]?.length ?? 0);
}
