import { readPastedText } from '../../workbench/page/pastedText';

describe('text from the clipboard', () => {
  it.each([
    ['one cell', 'a', [['a']]],
    ['nothing', '', [['']]],
    [
      'rows and columns',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['lines as Windows ends them, with one at the end', 'a\r\nb\r\n', [['a'], ['b']]],
    ['empty cells', '\tb\n\n', [['', 'b'], ['']]],
    ['a cell in quotes with a line break, a tab and quotes', '"a\n""b""\tc"\td', [['a\n"b"\tc', 'd']]],
    ['quotes that are part of the text', 'say "hi"\t"x" y', [['say "hi"', '"x" y']]],
  ])('%s', (_, text, rows) => {
    expect(readPastedText(text)).toEqual(rows);
  });
});
