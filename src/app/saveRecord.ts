import type { CaseRecord, SettingsRecord } from '../domain/records';
import type { FieldValue } from '../tables/cell';
import { fieldProblems } from '../tables/formChecks';
import type { FormValues } from '../tables/formSchema';
import { readFields } from '../tables/rowCodec';
import { columnWords } from '../tables/tables';
import { addOnce, codeKeyOf, type RecordTable } from './addOnce';
import { AppError } from './appError';
import { changeRow, findRow } from './changeRow';
import { cleanFields } from './cleanFields';
import { holdingLock } from './holdingLock';
import type { Ports } from './ports';
import { refuseProblems } from './refuseProblems';
import { openTable, type TableView, tabOf } from './tableView';
import { noteActivity, type OpenSettings, openSettings, openTracker, type Tracker } from './tracker';

export interface SaveRequest {
  readonly table: RecordTable;
  /** null for a new record. */
  readonly code: string | null;
  /** Made by the page for this save, and sent again with every retry. */
  readonly id: string;
  /** A new record's fields; of another only those that somebody changed. */
  readonly fields: FormValues;
  /** What the changed fields held when the page read them. */
  readonly before: FormValues;
  /** A chosen name. */
  readonly who: string | null;
}

export interface SaveResult {
  readonly code: string;
  /** Fields that somebody else changed meanwhile: theirs stand, and here they are. */
  readonly conflicts: readonly { key: string; label: string; now: FieldValue }[];
}

interface Opened extends OpenSettings {
  readonly tracker: Tracker;
  readonly records: TableView;
}

/**
 * Saves what a form holds: a new record exactly once, or the changed fields of one that is there. Decisions
 * are never changed: a new one overrules, or one is withdrawn (P1). New cases come through takeInCase. Calls:
 * some ten, and one for each run of columns that changed; thirteen for a new record.
 * @throws AppError 'fields', 'case.unknown', 'row.gone', 'input.invalid'; nothing is written then.
 */
export function saveRecord(ports: Ports, asked: SaveRequest): SaveResult {
  return holdingLock(ports, () => {
    const tracker = openTracker(ports);
    const settings = openSettings(ports, tracker);
    const records = openTable(ports.workbook, tabOf(tracker.tabs, asked.table));
    const opened = { ...settings, tracker, records };
    const request = { ...asked, fields: cleanFields(asked.fields) };
    return request.code === null
      ? addRecord(ports, opened, request)
      : changeRecord(ports, opened, { ...request, code: request.code });
  });
}

function addRecord(ports: Ports, opened: Opened, { table, id, fields, who }: SaveRequest): SaveResult {
  const { tracker, records } = opened;
  const { messages } = tracker;
  if (table === 'cases') throw new AppError('input.invalid', messages.errors.inputInvalid);
  refuseProblems(fieldProblems(table, fields, checks(opened)), messages);
  const caseCode = table === 'targets' ? null : knownCase(ports, tracker, fields.case ?? null);
  const record = caseCode === null ? fields : { ...fields, case: caseCode };
  const { code, isNew } = addOnce(ports.workbook, records, { table, id, fields: record });
  if (isNew) noteActivity(ports, tracker, { who, what: messages.activity.added[table], caseCode });
  return { code, conflicts: [] };
}

function changeRecord(
  ports: Ports,
  opened: Opened,
  { table, code, fields, before, who }: SaveRequest & { code: string },
): SaveResult {
  const { tracker, records } = opened;
  const { messages, language } = tracker;
  const row = findRow(records, codeKeyOf(table), code);
  if (!row) throw new AppError('row.gone', messages.forms.rowGone(code));
  const isWithdrawal = Object.keys(fields).every((key) => key === 'withdrawnOn');
  if (table === 'decisions' && !isWithdrawal) {
    throw new AppError('input.invalid', messages.errors.inputInvalid);
  }
  const now = readFields(records.table, row, language).fields;
  const wanted = Object.entries(fields).filter(([key, value]) => !isSame(now[key], value));
  const conflicts = wanted.filter(([key]) => !isSame(now[key], before[key]));
  const changes = Object.fromEntries(wanted.filter(([key]) => isSame(now[key], before[key])));
  const changed = Object.keys(changes);
  refuseProblems(fieldProblems(table, { ...now, ...changes }, { ...checks(opened), changed }), messages);
  if (changed.includes('case')) knownCase(ports, tracker, changes.case ?? null);
  if (changed.length > 0) {
    changeRow(ports.workbook, records, { row: row.row, fields: changes });
    const caseCode = table === 'cases' ? code : table === 'targets' ? null : String(now.case ?? '');
    noteActivity(ports, tracker, { who, what: messages.activity.changed[table], caseCode });
  }
  return {
    code,
    conflicts: conflicts.map(([key]) => ({
      key,
      label: columnWords(messages, table, key).header,
      now: now[key] ?? null,
    })),
  };
}

/** The code as Cases spells it. One call. @throws AppError 'case.unknown'. */
function knownCase(ports: Ports, tracker: Tracker, asked: FieldValue): string {
  const cases = openTable(ports.workbook, tabOf(tracker.tabs, 'cases'));
  const code = String(asked ?? '');
  const row = code === '' ? undefined : findRow(cases, 'code', code);
  if (!row) throw new AppError('case.unknown', tracker.messages.errors.caseUnknown(code));
  return String(row.cell('code')).trim() satisfies CaseRecord['code'];
}

function checks({ today, settings }: { today: OpenSettings['today']; settings: SettingsRecord }) {
  return { today, codesOnly: settings.codesOnly === true };
}

/** Missing and blank are the same; words are compared as they are written. */
function isSame(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
