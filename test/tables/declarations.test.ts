import { DATE_KINDS } from '../../src/domain/vocabulary';
import { LANGUAGES, MESSAGES } from '../../src/messages/messages';
import { CHOICES, choiceLabel, readChoice } from '../../src/tables/choices';
import { isFormula } from '../../src/tables/column';
import { firstRow, headerRow, type Table } from '../../src/tables/defineTable';
import { fixedRows } from '../../src/tables/fixedRows';
import { formulaContext } from '../../src/tables/formulaContext';
import { declaredPlaces } from '../../src/tables/places';
import { withSeparator } from '../../src/tables/separator';
import { columnWords, TABLES } from '../../src/tables/tables';
import { FormulaText } from '../../workbench/host/formulaText';

const tables = Object.values<Table>(TABLES);
const columns = tables.flatMap((table) =>
  Object.entries(table.columns).map(([key, column]) => ({ table, key, column })),
);

/** Every formula of a new tracker, in every language. */
const formulas = LANGUAGES.flatMap((language) => {
  const places = declaredPlaces(language);
  const ofColumns = columns.flatMap(({ table, key, column }) => {
    if (!isFormula(column)) return [];
    const site = { table, row: firstRow(table), places, language, tables: TABLES };
    return [{ name: `${table.key}.${key}`, text: column.formula(formulaContext(site)) }];
  });
  const ofFixedRows = tables.flatMap((table) =>
    fixedRows(table, { language, places }).flatMap((row, index) =>
      row.flatMap((cell, column) =>
        'formula' in cell ? [{ name: `${table.key} ${index + 2},${column + 1}`, text: cell.formula }] : [],
      ),
    ),
  );
  return [...ofColumns, ...ofFixedRows];
});
const withoutTexts = (formula: string) => formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "''");

/** [F1] Functions that Google documents and that both test engines compute alike. */
const ALLOWED = [
  'AND',
  'CHAR',
  'CHOOSE',
  'COUNTIFS',
  'FIND',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNUMBER',
  'LEFT',
  'LEN',
  'MATCH',
  'MAX',
  'MAXIFS',
  'MID',
  'MIN',
  'MINIFS',
  'MOD',
  'NOT',
  'NOW',
  'OR',
  'RIGHT',
  'ROUND',
  'ROW',
  'SMALL',
  'SUBSTITUTE',
  'SUM',
  'SUMIFS',
  'TODAY',
  'TRIM',
  'UPPER',
];

describe('[F1] formulas', () => {
  it('use only allowed functions', () => {
    const used = formulas.flatMap(({ text }) => withoutTexts(text).match(/[A-Z][A-Z.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });

  it('have no decimal point, array literal, empty branch or criterion of being unequal', () => {
    for (const { name, text } of formulas) {
      const bare = withoutTexts(text);
      expect({ name, found: bare.match(/\d\.\d|[{}]|,,|,\)|<>/g) }).toEqual({ name, found: null });
      expect({ name, found: text.match(/"<>/g) }).toEqual({ name, found: null });
    }
  });

  it('ask for today, and for the time, in one cell each of the whole tracker', () => {
    const asking = (clock: string) =>
      formulas.filter(({ text }) => text.includes(clock)).map(({ name }) => name);
    expect(asking('TODAY()')).toEqual(LANGUAGES.map(() => 'settings.today'));
    expect(asking('NOW()')).toEqual(LANGUAGES.map(() => 'settings.now'));
  });

  it('refer to whole columns, or from a header down', () => {
    const ranges = formulas.flatMap(
      ({ text }) => withoutTexts(text).match(/\$[A-Z]+\$?\d*:\$[A-Z]+\$?\d*/g) ?? [],
    );
    expect(
      ranges.filter(
        (range) => !new RegExp(`^\\$([A-Z]+)(\\$${headerRow(TABLES.calls)})?:\\$\\1$`).test(range),
      ),
    ).toEqual([]);
  });
});

it('[F2] a spreadsheet that takes semicolons computes each formula from the same text as one that takes commas', () => {
  const spreadsheet = new FormulaText('semicolon', ';');
  for (const { name, text } of formulas) {
    const written = `=${withSeparator(text, ';')}`;
    expect({ name, commas: withoutTexts(written).includes(',') }).toEqual({ name, commas: false });
    expect({ name, text: spreadsheet.toEngine(written) }).toEqual({ name, text: `=${text}` });
  }
});

describe('declarations', () => {
  it('name every column differently within a tab, in every language, so that a person can tell them apart', () => {
    for (const language of LANGUAGES) {
      for (const table of tables) {
        const headers = Object.keys(table.columns).map(
          (key) => columnWords(MESSAGES[language], table.key, key).header,
        );
        expect({ table: table.key, doubles: headers.filter((h, i) => headers.indexOf(h) !== i) }).toEqual({
          table: table.key,
          doubles: [],
        });
      }
    }
  });

  it('have labels that are read back as the value they stand for, in every language', () => {
    for (const language of LANGUAGES) {
      for (const [set, values] of Object.entries(CHOICES)) {
        for (const value of values) {
          const label = choiceLabel(set as keyof typeof CHOICES, value, language);
          expect({
            set,
            value: readChoice(set as keyof typeof CHOICES, ` ${label.toUpperCase()} `, language),
          }).toEqual({ set, value });
        }
      }
    }
  });

  it('read a value by its own name, case ignored, where nobody typed a label', () => {
    for (const language of LANGUAGES) {
      expect(readChoice('zone', ' america/new_york', language)).toBe('America/New_York');
      expect(readChoice('zone', 'Mars/Olympus', language)).toBeNull();
    }
  });

  it('[T2] list the date kinds by severity', () => {
    expect(DATE_KINDS.slice(0, 3)).toEqual(['Removal', 'Detention', 'Check-in']);
    expect(DATE_KINDS[DATE_KINDS.length - 1]).toBe('Other');
  });

  it('[P8] have no field for a country, an entry, a record, a birth date, an address of a free person or advice', () => {
    const forbidden =
      /country|nationality|citizen|entry|entered|criminal|conviction|arrest|birth|removals|address|whereabouts|advice|aNumber/i;
    const fields = columns
      .filter(({ column }) => !isFormula(column))
      .map(({ table, key }) => `${table.key}.${key}`);
    expect(fields.filter((field) => forbidden.test(field))).toEqual([]);
  });

  it('[C8] have no field for the private number or home of anyone who is called', () => {
    expect(
      Object.keys(TABLES.targets.columns).filter((key) =>
        /home|private|personal|mobile|cell|family/i.test(key),
      ),
    ).toEqual([]);
  });

  it('[P6] keep notes, real names and who is mobilizable within the team', () => {
    for (const key of [
      'notes',
      'realName',
      'mobilizable',
      'attorneyContact',
      'factsGoneThroughOn',
    ] as const) {
      expect(TABLES.cases.columns[key].audiences).toEqual([]);
    }
  });
});
