import * as z from 'zod/mini';
import { answerWhatHappened } from '../app/answerWhatHappened';
import { checkSheet } from '../app/checkSheet';
import { deleteOriginal } from '../app/deleteOriginal';
import { dropDraft, keepDraft, readDraft } from '../app/drafts';
import { exportPlan } from '../app/exportPlan';
import { checkSharing } from '../app/groupSettings';
import { importCalls } from '../app/importCalls';
import { importList } from '../app/importList';
import { listSources } from '../app/listSource';
import { logCall } from '../app/logCall';
import { logTally } from '../app/logTally';
import { mendSheet } from '../app/mendSheet';
import { openCallTab } from '../app/openCallTab';
import type { Ports } from '../app/ports';
import { previewList } from '../app/previewList';
import { raiseTasks } from '../app/raiseTasks';
import { readBoard } from '../app/readBoard';
import { readCallDesk } from '../app/readCallDesk';
import { readCase } from '../app/readCase';
import { readDashboard } from '../app/readDashboard';
import { readSetUp } from '../app/readSetUp';
import { readTasks } from '../app/readTasks';
import { readTracker } from '../app/readTracker';
import { saveRecord } from '../app/saveRecord';
import { liftStop, setStop } from '../app/setStop';
import { SET_UP_CHOICES, SET_UP_PLAN } from '../app/setUpPlan';
import { beginSetUp, finishSetUp, setUpTab, setUpTracker } from '../app/setUpTracker';
import { showTab } from '../app/showTab';
import { takeInCase } from '../app/takeInCase';
import { undoCall } from '../app/undoCall';
import { TABLE_KEYS } from '../tables/tableKey';
import {
  LOG_CALL_INPUT,
  LOG_TALLY_INPUT,
  READ_CALL_DESK_INPUT,
  SHOW_TAB_INPUT,
  UNDO_CALL_INPUT,
} from './callInput';
import { DELETE_ORIGINAL, IMPORT_CALLS, IMPORT_LIST, PREVIEW_LIST } from './listInput';
import {
  ANSWER_INPUT,
  DRAFT_INPUT,
  KEEP_DRAFT_INPUT,
  READ_CASE_INPUT,
  SAVE_RECORD_INPUT,
  STOP_INPUT,
  TAKE_IN_CASE_INPUT,
} from './recordInput';

const who = z.nullable(z.string());

/** What a page may ask for, with the input each takes: the allow-list of rpc. */
export const PROCEDURES = {
  readSetUp: procedure(z.object({}), (ports: Ports) => readSetUp(ports)),
  setUpTracker: procedure(SET_UP_CHOICES, setUpTracker),
  beginSetUp: procedure(SET_UP_CHOICES, beginSetUp),
  setUpTab: procedure(z.object({ plan: SET_UP_PLAN, table: z.enum(TABLE_KEYS) }), setUpTab),
  finishSetUp: procedure(z.object({ plan: SET_UP_PLAN }), finishSetUp),
  checkSharing: procedure(z.object({ by: z.string().check(z.minLength(1)) }), checkSharing),
  listSources: procedure(z.object({}), (ports: Ports) => listSources(ports)),
  previewList: procedure(PREVIEW_LIST, previewList),
  readBoard: procedure(z.object({}), (ports: Ports) => readBoard(ports)),
  readDashboard: procedure(z.object({}), (ports: Ports) => readDashboard(ports)),
  readCase: procedure(READ_CASE_INPUT, readCase),
  saveRecord: procedure(SAVE_RECORD_INPUT, saveRecord),
  setStop: procedure(STOP_INPUT, setStop),
  liftStop: procedure(STOP_INPUT, liftStop),
  takeInCase: procedure(TAKE_IN_CASE_INPUT, takeInCase),
  answerWhatHappened: procedure(ANSWER_INPUT, answerWhatHappened),
  keepDraft: procedure(KEEP_DRAFT_INPUT, keepDraft),
  readDraft: procedure(DRAFT_INPUT, readDraft),
  dropDraft: procedure(DRAFT_INPUT, dropDraft),
  importList: procedure(IMPORT_LIST, importList),
  deleteOriginal: procedure(DELETE_ORIGINAL, deleteOriginal),
  importCalls: procedure(IMPORT_CALLS, importCalls),
  readCallDesk: procedure(READ_CALL_DESK_INPUT, readCallDesk),
  logCall: procedure(LOG_CALL_INPUT, logCall),
  undoCall: procedure(UNDO_CALL_INPUT, undoCall),
  logTally: procedure(LOG_TALLY_INPUT, logTally),
  showTab: procedure(SHOW_TAB_INPUT, showTab),
  openCallTab: procedure(z.object({ caseCode: z.string() }), openCallTab),
  checkSheet: procedure(z.object({}), (ports: Ports) => checkSheet(ports)),
  mendSheet: procedure(
    z.object({
      ids: z.union([z.literal('all'), z.array(z.string()).check(z.minLength(1))]),
      who,
      goOn: z.optional(z.nullable(z.object({ places: z.array(z.string()), isFramed: z.boolean() }))),
    }),
    mendSheet,
  ),
  exportPlan: procedure(
    z.object({
      cases: z.union([z.literal('all'), z.array(z.string())]),
      audiences: z.array(z.enum(['Attorney', 'Team'])).check(z.minLength(1)),
      who,
    }),
    exportPlan,
  ),
  readTracker: procedure(z.object({}), (ports: Ports) => readTracker(ports)),
  raiseTasks: procedure(z.object({}), (ports: Ports) => raiseTasks(ports)),
  readTasks: procedure(z.object({}), (ports: Ports) => readTasks(ports)),
} as const;

export type ProcedureName = keyof typeof PROCEDURES;
/** What a page sends: days as strings, and what has a default may be missing. */
export type ProcedureInput<N extends ProcedureName> = z.input<(typeof PROCEDURES)[N]['schema']>;
/** What it gets back in a Reply; null from those that only do something. */
export type ProcedureOutput<N extends ProcedureName> = Answered<ReturnType<(typeof PROCEDURES)[N]['run']>>;
type Answered<T> = undefined extends T ? null : T;

/** The use case behind a name, and the schema that its input must meet before it sees it. */
interface Procedure<Sent, Input, Output> {
  readonly schema: z.ZodMiniType<Input, Sent>;
  readonly run: (ports: Ports, input: Input) => Output;
}

function procedure<Sent, Input, Output>(
  schema: z.ZodMiniType<Input, Sent>,
  run: (ports: Ports, input: Input) => Output,
): Procedure<Sent, Input, Output> {
  return { schema, run };
}
