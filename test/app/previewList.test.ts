import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ListCorrections } from '../../src/app/import/listCorrections';
import type { ListPreview } from '../../src/app/import/listPreview';
import { importList } from '../../src/app/importList';
import { previewList } from '../../src/app/previewList';
import { findLeaks } from '../../src/domain/leakCheck';
import { MESSAGES } from '../../src/messages/messages';
import { listOf } from '../support/lists';
import { addListTab } from '../support/listTabs';
import type { MemoryWorld } from '../support/memoryWorld';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker, sheetOfTable, tableRows, withoutActivity } from '../support/trackers';
import { table } from './import/reading';

beforeAll(makeTablesSmall);

const NONE: ListCorrections = { columns: {}, values: {}, leaks: {} };
const LIST = table([
  ['Name', 'Nickname', 'Detained?', 'Removal order', 'Next date', 'What is it', 'Rides', 'Comments'],
  [
    'Mari',
    'Mari',
    'ICE hold',
    'reinstated',
    '3/4/2026',
    'removal',
    'yes',
    'call her sister at (212) 555-0147',
  ],
  ['Teo', 'El Teo', 'yes', 'final', '25/3/2026', 'brief due', 'no', ''],
  ['Ana', '', 'ICE hold', 'none', 'soon', 'prayer', '', 'A 123-456-789, born 4/2/1981'],
  ['', '', '', '', '', '', '', ''],
]);

function preview(text: string, corrections: Partial<ListCorrections> = {}, world = memoryTracker()) {
  const source = { kind: 'text', text } as const;
  return world.done((ports) => previewList(ports, { source, corrections: { ...NONE, ...corrections } }));
}

function setCodesOnly(world: MemoryWorld): MemoryWorld {
  const { cells } = sheetOfTable(world, 'settings');
  const column = cells[0]?.indexOf('codesOnly') ?? -1;
  const record = cells.find((row) => row.some((cell) => cell === 'Our group')) ?? [];
  record[column] = 'Yes';
  return world;
}

const columnOf = ({ columns }: ListPreview, header: string) => columns.find((c) => c.header === header);
const wordsOf = ({ values }: ListPreview, field: string) =>
  values.find((v) => v.field === field)?.words.map(({ words, count, taken }) => [words, count, taken]);

describe('a list that is looked through', () => {
  it('writes nothing, and costs four calls whatever the number of rows', () => {
    const world = memoryTracker();
    const before = world.file.snapshot();
    for (const text of [LIST, listOf(3), listOf(500)]) {
      const run = world.run((ports) => previewList(ports, { source: { kind: 'text', text } }));
      expect([run.error, run.calls]).toEqual([undefined, 4]);
    }
    expect(world.file.snapshot()).toEqual(before);
  });

  it.each([
    ['list.csv', 'en_US', 'en'],
    ['lista.csv', 'es_ES', 'es'],
  ] as const)(
    'and then brought in without corrections is what it would have been: %s',
    (file, locale, language) => {
      const text = readFileSync(`test/data/${file}`, 'utf8');
      const plain = memoryTracker({ locale, language });
      const looked = memoryTracker({ locale, language });
      const direct = plain.done((ports) => importList(ports, { text, who: null }));
      const source = { kind: 'text', text } as const;
      const seen = looked.done((ports) => previewList(ports, { source }));
      const input = { source, corrections: NONE, fingerprint: seen.fingerprint, who: null };
      expect(looked.done((ports) => importList(ports, input))).toEqual(direct);
      expect(looked.file.snapshot()).toEqual(plain.file.snapshot());
      expect(seen.records).toBe(direct.added);
      expect([...seen.issues.first, ...direct.issues.slice(seen.issues.first.length)]).toEqual(direct.issues);
      expect(seen.issues.more).toBe(direct.issues.length - seen.issues.first.length);
    },
  );

  it('says of each column what it is taken for and how surely, with examples; an unknown one is left out', () => {
    const seen = preview(LIST);
    expect(seen.columns.map(({ header, use, role, isDouble }) => [header, use, role, isDouble])).toEqual([
      ['Name', 'alias', 'field', false],
      ['Nickname', 'alias', 'field', true],
      ['Detained?', 'custody', 'field', false],
      ['Removal order', 'order', 'field', false],
      ['Next date', 'nextDate', 'field', false],
      ['What is it', 'nextKind', 'field', false],
      ['Rides', 'leaveOut', 'leaveOut', false],
      ['Comments', 'notes', 'notes', false],
    ]);
    expect(columnOf(seen, 'Name')).toMatchObject({
      index: 0,
      examples: ['Mari', 'Teo', 'Ana'],
      filled: 3,
      guess: { field: 'alias', sure: 'named' },
      becomes: MESSAGES.en.tables.cases.columns.alias.header,
    });
    expect(columnOf(seen, 'Rides')).toMatchObject({
      guess: null,
      becomes: 'left out',
      examples: ['yes', 'no'],
    });
    expect(columnOf(seen, 'Comments')?.examples.join()).toBe(
      'call her sister at [left out: phone number],[left out: A-number], [left out: birth date]',
    );
    expect(seen.fields).toContainEqual({ value: 'nextKind', label: 'Next date: what it is' });
  });

  it('counts the words of each choice, what they are taken for, those nobody knows first', () => {
    const seen = preview(LIST);
    expect(wordsOf(seen, 'custody')).toEqual([
      ['ICE hold', 2, null],
      ['yes', 1, 'Detained'],
    ]);
    expect(wordsOf(seen, 'nextKind')).toEqual([
      ['brief due', 1, null],
      ['prayer', 1, null],
      ['removal', 1, 'Removal'],
    ]);
    const notes = seen.values.flatMap(({ words }) => words.flatMap(({ note }) => note ?? []));
    const { issues, issueDetails } = MESSAGES.en;
    expect(notes).toEqual([
      issues['value.unknown'],
      issueDetails.reinstated,
      issues['deadline.unconfirmed'],
      issues['kind.unknown'],
    ]);
    const offered = seen.values.find(({ field }) => field === 'nextKind')?.choices.map(({ value }) => value);
    expect(offered).toContain('Removal');
    // It counts only when an attorney gave it.
    expect(offered).not.toContain('Filing deadline');
  });

  it('offers choices and fields in the tracker’s language', () => {
    const seen = preview(LIST, {}, memoryTracker({ language: 'es' }));
    const custody = seen.values.find(({ field }) => field === 'custody');
    expect(custody?.choices[0]).toEqual({ value: 'Detained', label: MESSAGES.es.choices.custody.Detained });
    expect(seen.fields).toContainEqual({ value: 'nextTime', label: 'Próxima fecha: hora' });
  });

  it('says how the locale reads 3/4/2026, and which words are no date', () => {
    const seen = preview(LIST);
    expect(seen.dates).toMatchObject({
      order: 'month first',
      examples: [{ words: '3/4/2026', day: '2026-03-04' }],
    });
    expect(seen.dates.sentence).toMatch(/March 4/);
    expect(seen.unread).toEqual([
      {
        field: 'nextDate',
        label: 'Next date',
        words: 'soon',
        count: 1,
        note: MESSAGES.en.issues['date.unreadable'],
      },
    ]);
    const spanish = preview(LIST, {}, memoryTracker({ locale: 'es_MX' }));
    expect(spanish.dates).toMatchObject({ order: 'day first', examples: [{ day: '2026-04-03' }] });
  });

  it('shows the first people as they would become cases', () => {
    const seen = preview(LIST);
    expect(seen.records).toBe(3);
    expect(seen.people).toEqual([
      { row: 2, alias: 'Mari', stage: 'Intake', custody: null, nextDate: '2026-03-04', nextKind: 'Removal' },
      {
        row: 3,
        alias: 'Teo',
        stage: 'Intake',
        custody: 'Detained',
        nextDate: '2026-03-25',
        nextKind: 'Other: brief due',
      },
      { row: 4, alias: 'Ana', stage: 'Intake', custody: null, nextDate: null, nextKind: null },
    ]);
  });

  it('knows a list that was brought in before', () => {
    const world = memoryTracker();
    expect(preview(LIST, {}, world).alreadyThere).toBe(false);
    world.done((ports) => importList(ports, { text: LIST, who: null }));
    expect(preview(LIST, {}, world).alreadyThere).toBe(true);
  });

  it('1,000 rows take less than two seconds', () => {
    const world = memoryTracker();
    const text = listOf(1000);
    const before = process.cpuUsage();
    const seen = preview(text, {}, world);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
    expect(JSON.stringify(seen).length).toBeLessThan(60_000);
  });
});

describe('[L8] what the leak check found', () => {
  it('is listed by column and kind with its places, and left out unless a person keeps it', () => {
    const seen = preview(LIST);
    expect(seen.leaks.map(({ key, count, choice, canBeKept }) => [key, count, choice, canBeKept])).toEqual([
      ['7.phone', 1, 'leaveOut', true],
      ['7.aNumber', 1, 'leaveOut', false],
      ['7.birthDate', 1, 'leaveOut', true],
    ]);
    expect(seen.leaks[0]).toMatchObject({
      header: 'Comments',
      label: 'phone numbers',
      places: [{ row: 2, suggestion: 'call her sister at [left out: phone number]' }],
    });
    const kept = preview(LIST, { leaks: { '7.phone': 'keep' } });
    expect(kept.leaks.map(({ choice }) => choice)).toEqual(['keep', 'leaveOut', 'leaveOut']);
    expect(kept.issues.first.filter(({ code }) => code === 'leak.leftOut')).toHaveLength(2);
  });

  it('stays short in a long list: a count and the first twenty places', () => {
    const text = table([
      ['Name', 'Comments'],
      ...Array.from({ length: 300 }, (_, i) => [`Person ${i}`, `call 212 555 0${100 + i}`]),
    ]);
    const [leak, ...others] = preview(text).leaks;
    expect([leak?.count, leak?.places.length, others]).toEqual([300, 20, []]);
  });

  it('[P5] no A-number shows anywhere, wherever it stands and whatever is corrected', () => {
    const digits = fc.stringMatching(/^[1-9][0-9]{8}$/);
    const headers = [
      'Name',
      'Detained?',
      'Next date',
      'What is it',
      'A#',
      'Comments',
      'Lawyer phone',
      'Goal',
      '',
    ];
    const planted = fc.record({
      number: digits,
      spelling: fc.constantFrom('A', 'A-', 'A# ', 'alien number ', ''),
      joint: fc.constantFrom('', '-', ' '),
      column: fc.nat({ max: headers.length - 1 }),
      before: fc.constantFrom('', 'see ', 'TBD '),
      use: fc.constantFrom('leaveOut', 'notes', 'organization', 'goal', 'stopOn', 'custody' as const),
    });
    const world = memoryTracker();
    fc.assert(
      fc.property(planted, ({ number, spelling, joint, column, before, use }) => {
        // Nine bare digits are an A-number only where a header says so.
        const at = spelling === '' ? 4 : column;
        const secret = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(joint);
        const row = headers.map((_, index) => (index === at ? `${before}${spelling}${secret}` : 'x'));
        const corrections = [
          NONE,
          { ...NONE, columns: { '1': 'leaveOut', '4': use, '7': 'leaveOut', '8': 'moralCrisis' } } as const,
        ];
        for (const given of corrections) {
          const seen = JSON.stringify(preview(table([headers, row]), given as ListCorrections, world));
          expect(seen).not.toContain(secret);
          expect(findLeaks(seen, { kinds: ['aNumber'] })).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('[P7] a Sheet that keeps codes and no names', () => {
  const world = () => setCodesOnly(memoryTracker());

  it('leaves names out, says so, shows none and offers none', () => {
    const seen = preview(LIST, {}, world());
    expect(seen.codesOnly).toMatch(/stay out of it: Name, Nickname\./);
    expect(columnOf(seen, 'Name')).toMatchObject({ use: 'leaveOut', isLocked: true, examples: [] });
    expect(seen.fields.map(({ value }) => value)).not.toContain('alias');
    expect(seen.people.map(({ alias }) => alias)).toEqual([null, null, null]);
    expect(JSON.stringify(seen)).not.toMatch(/Mari|Teo/);
    expect(preview(LIST).codesOnly).toBeNull();
  });

  it('makes a case of each person, told by its code, and calls nobody a double', () => {
    const tracker = world();
    const text = table([['Name'], ['Mari'], ['Mari']]);
    const done = tracker.done((ports) => importList(ports, { text, who: null }));
    expect([done.added, done.issues]).toEqual([2, []]);
    expect(tableRows(tracker, 'cases')).toEqual([
      { code: 'C-001', stage: 'Intake' },
      { code: 'C-002', stage: 'Intake' },
    ]);
  });

  it.each([{ '0': 'notes' }, { '0': 'lead' }, { '6': 'alias' }] as const)(
    'takes no name by correction: %p',
    (columns) => {
      const tracker = world();
      const before = tracker.file.snapshot();
      const source = { kind: 'text', text: LIST } as const;
      const { error } = tracker.run((ports) =>
        previewList(ports, { source, corrections: { ...NONE, columns } }),
      );
      expect(error).toMatchObject({ code: 'list.correction', message: expect.stringContaining('no names') });
      expect(tracker.file.snapshot()).toEqual(before);
    },
  );
});

describe('a list in a tab of the Sheet', () => {
  /** 2026-03-12, and 10:30 that day. */
  const DAY = 46093;
  const ROWS = [
    ['Name', 'Detained?', 'Next date', 'What is it', 'Calls a day', 'Lawyer may share'],
    ['Mari', true, { shownAsDate: DAY }, 'removal', 40, { shownAsDate: 46000 }],
    ['Teo', 'no', { shownAsDate: DAY + 0.4375 }, 'check-in', 12.5, 'no'],
    ['Ana', null, DAY, '=1+1', null, null],
  ] as const;
  const CSV = table([
    [...ROWS[0]],
    ['Mari', 'Yes', '2026-03-12', 'removal', '40', '2025-12-09'],
    ['Teo', 'no', '2026-03-12 10:30', 'check-in', '12.5', 'no'],
    ['Ana', '', '46093', '=1+1', '', ''],
  ]);

  it.each(['en_US', 'es_ES'])(
    'gives the cases that its CSV gives, its dates without regard to their format: %s',
    (locale) => {
      const fromText = memoryTracker({ locale });
      const fromTab = memoryTracker({ locale });
      const text = fromText.done((ports) => importList(ports, { text: CSV, who: null }));
      const { id } = addListTab(fromTab, 'Old list', ROWS);
      const source = { kind: 'tab', tabId: id } as const;
      const tab = fromTab.done((ports) => importList(ports, { source, who: null }));
      expect(tab).toEqual({ ...text, original: { kind: 'tab', tabId: id, name: 'Old list' } });
      const ours = (world: MemoryWorld) => withoutActivity(world.file.snapshot()).filter(({ tag }) => tag);
      expect(ours(fromTab)).toEqual(ours(fromText));
      expect(tableRows(fromTab, 'dates').map(({ date, time }) => [date, time])).toEqual([
        [DAY, undefined],
        [DAY, 0.4375],
      ]);
    },
  );

  it('costs seven calls, and one more where there are dates', () => {
    const world = memoryTracker();
    const calls = (rows: Parameters<typeof addListTab>[2], name: string) => {
      const source = { kind: 'tab', tabId: addListTab(world, name, rows).id } as const;
      return world.run((ports) => previewList(ports, { source })).calls;
    };
    expect(calls([['Name'], ['Mari']], 'A')).toBe(7);
    expect(calls(ROWS, 'B')).toBe(8);
    expect(calls([['Name'], ...Array.from({ length: 400 }, (_, i) => [`Person ${i}`])], 'C')).toBe(7);
  });

  it.each([
    ['is gone', 'tab.unknown', () => 12345],
    ['is Casebook’s own', 'tab.ours', (world: MemoryWorld) => sheetOfTable(world, 'cases').id],
    ['holds nothing', 'list.empty', (world: MemoryWorld) => world.file.addTab('Old list').id],
  ])('is refused in a sentence when it %s', (_, code, tabOf) => {
    const world = memoryTracker();
    const source = { kind: 'tab', tabId: tabOf(world) } as const;
    const { error } = world.run((ports) => previewList(ports, { source }));
    expect(error).toMatchObject({ code, message: expect.stringMatching(/\. .*\./) });
  });
});
