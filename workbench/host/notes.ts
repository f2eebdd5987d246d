import { CorePlugin, coreTypes, registries, type WorkbookData } from '@odoo/o-spreadsheet';
import type { Position } from './cells';
import type { Getters, Grid } from './engine';

const SET_NOTE = 'CASEBOOK_SET_NOTE';

interface Note extends Position {
  text: string;
}

/** A reference to one cell that the engine moves along, and what is noted there. */
interface Pinned {
  readonly range: EngineRange;
  readonly text: string;
}

interface EngineRange {
  readonly sheetId: string;
  readonly zone: { readonly top: number; readonly left: number };
}

interface RangeAdapters {
  applyChange(range: EngineRange): { changeType: string; range: EngineRange };
}

/** What the plugin asks of the engine. */
interface CoreServices {
  getters: { getRangeFromZone(sheetId: string, zone: object): EngineRange };
  history: { update(...pathAndValue: unknown[]): void };
}

type WithNotes = WorkbookData & { casebookNotes?: Note[] };

/**
 * The notes of cells, which the engine does not have: kept in its data and moved by it, so that rows and columns
 * that come and go, undo, copies of tabs and snapshots take them along. Sorting does not.
 */
class NotePlugin extends CorePlugin {
  static override readonly getters = ['getCasebookNotes'] as const;
  notes: readonly Pinned[] = [];

  getCasebookNotes(): readonly Pinned[] {
    return this.notes;
  }

  override adaptRanges(adapters: unknown): void {
    const { applyChange } = adapters as RangeAdapters;
    if (this.notes.length === 0) return;
    this.#keep(
      this.notes.flatMap(({ range, text }) => {
        const change = applyChange(range);
        return change.changeType === 'REMOVE' ? [] : [{ range: change.range, text }];
      }),
    );
  }

  override handle(command: { type: string }): void {
    if (command.type === SET_NOTE) this.#set(command as unknown as Note);
    if (command.type === 'DUPLICATE_SHEET') {
      const { sheetId, sheetIdTo } = command as unknown as { sheetId: string; sheetIdTo: string };
      for (const { range, text } of this.notes)
        if (range.sheetId === sheetId)
          this.#set({ sheetId: sheetIdTo, row: range.zone.top, col: range.zone.left, text });
    }
  }

  override import(data: WorkbookData): void {
    for (const note of (data as WithNotes).casebookNotes ?? []) this.#set(note);
  }

  override export(data: WorkbookData): void {
    if (this.notes.length === 0) return;
    (data as WithNotes).casebookNotes = this.notes.map(({ range, text }) => ({ ...positionOf(range), text }));
  }

  #set({ sheetId, row, col, text }: Note): void {
    const others = this.notes.filter(({ range }) => !isAt(range, { sheetId, row, col }));
    const zone = { top: row, bottom: row, left: col, right: col };
    const range = this.#services.getters.getRangeFromZone(sheetId, zone);
    this.#keep(text === '' ? others : [...others, { range, text }]);
  }

  #keep(notes: readonly Pinned[]): void {
    this.#services.history.update('notes', notes);
  }

  get #services(): CoreServices {
    return this as unknown as CoreServices;
  }
}

/** Once, before the first model: every model made from here on keeps notes. */
export function keepNotes(): void {
  (coreTypes as Set<string>).add(SET_NOTE);
  registries.corePluginRegistry.add('casebookNotes', NotePlugin as never);
}

/** What is noted at a cell; '' for nothing. */
export function noteAt(getters: Getters, position: Position): string {
  const { getCasebookNotes } = getters as unknown as { getCasebookNotes(): readonly Pinned[] };
  return getCasebookNotes().find(({ range }) => isAt(range, position))?.text ?? '';
}

/** Notes a text at a cell, in place of what was noted there; '' takes the note away. */
export function writeNote(grid: Grid, position: Position, text: string): void {
  if (noteAt(grid.getters, position) !== text) grid.command(SET_NOTE, { ...position, text });
}

function positionOf({ sheetId, zone }: EngineRange): Position {
  return { sheetId, row: zone.top, col: zone.left };
}

function isAt(range: EngineRange, { sheetId, row, col }: Position): boolean {
  return range.sheetId === sheetId && range.zone.top === row && range.zone.left === col;
}
