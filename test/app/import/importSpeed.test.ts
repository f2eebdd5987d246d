import { readCalls, readListText, table } from './reading';

/** CPU seconds of this process; other processes do not count. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('[issue 2] long lists', () => {
  const header =
    'Name|Status|Detained?|Detained since|Order|Stay|Next date|What is it|Lawyer|Lawyer may share?|Organization|Demand|Why this case|Lead|Notes';
  const list = table([
    header.split('|'),
    ...Array.from({ length: 1000 }, (_, i) =>
      `Person ${i}|active|detained|2026-01-15|final order|filed|3/${1 + (i % 28)}/2026|removal|L. Okafor, Esq.|yes 2026-02-20|Parish ${i % 50}|Grant the stay ${i}|La espera su niño ${i}|Marisol|daily calls since Monday, ${i} so far`.split(
        '|',
      ),
    ),
  ]);
  const calls = table([
    ['When', 'Case', 'Caller', 'Called', 'Outcome', 'Language', 'Notes'],
    ...Array.from({ length: 20_000 }, (_, i) => [
      `2026-02-${10 + (i % 18)} ${10 + (i % 7)}:${10 + (i % 50)}`,
      `Person ${i % 40}`,
      `Caller ${i % 300}`,
      'Deportation officer',
      'left message',
      'es',
      `dijo que llamáramos mañana, ${i}`,
    ]),
  ]);

  it('1,000 people in a second or so', () => {
    expect(cpuSeconds(() => expect(readListText(list).people).toHaveLength(1000))).toBeLessThan(4);
  });

  it('20,000 calls in two or so', () => {
    const cases = Array.from({ length: 1000 }, (_, i) => ({ code: `C-${i}`, alias: `Person ${i}` }));
    expect(cpuSeconds(() => expect(readCalls(calls, cases).issues).toEqual([]))).toBeLessThan(8);
  });

  it('a thousand names for one column, a cell of a million letters', () => {
    const wide = table([
      ['Name', ...Array<string>(1000).fill('Notes')],
      ['Rosa', ...Array<string>(1000).fill('x'.repeat(100))],
    ]);
    expect(cpuSeconds(() => readListText(wide))).toBeLessThan(4);
    expect(
      cpuSeconds(() =>
        readListText(
          table([
            ['Name', 'Notes'],
            ['Rosa', 'a1 '.repeat(400_000)],
          ]),
        ),
      ),
    ).toBeLessThan(4);
  });
});
