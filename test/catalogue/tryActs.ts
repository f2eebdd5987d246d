import type { SheetReport } from '../../src/app/checkSheet';
import { TABLE_KEYS, type TableKey } from '../../src/tables/tableKey';
import type { SavedHost } from '../../workbench/host/host';
import { prepare } from '../workbench/client';
import type { Act } from './act';
import { featuresOf } from './features';
import { settled, smallGroup, TrackerGrid } from './trackerGrid';

/** A tab that people type into. */
type Held = TableKey | 'log';
const HELD: readonly Held[] = [...TABLE_KEYS, 'log'];

/** By code. */
type Figures = Readonly<Record<string, object>>;

/** What an act is compared with. */
interface Before {
  readonly report: SheetReport;
  readonly typed: ReadonlySet<string>;
}

/** The tracker that acts are tried on, untouched. */
interface Group {
  readonly saved: SavedHost;
  readonly before: Before;
  readonly figures: Figures;
  readonly places: string;
  readonly held: ReadonlyMap<Held, readonly string[]>;
}

/** One that is in use, and how often its features were used by now. */
interface Sitting {
  readonly grid: TrackerGrid;
  readonly uses: number;
  readonly before: Before;
}

/**
 * Each act on a group's tracker, through the grid: then every use of the sidebar answers or refuses in a sentence,
 * nothing that people typed is gone, no other case shows anything else, and the check reports exactly what the act
 * broke; what can be mended is gone once it is mended. An act after which everything is in its place and all cases
 * show the same hands the tracker on to the next, as it happens in a group; else the next begins with a new one.
 */
export function tryActs(acts: readonly Act[]): void {
  let group: Group;
  let sitting: Sitting | null = null;
  beforeAll(() => {
    prepare();
    group = untouched();
  }, 120_000);

  it.each(acts)(
    '$name',
    async (act) => {
      const { grid, uses, before } = sitting ?? begin(group);
      sitting = null;
      act.does(grid);
      await settled();
      const refused = useFeatures(grid, uses);
      const report = grid.check();
      const lost = missing(before.typed, grid.texts());
      const shown = grid.figures();
      const isMendable = report.findings.some(({ mend }) => mend !== null);
      if (isMendable) grid.mend();
      const after = isMendable ? grid.check() : report;
      const healed = isMendable ? grid.figures() : shown;
      // Of the cases that were there, without those of which somebody said something else.
      const ofKnown = (figures: Figures | null) =>
        Object.keys(group.figures)
          .filter((code) => !act.changes?.includes(code))
          .map((code) => ({ code, ...figures?.[code] }));
      expect({
        finds: newKinds(report, before.report),
        refused: refused.map(([name]) => name),
        // A refusal that nobody foresaw is a fault, whatever else is right.
        unforeseen: refused.filter(([, why]) => why.startsWith('unexpected')),
        lost,
        lostByMending: missing(before.typed, grid.texts()).filter((text) => !lost.includes(text)),
        left: mendable(after),
        shown: act.misleads ? 'wrong until mended' : ofKnown(shown),
        healed: ofKnown(healed),
      }).toEqual({
        finds: [...(act.finds ?? [])].sort(),
        refused: act.refuses ?? [],
        unforeseen: [],
        lost: typeof act.loses === 'string' ? ofTab(group, act.loses, lost) : (act.loses ?? []),
        lostByMending: [],
        left: [],
        shown: act.misleads ? 'wrong until mended' : ofKnown(group.figures),
        healed: ofKnown(group.figures),
      });
      const isWhole = refused.length === 0 && isSame(healed, group.figures) && grid.places() === group.places;
      const typed = new Set([...before.typed].filter((text) => !lost.includes(text)));
      if (isWhole) sitting = { grid, uses: uses + 1, before: { report: after, typed } };
    },
    30_000,
  );
}

function untouched(): Group {
  const saved = smallGroup();
  const grid = new TrackerGrid(saved);
  const held = new Map(HELD.map((table) => [table, grid.typedInto(table)]));
  useFeatures(grid, 0);
  const before = { report: grid.check(), typed: new Set([...held.values()].flat()) };
  return { saved, before, figures: grid.figures() ?? {}, places: grid.places(), held };
}

function begin({ saved, before }: Group): Sitting {
  return { grid: new TrackerGrid(saved), uses: 0, before };
}

/** What refused, and why. */
function useFeatures(grid: TrackerGrid, uses: number): [name: string, why: string][] {
  return featuresOf(uses).flatMap(([name, payload]) => {
    const answer = grid.ask(name, payload);
    return 'value' in answer ? [] : [[name, `${answer.code}: ${answer.message}`]];
  });
}

/** Kinds of which there are more than before. */
function newKinds(now: SheetReport, before: SheetReport): string[] {
  const count = (report: SheetReport, kind: string) =>
    report.findings.filter((finding) => finding.kind === kind).length;
  const kinds = [...new Set(now.findings.map(({ kind }) => kind))];
  return kinds.filter((kind) => count(now, kind) > count(before, kind)).sort();
}

function mendable({ findings }: SheetReport): string[] {
  return findings
    .filter(({ mend }) => mend !== null)
    .map(({ kind, place, row }) => `${kind} ${place.table}.${place.column} ${row}`);
}

function missing(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...before].filter((text) => !after.has(text));
}

function ofTab({ held }: Group, table: Held, texts: readonly string[]): readonly string[] {
  const own = held.get(table) ?? [];
  return texts.filter((text) => own.includes(text));
}

function isSame(one: Figures | null, other: Figures): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
