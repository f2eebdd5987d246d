import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ProcedureInput, ProcedureOutput } from '../../../src/rpc/procedures';
import { createLoaded, type Loaded } from '../../loaded';
import { keep } from '../../memory';
import { myName } from '../../myName';
import { call } from '../../server/server';
import { createTask, type Task } from '../../task';
import { type CallsRun, createCallsRun } from './callsRun';
import type { DecodedList } from './decodeList';

export type ListPreview = ProcedureOutput<'previewList'>;
export type Brought = ProcedureOutput<'importList'>;
export type Corrections = NonNullable<ProcedureInput<'previewList'>['corrections']>;
export type Source = ProcedureInput<'previewList'>['source'];

export const STEPS = ['source', 'columns', 'values', 'leaks', 'look'] as const;
export type Step = (typeof STEPS)[number];

/** What is brought in: a list of people, which is looked through first, or a log of calls. */
export type Content = 'people' | 'calls';

/** Where the list is: a tab of this Sheet, a file, or what was pasted. */
export type Place = `tab ${number}` | 'file' | 'paste';

export interface ListFile {
  readonly name: string;
  readonly decoded: DecodedList;
}

/** A list on its way in. Nothing is written before the last step; an error leaves all of this as it is. */
export interface BringInState {
  readonly step: Signal<Step>;
  readonly sources: Loaded<ProcedureOutput<'listSources'>>;
  readonly content: Signal<Content>;
  readonly place: Signal<Place | null>;
  readonly file: Signal<ListFile | null>;
  readonly pasted: Signal<string | null>;
  /** What is to be looked through; null until a place is chosen and holds something. */
  readonly source: ReadonlySignal<Source | null>;
  readonly preview: Loaded<ListPreview>;
  readonly corrections: Signal<Corrections>;
  /** The preview does not say yet what was corrected last. */
  readonly isStale: Signal<boolean>;
  /** Said of each word when it was first seen: whether it needs a look. Rows keep their places by it. */
  readonly firstSeen: Map<string, boolean>;
  readonly bringing: Task;
  readonly brought: Signal<Brought | null>;
  readonly calls: CallsRun;
  /** Reads the preview again a moment after the last correction. */
  correct(change: (corrections: Corrections) => Corrections): void;
  /** True when the preview says what is corrected now. Of another list, the corrections go. */
  lookThrough(): Promise<boolean>;
  /** Back to what Casebook guesses by itself. */
  startOver(): Promise<boolean>;
  /** True when the list is in. */
  bringIn(): Promise<boolean>;
}

const NONE: Corrections = { columns: {}, values: {}, leaks: {} };
/** People correct several things in a row. */
const PAUSE_MS = 600;

export function bringInState(): BringInState {
  return keep('bringIn', createBringIn);
}

export function createBringIn(): BringInState {
  const place = signal<Place | null>(null);
  const file = signal<ListFile | null>(null);
  const pasted = signal<string | null>(null);
  const corrections = signal<Corrections>(NONE);
  const isStale = signal(false);
  const firstSeen = new Map<string, boolean>();
  const source = computed(() => sourceOf(place.value, file.value, pasted.value));
  const bringing = createTask();
  const brought = signal<Brought | null>(null);
  let lookedAt: Source | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const preview = createLoaded(async () => {
    const asked = { source: lookedAt ?? { kind: 'text' as const, text: '' }, corrections: corrections.value };
    const read = await call('previewList', asked);
    if (asked.corrections === corrections.value && asked.source === lookedAt) isStale.value = false;
    return read;
  });

  async function lookThrough(): Promise<boolean> {
    clearTimeout(timer);
    if (lookedAt !== source.value) {
      lookedAt = source.value;
      corrections.value = NONE;
      preview.value.value = null;
      firstSeen.clear();
    }
    if (preview.value.value !== null && preview.problem.value === null && !isStale.value) return true;
    isStale.value = true;
    await preview.read();
    return !isStale.value;
  }

  return {
    step: signal<Step>('source'),
    sources: createLoaded(() => call('listSources', {})),
    content: signal<Content>('people'),
    place,
    file,
    pasted,
    source,
    preview,
    corrections,
    isStale,
    firstSeen,
    bringing,
    brought,
    calls: createCallsRun(),
    correct(change) {
      corrections.value = change(corrections.value);
      isStale.value = true;
      clearTimeout(timer);
      timer = setTimeout(() => void lookThrough(), PAUSE_MS);
    },
    lookThrough,
    startOver() {
      corrections.value = NONE;
      isStale.value = true;
      return lookThrough();
    },
    async bringIn() {
      const looked = preview.value.value;
      if (!lookedAt || !looked || !(await lookThrough())) return false;
      const { fingerprint } = looked;
      // Only what a person has seen comes in: another list is to be looked through first.
      if (preview.value.value?.fingerprint !== fingerprint) return false;
      const input = { source: lookedAt, corrections: corrections.value, fingerprint, who: myName.value };
      const done = await bringing.run(() => call('importList', input));
      if (done) brought.value = done.value;
      // It changed since it was looked through, so what stands here is of another list.
      if (bringing.problem.value?.code === 'list.changed') isStale.value = true;
      return done !== null;
    },
  };
}

function sourceOf(place: Place | null, file: ListFile | null, pasted: string | null): Source | null {
  if (place === 'paste') return pasted?.trim() ? { kind: 'text', text: pasted } : null;
  if (place === 'file') {
    return file && 'text' in file.decoded ? { kind: 'text', text: file.decoded.text } : null;
  }
  return place === null ? null : { kind: 'tab', tabId: Number(place.slice('tab '.length)) };
}

/** Only what differs from what Casebook guessed is a correction. */
export function withColumn(
  corrections: Corrections,
  { index, use }: { index: number; use: Corrections['columns'][string] },
): Corrections {
  return { ...corrections, columns: { ...corrections.columns, [index]: use } };
}

export function withValue(
  { values, ...rest }: Corrections,
  { field, key, value }: { field: keyof Corrections['values']; key: string; value: string },
): Corrections {
  return { ...rest, values: { ...values, [field]: { ...values[field], [key]: value } } };
}

export function withLeak(
  { leaks, ...rest }: Corrections,
  { key, choice }: { key: string; choice: 'leaveOut' | 'keep' },
): Corrections {
  const { [key]: _, ...others } = leaks;
  return { ...rest, leaks: choice === 'keep' ? { ...others, [key]: 'keep' } : others };
}
