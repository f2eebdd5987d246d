import { sayDay } from '../calendarWords';
import type { Block } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { visibleText } from '../visibleText';

/** What this is, for whom, until when; that it is not privileged; and what the group stands for. */
export function openingBlocks(notes: PlanNotes): readonly Block[] {
  const { source, check, ask } = notes;
  const words = notes.words.opening;
  const { settings, useUntil } = source;
  const groupName = check(settings.groupName, 'settings.groupName', notes.words.leftOut.group);
  const firstLine = check(settings.firstLine, 'settings.firstLine', notes.words.leftOut.group);
  if (groupName === null) ask('group', notes.words.questions.groupName);
  if (useUntil === null) ask('group', notes.words.questions.useUntil);
  const made = words.versionMade(
    source.version,
    sayDay(source.createdOn, source),
    visibleText(source.id) ?? notes.code,
  );
  return [
    { kind: 'paragraph', text: words.whatItIs },
    {
      kind: 'facts',
      rows: [
        { term: words.forWhom, value: words.readers[source.audience] },
        { term: words.madeBy, value: groupName ?? words.group },
        { term: words.version, value: made },
        {
          term: words.useUntil,
          value: useUntil === null ? words.noUseUntil : words.useUntilDay(sayDay(useUntil, source)),
        },
      ],
    },
    { kind: 'callout', tone: 'note', text: [{ strong: words.notPrivileged }] },
    { kind: 'paragraph', text: [{ strong: firstLine ?? words.firstLine }] },
  ];
}
