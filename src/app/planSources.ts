import { addDays, type CivilDate, dayOf } from '../domain/civilDate';
import { decisionStates } from '../domain/decisions';
import type { PlanAudience, PlanSource } from '../domain/plan/planSource';
import type { CaseRecord, DateRecord, DecisionRecord, PlanRecord, TargetRecord } from '../domain/records';
import { thresholdsOf } from '../domain/settings';
import { MESSAGES } from '../messages/messages';
import { mayHold, maySee } from '../tables/audience';
import type { ColumnKey, TableKey } from '../tables/tableKey';
import { leaveOutLeaks } from './cleanText';
import type { Ports } from './ports';
import { type CaseNow, caseNow } from './readTracker';
import { openTable, readRecords, tabOf } from './tableView';
import { type OpenSettings, openSettings, type Tracker } from './tracker';

/** Everything plans are made from, read once for as many plans as are wanted. */
export interface PlanMaterial extends OpenSettings {
  readonly cases: readonly CaseNow[];
  readonly dates: readonly DateRecord[];
  readonly targets: readonly TargetRecord[];
  readonly decisions: readonly DecisionRecord[];
}

/** Five calls. */
export function readPlanMaterial(ports: Pick<Ports, 'workbook'>, tracker: Tracker): PlanMaterial {
  const records = <R>(table: TableKey) =>
    readRecords<R>(openTable(ports.workbook, tabOf(tracker.tabs, table))).records;
  return {
    ...openSettings(ports, tracker),
    cases: records<CaseRecord>('cases').map(caseNow),
    dates: records<DateRecord>('dates'),
    targets: records<TargetRecord>('targets'),
    decisions: records<DecisionRecord>('decisions'),
  };
}

/** The source of the plan that a row of Plans announced. */
export function planSource(
  material: PlanMaterial,
  {
    case: aCase,
    plan,
    tracker,
  }: { case: CaseNow; plan: PlanRecord & { audience: PlanAudience }; tracker: Tracker },
): PlanSource {
  const { language } = tracker;
  const own = (row: { case: string | null }) =>
    row.case?.trim().toUpperCase() === aCase.record.code.trim().toUpperCase();
  return {
    id: plan.id,
    version: plan.version ?? 1,
    audience: plan.audience,
    createdOn: plan.createdOn === null ? material.today : dayOf(plan.createdOn),
    useUntil: plan.useUntil,
    today: material.today,
    language,
    words: MESSAGES[language],
    settings: material.settings,
    case: aCase.record,
    figures: aCase.figures,
    dates: material.dates.filter(own),
    targets: material.targets,
    decisionStates: decisionStates(material.decisions.filter(own), material.today),
    mayShow: (field) => maySee(plan.audience, 'cases', field),
    leftOut: leakCheckFor(tracker, material.targets),
  };
}

/** The leak check as outputs ask for it: targets' official lines are no findings (L2), nor is what a field may hold. */
export function leakCheckFor(
  { messages }: Pick<Tracker, 'messages'>,
  targets: readonly TargetRecord[],
): PlanSource['leftOut'] {
  const allowPhones = targets.flatMap((target) => target.officialLine ?? []);
  return (text, origin) => {
    const [table, key] = origin.split('.') as [TableKey, ColumnKey];
    const { text: kept, found } = leaveOutLeaks(text, messages, {
      mayHold: mayHold(table, key),
      allowPhones,
    });
    return { text: kept, found: found.map((kind) => messages.leakKinds[kind]) };
  };
}

/** A copy is old when its facts may be: at the next date, or when dates go stale, whichever comes first. */
export function useUntil(aCase: CaseNow, { today, settings }: OpenSettings): CivilDate {
  const stale = addDays(today, thresholdsOf(settings).staleDays);
  const { nextDate } = aCase.figures;
  return nextDate !== null && nextDate < stale ? nextDate : stale;
}
