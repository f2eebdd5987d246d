import { readOutcome } from '../../src/domain/calls';
import { readTally } from '../../src/domain/tally';
import { OUTCOMES, type Outcome } from '../../src/domain/vocabulary';
import { wordsOfOutcome } from '../../src/tables/callTotals';

const WORDS = Object.fromEntries(OUTCOMES.map((o) => [o, wordsOfOutcome(o, 'en')])) as Record<
  Outcome,
  readonly string[]
>;
const read = (line: string) => readTally(line, (words) => readOutcome(words, WORDS));

describe('[C1] a pasted tally', () => {
  it('becomes a row for each outcome', () => {
    expect(read('Mari 5: 2 spoke, 2 message, 1 full')).toEqual({
      caller: 'Mari',
      rows: [
        { outcome: 'Spoke with someone', howMany: 2 },
        { outcome: 'Left a message', howMany: 2 },
        { outcome: 'Mailbox full', howMany: 1 },
      ],
      unread: [],
      totalDiffers: false,
    });
  });

  it.each([
    [
      'Tía Bea: habló y 3 buzón lleno',
      'Tía Bea',
      [
        ['Spoke with someone', 1],
        ['Mailbox full', 3],
      ],
    ],
    [
      'Caller 12 (4): busy x3; voicemail',
      'Caller 12',
      [
        ['No answer or busy', 3],
        ['Left a message', 1],
      ],
    ],
    [
      'Jon P.:2x no answer and 1 wrong number.',
      'Jon P.',
      [
        ['No answer or busy', 2],
        ['Wrong number', 1],
      ],
    ],
  ])('%j is read as it was meant', (line, caller, rows) => {
    const tally = read(line);
    expect(tally?.caller).toBe(caller);
    expect(tally?.rows.map((row) => [row.outcome, row.howMany])).toEqual(rows);
    expect(tally?.unread).toEqual([]);
    expect(tally?.totalDiffers).toBe(false);
  });

  it('keeps what it cannot read and says that the total differs', () => {
    expect(read('Mari 5: 2 spoke, 3 flew a kite')).toEqual({
      caller: 'Mari',
      rows: [{ outcome: 'Spoke with someone', howMany: 2 }],
      unread: ['3 flew a kite'],
      totalDiffers: true,
    });
  });

  it.each(['', 'Mari', '2 spoke', ': 2 spoke', 'Mari:', 'Mari 5: '])('%j is no tally', (line) => {
    expect(read(line)).toBeNull();
  });
});
