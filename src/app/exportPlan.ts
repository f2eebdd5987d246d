import { makePlan } from '../domain/plan/makePlan';
import type { Plan } from '../domain/plan/planModel';
import type { PlanAudience } from '../domain/plan/planSource';
import { renderPlanHtml } from '../domain/plan/renderPlanHtml';
import type { PlanRecord } from '../domain/records';
import { TABLES } from '../tables/tables';
import { AppError } from './appError';
import { codeOf, nextNumber } from './codes';
import { holdingLock } from './holdingLock';
import { type PlanMaterial, planSource, readPlanMaterial, useUntil } from './planSources';
import type { Ports, StoredDocument } from './ports';
import type { CaseNow } from './readTracker';
import { openTable, readRecords, type TableView, tabOf } from './tableView';
import { noteActivity, openTracker, type Tracker } from './tracker';
import { writeRows } from './writeRows';

export interface ExportPlanRequest {
  /** Case codes, or all. */
  readonly cases: 'all' | readonly string[];
  readonly audiences: readonly PlanAudience[];
  readonly who: string | null;
}

export interface ExportPlanResult {
  readonly plans: readonly ExportedPlan[];
  /** Why Google made no more documents; the plans that are missing are listed as Failed. */
  readonly refused: string | null;
}

export interface ExportedPlan {
  readonly id: string;
  readonly code: string;
  readonly audience: PlanAudience;
  readonly version: number;
  readonly document: StoredDocument;
}

type PlanRow = PlanRecord & { audience: PlanAudience; case: string };

/** A plan that a row announces, and what it says. */
interface Announced {
  readonly row: PlanRow;
  readonly plan: Plan;
}

/**
 * Exports plans, each a new version in a document of its own. Their rows say Creating before the first
 * document is made, and each document carries its row's id, so that what an interruption leaves is settled
 * by the next export (S5). Calls: some twenty for the batch, and one for each plan.
 * @throws AppError 'case.unknown'.
 */
export function exportPlan(ports: Ports, request: ExportPlanRequest): ExportPlanResult {
  return holdingLock(ports, () => {
    const { workbook } = ports;
    const tracker = openTracker(ports);
    const material = readPlanMaterial(ports, tracker);
    const plansView = openTable(workbook, tabOf(tracker.tabs, 'plans'));
    const earlier = readRecords<PlanRow>(plansView).records;
    const cases = casesOf(request, material, tracker);
    const announced = announce(ports, { request, cases, earlier, material, tracker });
    if (announced.length === 0) return { plans: [], refused: null };

    writeRows(workbook, plansView, { records: announced.map(({ row }) => ({ ...row })) });
    const { documents, refused } = makeDocuments(ports, announced, tracker);
    const settled = [
      ...announced.map(({ row }) => settle(row, documents.get(row.id))),
      ...leftOver(ports, earlier),
    ];
    writeRows(workbook, announcedView(plansView, announced), { records: settled.map((row) => ({ ...row })) });
    noteActivity(ports, tracker, {
      who: request.who,
      what: tracker.messages.activity.planExported(documents.size),
    });
    return { plans: exported(announced, documents), refused };
  });
}

function casesOf(request: ExportPlanRequest, material: PlanMaterial, tracker: Tracker): CaseNow[] {
  if (request.cases === 'all') return [...material.cases];
  return request.cases.map((code) => {
    const found = material.cases.find(({ record }) => record.code === code);
    if (!found) throw new AppError('case.unknown', tracker.messages.errors.caseUnknown(code));
    return found;
  });
}

function announce(
  ports: Ports,
  context: {
    request: ExportPlanRequest;
    cases: readonly CaseNow[];
    earlier: readonly PlanRow[];
    material: PlanMaterial;
    tracker: Tracker;
  },
): Announced[] {
  const { request, cases, earlier, material, tracker } = context;
  const createdOn = ports.clock.now(ports.workbook.zone());
  const first = nextNumber(
    TABLES.plans.codes,
    earlier.map((row) => row.id),
  );
  const wanted = cases.flatMap((aCase) => request.audiences.map((audience) => ({ aCase, audience })));
  return wanted.map(({ aCase, audience }, index) => {
    const { code } = aCase.record;
    const versions = earlier.filter((row) => row.case === code && row.audience === audience);
    const row: PlanRow = {
      id: codeOf(TABLES.plans.codes, first + index),
      case: code,
      audience,
      version: Math.max(0, ...versions.map((v) => v.version ?? 0)) + 1,
      state: 'Creating',
      createdOn,
      by: request.who,
      link: null,
      subjectsCarried: null,
      heldBy: null,
      useUntil: useUntil(aCase, material),
      takenBackOn: null,
    };
    const plan = makePlan(planSource(material, { case: aCase, plan: row, tracker }));
    const carried = plan.carries.map((subject) => tracker.messages.choices.subject[subject]).join(', ');
    return { row: { ...row, subjectsCarried: carried || null }, plan };
  });
}

/** One call a plan, until Google refuses one. */
function makeDocuments(ports: Ports, announced: readonly Announced[], tracker: Tracker) {
  const documents = new Map<string, StoredDocument>();
  for (const { row, plan } of announced) {
    try {
      documents.set(
        row.id,
        ports.documents.create({ title: plan.title, html: renderPlanHtml(plan), rowId: row.id }),
      );
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { documents, refused: tracker.messages.errors.docsRefused(error.message) };
    }
  }
  return { documents, refused: null };
}

function settle(row: PlanRow, document: StoredDocument | undefined): PlanRow {
  return document ? { ...row, state: 'Ready', link: document.link } : { ...row, state: 'Failed' };
}

/** What an earlier export left at Creating: Ready when its document is there, else Failed. One call, if any. */
function leftOver({ documents }: Ports, earlier: readonly PlanRow[]): PlanRow[] {
  const open = earlier.filter((row) => row.state === 'Creating');
  if (open.length === 0) return [];
  const found = documents.find(open.map((row) => row.id));
  return open.map((row) => settle(row, found.get(row.id)));
}

/** The tab as it is once the announced rows stand in it, which spares reading it again. */
function announcedView(view: TableView, announced: readonly Announced[]): TableView {
  const rows = announced.map(({ row }, index) => ({
    row: view.nextRow + index,
    cell: (key: string) => (key === 'id' ? row.id : null),
  }));
  return { ...view, rows: [...view.rows, ...rows], nextRow: view.nextRow + rows.length };
}

function exported(
  announced: readonly Announced[],
  documents: ReadonlyMap<string, StoredDocument>,
): ExportedPlan[] {
  return announced.flatMap(({ row }) => {
    const document = documents.get(row.id);
    return document
      ? [{ id: row.id, code: row.case, audience: row.audience, version: row.version ?? 1, document }]
      : [];
  });
}
