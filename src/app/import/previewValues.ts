import { cleanText } from '../cleanText';
import { CHOICE_FIELDS, choicesOf, meaningOf, valuesOffered } from './choiceFields';
import type { ListCorrections } from './listCorrections';
import { type ListDecisions, listDecisions, valueKey } from './listDecisions';
import { type ListField, listFieldLabel } from './listFields';
import type { PreviewUnread, PreviewValues, PreviewWords } from './listPreview';
import type { ListRead } from './readList';
import type { ListCell } from './recordNotes';

/** So many different words of one field are shown: a column that holds more is no choice. */
const MOST_WORDS = 100;
const MOST_UNREAD = 30;

type Tracked = Pick<ListRead, 'list' | 'match' | 'report'>;

/** What the words of each field that chooses were taken for. */
export function previewValues(read: Tracked, corrections: ListCorrections): PreviewValues[] {
  const { list, match, report } = read;
  const decisions = listDecisions(corrections, { header: list.header, issues: report });
  const used = CHOICE_FIELDS.filter((field) => match.column.has(field));
  return used.map((field): PreviewValues => {
    const words = wordsOf(field, { ...read, decisions });
    const set = choicesOf(field);
    const labels: Readonly<Record<string, string>> = set === null ? {} : report.messages.choices[set];
    return {
      field,
      label: listFieldLabel(field, report.messages),
      choices: valuesOffered(field).map((value) => ({ value, label: labels[value] ?? value })),
      words: words.slice(0, MOST_WORDS),
      more: Math.max(0, words.length - MOST_WORDS),
    };
  });
}

function wordsOf(
  field: ListField,
  { list, match, report, decisions }: Tracked & { decisions: ListDecisions },
): PreviewWords[] {
  const columns = match.uses.flatMap((use, column) => (use === field ? [column] : []));
  const found = new Map<string, PreviewWords>();
  for (const { row, cells } of list.records) {
    for (const column of columns) {
      const { text } = cleanText(cells[column] ?? '');
      if (text === '') continue;
      const at = { row, column: list.header[column] ?? '', index: column };
      const cell: ListCell = { field, text, at };
      const key = valueKey(cell, report);
      const words = found.get(key) ?? { key, words: report.masked(cell), count: 0, ...taken(cell) };
      found.set(key, { ...words, count: words.count + 1 });
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(a.taken !== null) - Number(b.taken !== null) || b.count - a.count,
  );

  function taken(cell: ListCell): Pick<PreviewWords, 'taken' | 'isCorrected' | 'note'> {
    const said = decisions.valueOf(cell);
    if (said !== null) return { taken: said === 'notes' ? null : said, isCorrected: true, note: null };
    const { value, isReinstated } = meaningOf(field, cell.text);
    const { issues, issueDetails } = report.messages;
    if (isReinstated) return { taken: value, isCorrected: false, note: issueDetails.reinstated };
    if (value === 'Filing deadline')
      return { taken: null, isCorrected: false, note: issues['deadline.unconfirmed'] };
    const unknown = issues[field === 'nextKind' ? 'kind.unknown' : 'value.unknown'];
    return { taken: value, isCorrected: false, note: value === null ? unknown : null };
  }
}

/** Words that no day, time, number or yes could be read from, each once a field. */
export function previewUnread({ match, report }: Tracked): PreviewUnread[] {
  const found = new Map<string, PreviewUnread>();
  for (const { code, cell } of report.unread) {
    const field = match.uses[cell.at.index ?? -1];
    if (field === undefined || field === 'leaveOut' || choicesOf(field) !== null) continue;
    const words = report.masked(cell);
    const key = JSON.stringify([field, words]);
    const label = listFieldLabel(field, report.messages);
    const one = found.get(key) ?? { field, label, words, count: 0, note: report.messages.issues[code] };
    found.set(key, { ...one, count: one.count + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, MOST_UNREAD);
}
