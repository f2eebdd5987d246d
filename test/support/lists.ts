const KINDS = ['Removal', 'Check-in', 'Master hearing', 'something else', ''];
const CUSTODY = ['yes', 'no', 'threatened', 'released', ''];
const ORDERS = ['Final order', 'none', 'in proceedings', ''];
const STAYS = ['granted', 'filed', '', 'denied'];
const STAGES = ['Active', 'Intake', 'Closed', 'Paused', 'Active', 'Active'];

/** A group's list of so many people, of every kind; `name` tells its people from another list's. */
export function listOf(people: number, name = 'Person'): string {
  const header =
    'Name,Stage,Detained,Detained since,Order,Stay,Stay until,Next date,What is it,Confirmed on,Notes';
  const of = (words: readonly string[], index: number) => words[index % words.length] ?? '';
  const rows = Array.from({ length: people }, (_, i) =>
    [
      `${name} ${i + 1}`,
      of(STAGES, i),
      of(CUSTODY, i),
      i % 3 === 0 ? `2026-0${1 + (i % 3)}-${10 + (i % 18)}` : '',
      of(ORDERS, i),
      of(STAYS, i),
      i % 4 === 0 ? `2026-03-${10 + (i % 20)}` : '',
      i % 5 === 4 ? 'TBD' : `2026-${i % 7 === 0 ? '02' : '03'}-${10 + (i % 18)}`,
      of(KINDS, i),
      i % 2 === 0 ? '2026-03-08' : '',
      i % 6 === 0 ? '=1+1' : '',
    ].join(','),
  );
  return [header, ...rows].join('\n');
}

const OUTCOME_WORDS = [
  'spoke',
  'VOICEMAIL',
  'buzón lleno',
  'busy',
  'colgaron',
  'wrong',
  'Left a message',
  'no idea',
];

/** A log of so many calls, spread over the named cases, of all sorts; the last row is of nobody's case. */
export function callLogText(calls: number, names: readonly string[]): string {
  const of = (words: readonly string[], index: number) => words[index % words.length] ?? '';
  const rows = Array.from({ length: calls }, (_, i) => {
    const day = 10 - (i % 9);
    const when = i % 13 === 12 ? 'some time' : `2026-03-${String(day).padStart(2, '0')} 09:${10 + (i % 50)}`;
    const howMany = ['', '', '3', 'many', '0'][i % 5] ?? '';
    return [
      when,
      of(names, i),
      `Caller ${i % 4}`,
      'The office',
      of(OUTCOME_WORDS, i),
      howMany,
      i % 10 === 0 ? '=2+2' : '',
    ];
  });
  const stranger = ['2026-03-10 10:00', 'Nobody we know', 'Caller 1', 'The office', 'spoke', '2', '=3+3'];
  return [['When', 'Case', 'Caller', 'Office', 'Outcome', 'How many', 'Note'], ...rows, stranger]
    .map((cells) => cells.join(','))
    .join('\n');
}
