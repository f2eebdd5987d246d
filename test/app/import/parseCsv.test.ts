import { AppError } from '../../../src/app/appError';
import { parseCsv } from '../../../src/app/import/parseCsv';
import { MESSAGES } from '../../../src/messages/messages';

const parse = (text: string) => parseCsv(text, MESSAGES.en.errors);
const cells = (text: string) => parse(text).records.map((record) => record.cells);

function codeOf(text: string): string {
  try {
    parse(text);
    return 'read';
  } catch (error) {
    return error instanceof AppError ? error.code : 'crash';
  }
}

describe('[report.md] row counts records: the header is 1, blank records count, quoted line breaks do not', () => {
  it('counts', () => {
    const { header, records } = parse('Name,Notes\nRosa,"one\ntwo"\n\n,\nTito,\n');
    expect(header).toEqual(['Name', 'Notes']);
    expect(records.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [2, 'Rosa'],
      [3, ''],
      [4, ''],
      [5, 'Tito'],
      [6, ''],
    ]);
  });

  it('takes the first row that is not blank for the header, and counts from it', () => {
    expect(parse('\n;;\n  \nNombre;Estado\nRosa;activa\n')).toEqual({
      header: ['Nombre', 'Estado'],
      records: [
        { row: 2, cells: ['Rosa', 'activa'] },
        { row: 3, cells: [''] },
      ],
    });
  });
});

describe('line breaks and marks of programs', () => {
  it.each(['\n', '\r\n', '\r'])('reads rows that end with %j, within cells too', (end) => {
    expect(cells(['Name,Notes', `Rosa,"one${end}two"`, 'Tito,x'].join(end))).toEqual([
      ['Rosa', 'one\ntwo'],
      ['Tito', 'x'],
    ]);
  });

  it('reads a file that mixes them', () => {
    expect(cells('Name,Notes\r\nRosa,a\nTito,b\rMo,c')).toHaveLength(3);
  });

  it('passes over a byte order mark and a "sep=" line', () => {
    expect(parse('\uFEFFName,Notes\nRosa,x').header).toEqual(['Name', 'Notes']);
    expect(parse('\uFEFFsep=;\r\nName;Notes, all\r\nRosa;x').header).toEqual(['Name', 'Notes, all']);
  });

  it('keeps a NUL and other signs for the reader of cells to judge', () => {
    expect(cells('Name\nRo\u0000sa')).toEqual([['Ro\u0000sa']]);
  });
});

describe('delimiters', () => {
  it.each([
    ['semicolons', 'Nombre;Estado\nRosa, la del 3;activa', ['Rosa, la del 3', 'activa']],
    ['tabs', 'Name\tStatus\nRosa; Tito\tactive, new', ['Rosa; Tito', 'active, new']],
    ['a tab after a blank first header', '\tStatus\nRosa\tactive', ['Rosa', 'active']],
    [
      'commas in the headers',
      'Nombre, apodo;Estado, etapa;Notas, más\nRosa;activa;x',
      ['Rosa', 'activa', 'x'],
    ],
    ['one semicolon in a header', 'Name; alias,Status\nRosa; Ro,active', ['Rosa; Ro', 'active']],
    ['one column', 'Nombre\nRosa', ['Rosa']],
    ['rows cut short', 'Name,Status,Notes; all\nRosa\nTito', ['Rosa']],
  ])('tells %s', (_, text, first) => {
    expect(cells(text)[0]).toEqual(first);
  });
});

describe('quotes', () => {
  it('reads quotes within a cell', () => {
    expect(cells('Name,Notes\nRosa "la Jefa",he said ""hi""\n"Tito ""T""","a, b"')).toEqual([
      ['Rosa "la Jefa"', 'he said ""hi""'],
      ['Tito "T"', 'a, b'],
    ]);
  });

  it('lets a quote within a quoted cell pass when no row is lost by it', () => {
    expect(cells('Name,Status\n"Rosa "la Jefa" P.",active\nTito,new')).toEqual([
      ['Rosa "la Jefa" P.', 'active'],
      ['Tito', 'new'],
    ]);
  });

  it('refuses what would make one cell of several rows', () => {
    expect(codeOf('Name,Notes\n"Rosa,x\nTito,y')).toBe('list.quotes');
    expect(codeOf('Name,Notes\n"Rosa" la Jefa,x\nTito,"y"')).toBe('list.quotes');
  });
});

it('[issue 2] refuses an empty list with one sentence', () => {
  for (const text of ['', '\n\n', ' , \n,', 'Name,Status', 'Name,Status\n,\n\n'])
    expect([text, codeOf(text)]).toEqual([text, 'list.empty']);
});
