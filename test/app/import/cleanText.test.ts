import { cleanText, LONGEST_TEXT, shortened } from '../../../src/app/cleanText';

describe('[issue 2] what a cell cannot show or hold', () => {
  it('control characters, halves of a character and outer spaces are taken out', () => {
    expect(cleanText(' a\u0000b\u0085\ud83dc\tx\r\ny\u00a0')).toEqual({
      text: 'abc\tx\ny',
      tooLong: false,
      controlCharacters: true,
    });
    expect(cleanText('🌻 مريم \u200f👩🏽‍🌾').controlCharacters).toBe(false);
  });

  it('the end of what is too long, never half a character', () => {
    const { text, tooLong } = cleanText(`x${'🌻'.repeat(30_000)}`);
    expect([tooLong, text.length <= LONGEST_TEXT + 2, /🌻 …$/u.test(text)]).toEqual([true, true, true]);
    expect(cleanText('x'.repeat(LONGEST_TEXT)).tooLong).toBe(false);
  });

  it('[P5] never the half of an A-number', () => {
    for (let before = 80; before < 104; before += 2) {
      const { text } = shortened(`${'x '.repeat(before / 2)}A 012-345-678 and more`, 100);
      expect(/012/.test(text)).toBe(/012-345-678/.test(text));
    }
  });
});
