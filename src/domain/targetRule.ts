import type { CivilDate, Unreadable } from './civilDate';
import type { TargetRecord } from './records';
import type { TargetRole } from './vocabulary';

/** C8: who is no target, or not yet. */
export type TargetBar = 'neverCalled' | 'consulateUnasked';

/** The texts of a target that tell what it is, as src/tables keys them. */
export const TELLING_FIELDS = ['role', 'office', 'name'] as const;
type Telling = Pick<TargetRecord, (typeof TELLING_FIELDS)[number]>;

/**
 * What follows is the rule of the code and of the formula in Targets: whole words in capitals, in the languages
 * of the groups, found between spaces once `MARKS` have become spaces.
 */
export const MARKS = [
  ...[',', '.', ';', ':', '(', ')', '/', '-', '–', "'", '’'],
  // What a pasted address brings: no engine's TRIM takes all of these.
  ...['\n', '\r', '\t', '\u00a0'],
] as const;

/** Judges, courts and the Board of Immigration Appeals, whoever is meant by it. */
export const NEVER_CALLED = [
  ...['JUDGE', 'JUDGES', 'MAGISTRATE', 'JUEZ', 'JUEZA', 'JUECES', 'MAGISTRADO', 'MAGISTRADA'],
  ...['IMMIGRATION COURT', 'DISTRICT COURT', 'CIRCUIT COURT', 'SUPREME COURT', 'COURT OF', 'CLERK OF COURT'],
  ...['CORTE', 'TRIBUNAL', 'TRIBUNALES', 'JUZGADO', 'JUZGADOS'],
  ...['EOIR', 'BIA', 'IMMIGRATION APPEALS', 'IMMIGRATION REVIEW', 'JUNTA DE APELACIONES'],
] as const;

/** Also a part of addresses: they say nothing of an office whose role is one of `PLAIN_ROLES`. */
export const COURT_WORDS = ['COURT', 'COURTS', 'COURTHOUSE'] as const;
export const PLAIN_ROLES = [
  'Deportation officer',
  'Supervisory officer',
  'Field Office Director',
  "Congress member's office",
] as const satisfies readonly TargetRole[];

/** After `COURT`, the street of an office, which is taken out before anything is looked for. */
export const STREETS = ['ST', 'STREET', 'SQ', 'SQUARE', 'PLAZA', 'AVE', 'AVENUE', 'RD', 'ROAD'] as const;

export const CONSULATES = [
  ...['CONSULATE', 'CONSULATES', 'CONSUL', 'CONSULAR', 'EMBASSY', 'AMBASSADOR'],
  ...['CONSULADO', 'CONSULADOS', 'CÓNSUL', 'EMBAJADA', 'EMBAJADOR', 'EMBAJADORA'],
] as const;

/** Between the texts, so that no word runs from one into the next. */
export const APART = ' | ';

/**
 * Why nobody calls there (C8): never a judge, a court or the Board; a consulate only when the attorney asked.
 *
 * @example targetBar({ role: null, office: 'Newark Immigration Court', name: null, attorneyAskedOn: null }, today) //=> 'neverCalled'
 */
export function targetBar(
  target: Telling & { readonly attorneyAskedOn: CivilDate | Unreadable | null },
  today: CivilDate,
): TargetBar | null {
  if (isNeverCalled(target)) return 'neverCalled';
  const asked = target.attorneyAskedOn;
  const hasAsked = asked !== null && asked !== 'unreadable' && asked <= today;
  return hasAny(telling(target), CONSULATES) && !hasAsked ? 'consulateUnasked' : null;
}

/** A judge, a court or the Board (C8). */
export function isNeverCalled(target: Telling): boolean {
  const text = telling(target);
  const isPlain = (PLAIN_ROLES as readonly unknown[]).includes(target.role);
  return hasAny(text, NEVER_CALLED) || (!isPlain && hasAny(text, COURT_WORDS));
}

/** Its words between spaces. A role from the list is one that may be called, and says nothing here. */
function telling({ role, office, name }: Telling): string {
  const ofRole = role !== null && typeof role === 'object' ? role.words : null;
  const joined = [ofRole, office, name].map((text) => text ?? '').join(APART);
  const spaced = MARKS.reduce((text, mark) => text.split(mark).join(' '), joined.toUpperCase());
  return STREETS.reduce(
    (text, street) => text.split(` COURT ${street} `).join(' '),
    ` ${spaced.trim().replace(/\s+/g, ' ')} `,
  );
}

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(` ${word} `));
}
