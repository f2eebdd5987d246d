import type { TargetRecord } from '../../records';
import { thresholdsOf } from '../../settings';
import { targetLabel } from '../../targetLabel';
import { targetBar } from '../../targetRule';
import { verificationOf } from '../../targetVerification';
import { sayTime } from '../calendarWords';
import { askAbout } from '../caseRows';
import type { Block, Text } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { visibleText } from '../visibleText';

const PLACES = ['whoWeCall1', 'whoWeCall2', 'whoWeCall3'] as const;

/** First, second, third: the office, its official line, and how lately somebody verified it (C5); no line where nobody calls (C8). */
export function whoWeCallBlock(notes: PlanNotes): readonly Block[] {
  const words = notes.words.strategies;
  const { state } = notes.source.figures.calls;
  const shown = PLACES.filter((place) => notes.source.mayShow(place));
  if (shown.length === 0) return [];
  if (state === 'Stop' || state === null) return [{ kind: 'paragraph', text: words.whoStopped }];
  const rows = shown.flatMap((place) => {
    const code = notes.read(place);
    if (code === null) return [];
    return [[notes.words.fields[place].term, ...targetCells(notes, code)]];
  });
  if (rows.length === 0) {
    askAbout(notes, 'whoWeCall1');
    return [{ kind: 'paragraph', text: `${words.whoTitle}: ${words.noOne}` }];
  }
  return [
    { kind: 'paragraph', text: [{ strong: words.whoTitle }] },
    { kind: 'table', head: words.whoColumns, rows },
  ];
}

function targetCells(notes: PlanNotes, code: string): readonly Text[] {
  const words = notes.words.strategies;
  const target = notes.source.targets.find((t) => t.code.trim() === code);
  if (!target) {
    notes.ask('group', words.ask.missing(code));
    return [words.notFound(code), words.noNumber, words.notVerified];
  }
  const who = officeText(notes, target);
  const bar = targetBar(target, notes.source.today);
  if (bar !== null) return [who[0] ?? target.code, [{ strong: words.barred[bar] }], ''];
  return [who.join('\n'), numberText(notes, target), verifiedText(notes, target)];
}

/** What the target is called; then its hours. */
function officeText(notes: PlanNotes, target: TargetRecord): readonly string[] {
  const { check, source, choices } = notes;
  const words = notes.words.strategies;
  const place = notes.words.leftOut.target;
  const label = targetLabel(target, choices.targetRole, (text, field) =>
    check(text, `targets.${field}`, place),
  );
  const { hoursFrom: from, hoursTo: to } = target;
  if (from === null || to === null) return [label];
  const hours = words.officeHours(sayTime(from, source.language), sayTime(to, source.language));
  return [label, target.zone === null ? hours : `${hours}, ${choices.zone[target.zone]}`];
}

/** The official line is the one number that the leak check lets pass (L2), so it does not go through it. */
function numberText(notes: PlanNotes, target: TargetRecord): Text {
  const words = notes.words.strategies;
  const line = visibleText(target.officialLine);
  if (line === null) {
    notes.ask('group', words.ask.number(officeText(notes, target)[0] ?? target.code));
    return words.noNumber;
  }
  const extension = visibleText(target.extension);
  return [{ strong: extension === null ? line : `${line} ${words.extension(extension)}` }];
}

function verifiedText(notes: PlanNotes, target: TargetRecord): Text {
  const { source } = notes;
  const words = notes.words.strategies;
  const limits = thresholdsOf(source.settings);
  const { age, isStale } = verificationOf(target.lastVerified, source.today, limits);
  if (isStale) notes.ask('group', words.ask.verify(officeText(notes, target)[0] ?? target.code));
  if (age === null) return [{ strong: words.notVerified }];
  const by = notes.check(target.verifiedBy, 'targets.verifiedBy', notes.words.leftOut.target);
  const when = notes.words.when.daysAgo(age);
  const verified = by === null ? words.verified(when) : words.verifiedBy(when, by);
  return isStale ? [{ strong: words.stale(verified) }] : verified;
}
