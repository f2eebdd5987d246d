import type { Messages } from '../../messages/messages';
import type { Subject } from '../vocabulary';
import type { PlanSource, TextField, TextOrigin } from './planSource';
import { visibleText } from './visibleText';

/** Who can answer an open question. */
export type Whom = 'family' | 'attorney' | 'group';

/** One thing the leak check left out: where it stood and what kind of thing it was, never the thing. */
export interface Finding {
  readonly place: string;
  readonly kinds: string;
}

/** What the sections share while a plan is written: what they may read, and what they note for the end. */
export interface PlanNotes {
  readonly source: PlanSource;
  readonly words: Messages['plan'];
  readonly choices: Messages['choices'];
  readonly code: string;
  /** What the plan calls the person: the alias, or the code where the tracker keeps no names (P7). */
  readonly person: string;
  /** A case's free text, checked; null when it is blank, denied to this audience or wholly left out. */
  read(field: TextField): string | null;
  /** Any other free text; `place` names it in the list of what was left out. */
  check(text: string | null, origin: TextOrigin, place: string): string | null;
  ask(whom: Whom, question: string): void;
  carry(subject: Subject): void;
  questions(whom: Whom): readonly string[];
  findings(): readonly Finding[];
  carried(): readonly Subject[];
}

export function startNotes(source: PlanSource): PlanNotes {
  const words = source.words.plan;
  const asked: Record<Whom, Set<string>> = { family: new Set(), attorney: new Set(), group: new Set() };
  const found = new Map<string, Finding>();
  const carried = new Set<Subject>();

  const check = (text: string | null, origin: TextOrigin, place: string): string | null => {
    const shown = visibleText(text);
    if (shown === null) return null;
    const checked = source.leftOut(shown, origin);
    const kinds = checked.found.join(', ');
    if (kinds !== '') found.set(`${place}: ${kinds}`, { place, kinds });
    return visibleText(checked.text);
  };
  const readings = new Map<TextField, string | null>();
  const read = (field: TextField): string | null => {
    if (!source.mayShow(field)) return null;
    const before = readings.get(field);
    if (before !== undefined) return before;
    const text = check(source.case[field], `cases.${field}`, words.leftOut.inField(words.fields[field].term));
    readings.set(field, text);
    return text;
  };
  const code = visibleText(source.case.code) ?? '?';

  return {
    source,
    words,
    choices: source.words.choices,
    code,
    person: (source.settings.codesOnly ? null : read('alias')) ?? code,
    read,
    check,
    ask: (whom, question) => void asked[whom].add(question),
    carry: (subject) => void carried.add(subject),
    questions: (whom) => [...asked[whom]],
    findings: () => [...found.values()],
    carried: () => [...carried],
  };
}
