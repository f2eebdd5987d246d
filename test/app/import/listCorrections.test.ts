import fc from 'fast-check';
import { AppError } from '../../../src/app/appError';
import type { ColumnUse, ListCorrections } from '../../../src/app/import/listCorrections';
import { LIST_FIELDS } from '../../../src/app/import/listFields';
import { findLeaks } from '../../../src/domain/leakCheck';
import { readListText, readPerson, table } from './reading';

const correct = (cells: Readonly<Record<string, string>>, corrections: Partial<ListCorrections>) => {
  const { fields, date, listed } = readPerson(cells, { corrections });
  return { fields, date, listed };
};

describe('[issue 3] a column that a person corrects', () => {
  it('stands for the field they say', () => {
    const cells = { Name: 'Mari', 'Her case goes': 'active', 'Big day': '3/12/2026' };
    expect(correct(cells, {}).fields).toEqual({ alias: 'Mari', stage: 'Intake' });
    const { fields, date, listed } = correct(cells, { columns: { '1': 'stage', '2': 'nextDate' } });
    expect(fields).toEqual({ alias: 'Mari', stage: 'Active' });
    expect(date).toMatchObject({ date: '2026-03-12', kind: 'Other' });
    expect(listed).toEqual([]);
  });

  it('is left out when they say so, without a word about it', () => {
    const { fields, listed } = correct(
      { Name: 'Mari', Comments: 'brings cake' },
      { columns: { '1': 'leaveOut' } },
    );
    expect([fields, listed]).toEqual([{ alias: 'Mari', stage: 'Intake' }, []]);
  });

  it('goes into the notes under its header, after what the notes say, through the leak check', () => {
    const cells = { Name: 'Mari', Rides: 'yes, 212 555 0147', Comments: 'brings cake' };
    const { fields, listed } = correct(cells, { columns: { '1': 'notes' } });
    expect(fields.notes).toBe('brings cake\nRides: yes, [left out: phone number]');
    expect(listed).toEqual(['2 Rides: leak.leftOut']);
  });

  it('makes room for its double', () => {
    const cells = { Name: 'Mari', Nickname: 'La Mari' };
    expect(correct(cells, {}).fields.alias).toBe('Mari');
    expect(correct(cells, { columns: { '0': 'leaveOut' } }).fields).toEqual({
      alias: 'La Mari',
      stage: 'Intake',
    });
  });

  it('[L4, P5] is checked with its header, which can say what stands below it', () => {
    const cells = { Name: 'Mari', 'Date of birth': '4/2/1981', 'A#': 'see 123456789' };
    const { fields, date, listed } = correct(cells, { columns: { '1': 'nextDate', '2': 'whyThisCase' } });
    expect([fields.whyThisCase, date]).toEqual(['see [left out: A-number]', null]);
    expect(fields.notes).not.toContain('1981');
    expect(listed).toContain('2 A#: aNumber.removed');
    expect(listed).toContain('2 Date of birth: leak.leftOut');
  });

  it('said as Casebook guessed it changes nothing', () => {
    const cells = { Name: 'Mari', Nickname: 'La Mari', Comments: 'brings cake', Rides: 'yes' };
    const columns = { '0': 'alias', '1': 'alias', '2': 'notes', '3': 'leaveOut' } as const;
    expect(correct(cells, { columns })).toEqual(correct(cells, {}));
  });
});

describe('[issue 3] words that a person corrects', () => {
  const cells = {
    Name: 'Mari',
    'Detained?': ' ICE  Hold',
    'Next date': '3/12/2026',
    'What is it': 'the bad day',
  };

  it('mean the value they say, however they are written', () => {
    const values = { custody: { 'ice hold': 'Detained' }, nextKind: { 'The bad day!': 'Removal' } };
    const { fields, date, listed } = correct(cells, { values });
    expect([fields.custody, date?.kind, listed]).toEqual(['Detained', 'Removal', []]);
    expect(fields.notes).toBeUndefined();
  });

  it('go into the notes, word for word, when they mean none, even where Casebook knows them', () => {
    const values = { custody: { yes: 'notes' }, nextKind: { removal: 'notes' } };
    const known = { ...cells, 'Detained?': 'Yes', 'What is it': 'removal' };
    const { fields, date } = correct(known, { values });
    expect(fields.custody).toBeUndefined();
    expect(fields.notes).toBe('Detained?: Yes\nWhat is it: removal');
    expect(date?.kind).toEqual({ words: 'removal' });
  });

  it('[P8] that make somebody free take the place out where they are', () => {
    const held = { Name: 'Mari', 'Detained?': 'ICE hold', Facility: 'Elm Hall' };
    expect(correct(held, {}).fields.heldAt).toBe('Elm Hall');
    const free = correct(held, { values: { custody: { 'ice hold': 'Released' } } });
    expect(free.fields).toEqual({ alias: 'Mari', stage: 'Intake', custody: 'Released' });
  });
});

describe('[L8] a finding that a person keeps', () => {
  const cells = {
    Name: 'Mari',
    Lead: 'Ana 212 555 0147',
    Comments: '212 555 0148, born 4/2/1981, A123456789',
  };

  it('stays in that column, and nothing else does', () => {
    const { fields } = correct(cells, { leaks: { '2.phone': 'keep' } });
    expect(fields.notes).toBe('212 555 0148, [left out: birth date], [left out: A-number]');
    expect(fields.lead).toBe('Ana [left out: phone number]');
  });
});

describe('[issue 3] a correction that does not fit the list', () => {
  const cells = { Name: 'Mari', Rides: 'yes', Notes: '' };
  it.each<[string, Partial<ListCorrections>, RegExp]>([
    ['a column that is not there', { columns: { '3': 'notes' } }, /fewer columns/],
    ['two columns for one field', { columns: { '1': 'alias' } }, /"Name" and "Rides"/],
    ['two corrected to one field', { columns: { '1': 'demand', '2': 'demand' } }, /stand for "Demand"/],
    ['a value of another field', { values: { custody: { yes: 'Active' } } }, /not one of its choices/],
    [
      'words of a field that is no choice',
      { values: { alias: { mari: 'notes' } } },
      /not one of its choices/,
    ],
    ['a deadline, which no list can give', { values: { nextKind: { x: 'Filing deadline' } } }, /not one of/],
    ['an A-number to keep', { leaks: { '2.aNumber': 'keep' } }, /cannot be kept/],
    ['a finding of nobody’s', { leaks: { '2.surname': 'keep' } }, /look through it again/],
  ])('%s is refused in one sentence that says that nothing was written', (_, corrections, sentence) => {
    expect(() => correct(cells, corrections)).toThrow(AppError);
    expect(() => correct(cells, corrections)).toThrow(sentence);
    expect(() => correct(cells, corrections)).toThrow(/Nothing was written/);
  });

  it('nor does leaving everything out', () => {
    expect(() => correct({ Name: 'Mari' }, { columns: { '0': 'leaveOut' } })).toThrow(
      /Every column is left out/,
    );
  });
});

it('[P5] whatever is corrected, no A-number comes in', () => {
  const digits = fc.stringMatching(/^[1-9][0-9]{8}$/);
  const headers = ['Name', 'A#', 'Alien number', 'Rides', 'Comments'];
  const uses: readonly ColumnUse[] = ['leaveOut', ...LIST_FIELDS];
  const planted = fc.record({
    number: digits,
    label: fc.constantFrom('', 'A', 'A# ', 'alien number '),
    before: fc.constantFrom('', 'see ', 'yes ', '3/4/2026 '),
    column: fc.integer({ min: 1, max: 4 }),
    chosen: fc.uniqueArray(fc.constantFrom(...uses), { minLength: 4, maxLength: 4 }),
  });
  fc.assert(
    fc.property(planted, ({ number, label, before, column, chosen }) => {
      const at = label === '' ? 1 + (column % 2) : column;
      const row = headers.map((_, index) => (index === at ? `${before}${label}${number}` : 'x'));
      const columns = Object.fromEntries(chosen.map((use, index) => [index + 1, use]));
      const leaks = Object.fromEntries(headers.map((_, index) => [`${index}.phone`, 'keep' as const]));
      try {
        const read = JSON.stringify(readListText(table([headers, row]), { corrections: { columns, leaks } }));
        expect(read).not.toContain(number);
        expect(findLeaks(read, { kinds: ['aNumber'] })).toEqual([]);
      } catch (error) {
        // Two columns of one field, which the header says of one of them.
        if (!(error instanceof AppError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});
