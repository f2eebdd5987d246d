import { STOP_SHAPE, URGENCY_SHAPES } from '../../src/domain/plan/urgencyMark';
import { LANGUAGES, MESSAGES } from '../../src/messages/messages';
import { choiceLabel } from '../../src/tables/choices';
import { isFormula, isLeftOutInCodesOnly } from '../../src/tables/column';
import { columnWidths, linesIn } from '../../src/tables/columnWidths';
import { headerRow, isPage, type Table } from '../../src/tables/defineTable';
import { LOOKS, TONES } from '../../src/tables/looks';
import { declaredColumn, declaredPlaces } from '../../src/tables/places';
import { tabLayout } from '../../src/tables/tabLayout';
import { columnWords, TABLES } from '../../src/tables/tables';

const tables = Object.values<Table>(TABLES);
/** Those with headers, and records below them. */
const recordTables = tables.filter((table) => !isPage(table));
const layoutOf = (table: Table, codesOnly = false) =>
  tabLayout(table, { language: 'en', places: declaredPlaces('en'), separator: ',', codesOnly });

/** WCAG: 1 for the same colour, 21 for black on white. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return light / dark;
}

describe('how tabs look', () => {
  it('every ink stands out from its paper by 4.5:1', () => {
    for (const [name, { text, paper }] of Object.entries({ ...LOOKS, ...TONES })) {
      expect({ name, reads: contrast(text, paper) >= 4.5 }).toEqual({ name, reads: true });
    }
  });

  it('a header fits its column on three lines, in every language', () => {
    for (const table of recordTables) {
      const widths = columnWidths(table);
      Object.entries(table.columns).forEach(([key, { hidden }], index) => {
        if (hidden) return;
        for (const language of LANGUAGES) {
          const { header } = columnWords(MESSAGES[language], table.key, key);
          const lines = linesIn(header, (widths[index] ?? 0) - 8, true);
          expect({ header, fits: lines <= 3 }).toEqual({ header, fits: true });
        }
      });
    }
  });

  it('what computes is grey, and whoever types into it is warned', () => {
    for (const table of recordTables) {
      const { looks, columns, warning } = layoutOf(table);
      const record = looks[looks.length - 1] ?? [];
      const seen = Object.values(table.columns).map((column) => isFormula(column) && !column.hidden);
      expect(record.map((look) => look === 'formula')).toEqual(seen);
      expect(columns.map((column) => column.isFormula)).toEqual(Object.values(table.columns).map(isFormula));
      expect(warning !== null).toBe(seen.includes(true));
    }
  });

  it('every cell has a look', () => {
    for (const table of tables) {
      const { cells, looks } = layoutOf(table);
      expect(looks.map((row) => row.length)).toEqual(cells.map((row) => row.length));
    }
  });
});

describe.each(LANGUAGES)('colours in %s', (language) => {
  const marksOf = (table: Table) =>
    tabLayout(table, { language, places: declaredPlaces(language), separator: ',' }).marks;
  const toneOf = (key: string, text: string) =>
    marksOf(TABLES.cases).find(
      (mark) =>
        mark.text === text && mark.cells.some(({ column }) => column === declaredColumn('cases', key)),
    )?.tone;

  it('[T6] urgency has one for its word and the same for its shape', () => {
    for (const urgency of ['Emergency', 'Urgent', 'Active', 'Watch'] as const) {
      const tone = toneOf('urgency', choiceLabel('urgency', urgency, language));
      expect(tone).toBe(urgency.toLowerCase());
      expect(toneOf('mark', URGENCY_SHAPES[urgency])).toBe(tone);
    }
  });

  it('[C9] a Stop is red in Cases and in the band', () => {
    expect(toneOf('callState', choiceLabel('callState', 'Stop', language))).toBe('stop');
    expect(toneOf('mark', STOP_SHAPE)).toBe('stop');
    const sentence = `${STOP_SHAPE} ${MESSAGES[language].callStateSentences.Stop}`;
    expect(marksOf(TABLES.calls).find(({ text }) => text === sentence)?.tone).toBe('stop');
  });
});

it('[P7] a codes-only tracker hides what people are called by, and nothing else', () => {
  for (const table of tables) {
    const usual = layoutOf(table).columns.map(({ hidden }) => hidden);
    const names = Object.values(table.columns).map(isLeftOutInCodesOnly);
    expect(layoutOf(table, true).columns.map(({ hidden }) => hidden)).toEqual(
      usual.map((hidden, index) => hidden || names[index]),
    );
  }
  expect(Object.keys(TABLES.cases.columns).filter((key) => isLeftOutInCodesOnly(columnOfCases(key)))).toEqual(
    ['alias', 'realName'],
  );
});

it('the band takes no more than nine rows, its header in view', () => {
  expect(headerRow(TABLES.calls)).toBeLessThanOrEqual(10);
  expect(layoutOf(TABLES.calls).bandFormats.length).toBe(headerRow(TABLES.calls) - 2);
});

function columnOfCases(key: string) {
  return (TABLES.cases as Table).columns[key] as Table['columns'][string];
}
