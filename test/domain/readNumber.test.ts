import fc from 'fast-check';
import { readCount } from '../../src/domain/readNumber';

describe('reading counts (report.md, number.unreadable)', () => {
  it.each([
    ['40', 40],
    [' 120 ', 120],
    ['0', 0],
    ['007', 7],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200', 1200],
    ["1'200", 1200],
    ['1’200', 1200],
    ['1,200,300', 1200300],
    ['1.200.300', 1200300],
    ['12,345', 12345],
    ['40.0', 40],
    ['40,00', 40],
    ['1,200.00', 1200],
    ['1.200,00', 1200],
    ['１２０', 120],
    ['1\u200b20', 120],
    ['\t35\n', 35],
  ])('[report.md number] %j is %d', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each(
    [
      'x10',
      '-3',
      '−3',
      '+5',
      '3.5',
      '3,5',
      '1,20',
      '1,2000',
      '12,34,567',
      '1,200.300',
      '1.200,300',
      '0,200',
      ',200',
      '1,',
      '1,200,',
    ].map((text) => [text]),
  )('[report.md number.unreadable] %j is no count', (text) => {
    expect(readCount(text)).toBeNull();
  });

  it.each(
    [
      '',
      ' ',
      'about 50',
      '50+',
      '50%',
      '~50',
      '$50',
      '40 people',
      'forty',
      '1e3',
      '0x10',
      '10²',
      '½',
      '①',
      '1 2',
      '1  200',
      '40-50',
      '99999999999999999999',
      '=1+1',
      'NaN',
      'Infinity',
    ].map((text) => [text]),
  )('[report.md number.unreadable] %j is no count either', (text) => {
    expect(readCount(text)).toBeNull();
  });

  it('[report.md number] every whole number reads back, grouped by any mark or by none', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 31 - 1 }),
        fc.constantFrom('', ',', '.', ' ', '\u00a0', "'"),
        (count, mark) => {
          expect(readCount(String(count).replace(/\B(?=(\d{3})+$)/g, mark))).toBe(count);
        },
      ),
    );
  });

  it('[report.md number] whatever is typed, a count is a whole number and not below zero', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129,. -+e’') })), (text) => {
        const count = readCount(text);
        if (count !== null) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      }),
    );
  });
});
