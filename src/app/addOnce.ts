import { type Fields, writeFields } from '../tables/rowCodec';
import type { ColumnKey } from '../tables/tableKey';
import { TABLES } from '../tables/tables';
import { codeOf, codesIn, nextNumber } from './codes';
import { makeRoom } from './makeRoom';
import type { Block, Workbook } from './ports';
import { blocksOf, columnOf, inputKeys, type TableView } from './tableView';

/** Tables that pages add records to. */
export type RecordTable = 'cases' | 'dates' | 'targets' | 'decisions';

/** Where the id stands, hidden, under which a page sent a row. */
const REQUEST_KEYS: Readonly<Record<RecordTable, ColumnKey>> = {
  cases: 'intakeId',
  dates: 'requestId',
  targets: 'requestId',
  decisions: 'requestId',
};

export function codeKeyOf(table: RecordTable): ColumnKey {
  return TABLES[table].codes.column;
}

/**
 * Adds a record that a page sent under an id of its own making, and gives it the next code. Sent again, it is
 * there already; half-written, it is finished: the id is written first and the code last, so a row with a
 * code is whole (S5). Under the lock. Calls: some three for a row, none when it is there.
 */
export function addOnce(
  workbook: Workbook,
  view: TableView,
  {
    table,
    id,
    fields,
    named = [],
  }: {
    table: RecordTable;
    id: string;
    fields: Partial<Fields>;
    /** Codes of the table that other tables name. */
    named?: readonly string[];
  },
): { code: string; isNew: boolean } {
  const series = TABLES[table].codes;
  const codeKey = series.column;
  const request = REQUEST_KEYS[table];
  const there = view.rows.find((row) => row.cell(request) === id);
  const given = String(there?.cell(codeKey) ?? '').trim();
  if (given !== '') return { code: given, isNew: false };
  const code = codeOf(series, nextNumber(series, [...codesIn(view, codeKey), ...named]));
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
