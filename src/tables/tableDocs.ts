import { LANGUAGES, MESSAGES } from '../messages/messages';
import { CHOICES, choiceLabel } from './choices';
import { type Column, isFormula } from './column';
import { firstRow, isPage, type Table } from './defineTable';
import { formulaContext } from './formulaContext';
import { declaredPlaces } from './places';
import { columnWords, TABLES } from './tables';

/** docs/tables.md: what the declarations say, for people. Never edited by hand; a test keeps it current. */
export function tablesDocument(): string {
  const tables = Object.values<Table>(TABLES);
  return [
    '# Tables and their columns',
    '',
    'Generated from `src/tables/declarations` by `npm run docs`. Keys are canonical and stand in the hidden first',
    'row of each tab; headers, choices and help texts exist in every language. Formulas are shown for the first',
    'record of a new tracker in English. Audiences are those beside the Team, which sees all; *by decision* means: only',
    'while the decision on Public facts is in force.',
    ...tables.flatMap(tableSection),
    ...choicesSection(),
    '',
  ].join('\n');
}

function tableSection(table: Table): string[] {
  const names = LANGUAGES.map((language) => MESSAGES[language].tables[table.key].tab);
  if (isPage(table)) {
    const where = 'One page of formulas and charts over the other tabs: no records, nothing to type.';
    return ['', `## ${names.join(' / ')} (\`${table.key}\`)`, '', where];
  }
  const columns = Object.entries(table.columns);
  return [
    '',
    `## ${names.join(' / ')} (\`${table.key}\`)`,
    '',
    '| key | headers | kind | sensitivity | audiences | form | help |',
    '|---|---|---|---|---|---|---|',
    ...columns.map(([key, column]) => columnRow(table, key, column)),
    ...formulaList(table, columns),
  ];
}

function columnRow(table: Table, key: string, column: Column): string {
  const headers = LANGUAGES.map((language) => columnWords(MESSAGES[language], table.key, key).header);
  const { help } = columnWords(MESSAGES.en, table.key, key);
  const cells = isFormula(column)
    ? [`= ${column.shows}`, '', '', '']
    : [
        column.choices ? `${column.kind}: ${column.choices}` : column.kind,
        column.sensitivity,
        [...column.audiences, ...(column.audiencesByDecision ?? []).map((a) => `${a} by decision`)].join(
          ', ',
        ),
        column.form ?? '',
      ];
  const name = column.hidden ? `\`${key}\` (hidden)` : `\`${key}\``;
  return `| ${[name, headers.join(' / '), ...cells, help].map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function formulaList(table: Table, columns: readonly (readonly [string, Column])[]): string[] {
  const places = declaredPlaces('en');
  const site = { table, row: firstRow(table), places, language: 'en', tables: TABLES } as const;
  const formulas = columns.flatMap(([key, column]) =>
    isFormula(column) ? [`- \`${key}\`: \`=${column.formula(formulaContext(site))}\``] : [],
  );
  return formulas.length === 0 ? [] : ['', 'Formulas:', '', ...formulas];
}

function choicesSection(): string[] {
  const rows = Object.entries(CHOICES).flatMap(([set, values]) =>
    (values as readonly string[]).map(
      (value) =>
        `| \`${set}\` | ${value} | ${LANGUAGES.map((l) => choiceLabel(set as keyof typeof CHOICES, value, l)).join(' / ')} |`,
    ),
  );
  return ['', '## Choices', '', '| set | value | shown as |', '|---|---|---|', ...rows];
}
