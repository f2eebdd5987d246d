import { type ListCorrections, NO_CORRECTIONS } from '../../../src/app/import/listCorrections';
import type { ListPerson } from '../../../src/app/import/listPerson';
import { parseCsv } from '../../../src/app/import/parseCsv';
import { readCallLog } from '../../../src/app/import/readCallLog';
import { readList } from '../../../src/app/import/readList';
import type { CivilDate } from '../../../src/domain/civilDate';
import type { Issue } from '../../../src/domain/issue';
import type { DateOrder } from '../../../src/domain/readDate';
import { type Language, MESSAGES } from '../../../src/messages/messages';

export interface Circumstances {
  readonly language?: Language;
  readonly order?: DateOrder;
  readonly known?: readonly string[];
  readonly corrections?: Partial<ListCorrections>;
}

const TODAY = '2026-03-10' as CivilDate;

/** A list as the command line or the browser would hand it over, read on 2026-03-10. */
export function readListText(text: string, circumstances: Circumstances = {}) {
  const { language = 'en', order = 'month first', known = [], corrections } = circumstances;
  const messages = MESSAGES[language];
  const { people, issues } = readList(parseCsv(text, messages.errors), {
    messages,
    order,
    today: TODAY,
    known,
    corrections: { ...NO_CORRECTIONS, ...corrections },
  });
  return { people, issues, listed: listed(issues) };
}

/** One person under these headers. */
export function readPerson(cells: Readonly<Record<string, string>>, circumstances: Circumstances = {}) {
  const { people, ...rest } = readListText(table([Object.keys(cells), Object.values(cells)]), circumstances);
  const person = people[0] as ListPerson;
  return { ...person, people, ...rest };
}

export function readCalls(
  text: string,
  cases: readonly { code: string; alias: string }[],
  { language = 'en', order = 'month first' }: Circumstances = {},
) {
  const messages = MESSAGES[language];
  const list = parseCsv(text, messages.errors);
  const { calls, issues } = readCallLog(list, { messages, order, cases, today: TODAY });
  return { calls, issues, listed: listed(issues) };
}

/** "7 Next date: date.unreadable", in the order in which they are listed. */
export function listed(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path }) => `${path.row} ${path.column ?? '(row)'}: ${code}`);
}

/** CSV of any cells: each is quoted. */
export function table(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(delimiter)).join('\n');
}
