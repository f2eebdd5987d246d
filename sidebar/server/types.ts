import type { ProcedureOutput } from '../../src/rpc/procedures';

/** What the Sheet replies, by the names that screens use. */
export type Board = ProcedureOutput<'readBoard'>;
export type BoardCase = Board['cases'][number];
export type Question = Board['questions'][number];
export type CaseView = ProcedureOutput<'readCase'>;
export type DateView = CaseView['dates'][number];
export type CallDesk = ProcedureOutput<'readCallDesk'>;
export type DeskOfCase = NonNullable<CallDesk['case']>;
export type DeskTarget = DeskOfCase['targets'][number];
export type SheetReport = ProcedureOutput<'checkSheet'>;
export type MendResult = ProcedureOutput<'mendSheet'>;
export type Finding = SheetReport['findings'][number];
export type ExportedPlans = ProcedureOutput<'exportPlan'>;
