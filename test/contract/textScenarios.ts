import type { Scenario } from './contractWorld';
import { down, smallTab } from './layouts';

/** Texts that a spreadsheet would like to make something else of. */
export const TRICKY_TEXTS: readonly string[] = [
  '=1+1',
  '=IMPORTXML("http://x.example","//a")',
  '==',
  '=',
  '+1 555 0100',
  '+SUM(1;2)',
  '-5',
  '- said no',
  '@SUM(1)',
  "'quoted'",
  "''",
  "'=1+1",
  "'",
  '\t=1+1',
  ' =1+1',
  '\n12',
  '12',
  '007',
  '1,5',
  '1.5',
  '1e5',
  '50%',
  '$5',
  '3/4/2026',
  '2026-03-04',
  'Mar 4',
  '10:30',
  'TRUE',
  'verdadero',
  '#REF!',
  '{1,2}',
  '<b>x</b>',
  'plain',
];

/** S1: text stays text, in a column of text and in one that people gave another format. */
export const TEXT_SCENARIOS: readonly Scenario[] = [
  {
    name: '[S1] texts that are written stay word for word, and none becomes a formula',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      workbook.growTab(tab, 8, TRICKY_TEXTS.length);
      workbook.writeTexts([{ tab, blocks: [down(3, 1, TRICKY_TEXTS), down(3, 3, TRICKY_TEXTS)] }]);
      const grid = ports().workbook.read(tab, 4);
      const last = TRICKY_TEXTS.length;
      return {
        text: TRICKY_TEXTS.map((_, index) => grid.at(3 + index, 1)),
        otherFormat: TRICKY_TEXTS.map((_, index) => grid.at(3 + index, 3)),
        formulas: workbook
          .readFormulas(tab, { row: 3, column: 1, rows: last, columns: 3 })
          .flat()
          .filter(Boolean),
      };
    },
    expected: { text: TRICKY_TEXTS, otherFormat: TRICKY_TEXTS, formulas: [] },
  },
  {
    name: '[S1] a text that is appended becomes no formula either',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Log');
      workbook.write(tab, down(3, 4, [null, null, null, null, null, null]));
      // What begins with none of these never was a formula.
      const texts = TRICKY_TEXTS.filter((text) => /^[\s=+\-@']/.test(text));
      for (const text of texts) workbook.append(tab, [text]);
      const area = { row: 3, column: 1, rows: texts.length, columns: 1 };
      return workbook.readFormulas(tab, area).flat().filter(Boolean);
    },
    expected: [],
  },
  {
    name: '[S1] numbers and booleans beside texts stay what they are',
    run: ({ ports }) => {
      const { workbook } = ports();
      const tab = smallTab(workbook, 'Cases');
      workbook.writeTexts([
        {
          tab,
          blocks: [
            {
              row: 3,
              column: 1,
              cells: [
                ['=1', 12, 46091.5],
                ['', null, null],
              ],
            },
          ],
        },
      ]);
      const grid = workbook.read(tab, 3);
      return [grid.at(3, 1), grid.at(3, 2), grid.at(3, 3), grid.at(4, 1)];
    },
    expected: ['=1', 12, 46091.5, null],
  },
];
