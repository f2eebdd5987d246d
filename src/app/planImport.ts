import { TABLES } from '../tables/tables';
import { codesIn, type NAME_CASES, nextNumber } from './codes';
import { fingerprint } from './fingerprint';
import { type ListCorrections, NO_CORRECTIONS } from './import/listCorrections';
import type { ListPerson } from './import/listPerson';
import type { ImportMark } from './importMark';
import type { OpenList } from './openList';
import type { TableView } from './tableView';

/** What an import of this list that was stopped set out to write; null when that was something else. */
export function ownPlan({ mark, hash, corrections, read }: OpenList): ImportMark | null {
  if (mark?.hash !== hash || mark.state !== 'writing') return null;
  const { cases, dates, choices } = countsOf(read.people, corrections);
  return mark.cases === cases && mark.dates === dates && mark.choices === choices ? mark : null;
}

/** The codes that an import is going to give, from the first that is free. */
export function planImport(
  { mark, hash, corrections, read, cases, given }: OpenList,
  { dates, decisions }: Readonly<Record<(typeof NAME_CASES)[number], TableView>>,
): ImportMark {
  const named = [...[dates, decisions].flatMap((view) => codesIn(view, 'case')), ...given];
  return {
    ...countsOf(read.people, corrections),
    hash,
    state: 'writing',
    firstCase: nextNumber(TABLES.cases.codes, [...codesIn(cases, 'code'), ...named]),
    firstDate: nextNumber(TABLES.dates.codes, codesIn(dates, 'id')),
    earlier: doneBefore(mark),
  };
}

function countsOf(people: readonly ListPerson[], corrections: ListCorrections) {
  return {
    cases: people.length,
    dates: people.filter((person) => person.date !== null).length,
    choices: choicesHash(corrections),
  };
}

/** The same for the same corrections, in whatever order they were made. */
function choicesHash(corrections: ListCorrections): string {
  const { columns, values, leaks } = { ...NO_CORRECTIONS, ...corrections };
  const said = [
    ...Object.entries(columns),
    ...Object.entries(values).flatMap(([field, words]) =>
      Object.entries(words ?? {}).map((e) => [field, ...e]),
    ),
    ...Object.keys(leaks),
  ].map((entry) => JSON.stringify(entry));
  return said.length === 0 ? '' : fingerprint(said.sort().join());
}

/** So many lists are remembered: a group that brings in more has long changed the first ones. */
const REMEMBERED = 500;

function doneBefore(mark: ImportMark | null): string[] {
  if (!mark) return [];
  return [...mark.earlier, ...(mark.state === 'done' ? [mark.hash] : [])].slice(-REMEMBERED);
}
