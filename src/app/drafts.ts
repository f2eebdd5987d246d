import { type CivilDateTime, dateTimeToSerial } from '../domain/civilDate';
import { AppError } from './appError';
import type { Ports } from './ports';
import { openTracker } from './tracker';

export const DRAFT_KINDS = ['newCase'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export interface Draft {
  /** What the page gave to be kept, as it was. */
  readonly data: string;
  readonly keptAt: CivilDateTime;
}

/** UTF-8 bytes: Google documents 9 KB a value, and the key and the time are in it. */
const LONGEST_DRAFT = 8_000;

/**
 * Keeps an unfinished form for a day, for whoever asked for that (S8): nothing stays in the browser. The one
 * before is written over. Two calls. @throws AppError 'draft.tooLong'.
 */
export function keepDraft(ports: Ports, { kind, data }: { kind: DraftKind; data: string }): void {
  if (utf8Bytes(data) > LONGEST_DRAFT) {
    throw new AppError('draft.tooLong', openTracker(ports).messages.forms.draftTooLong);
  }
  const { drafts, clock, workbook } = ports;
  drafts.keep(kind, `${clock.now(workbook.zone())}\n${data}`);
}

/** Null when there is none, or it is a day old: it goes then, unread. Two calls, three then. */
export function readDraft(ports: Ports, { kind }: { kind: DraftKind }): Draft | null {
  const { drafts, clock, workbook } = ports;
  const text = drafts.read(kind);
  if (text === null) return null;
  const end = text.indexOf('\n');
  const keptAt = text.slice(0, end) as CivilDateTime;
  const age = dateTimeToSerial(clock.now(workbook.zone())) - dateTimeToSerial(keptAt);
  if (age >= 0 && age <= 1) return { data: text.slice(end + 1), keptAt };
  drafts.drop(kind);
  return null;
}

/** One call. */
export function dropDraft({ drafts }: Pick<Ports, 'drafts'>, { kind }: { kind: DraftKind }): void {
  drafts.drop(kind);
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
