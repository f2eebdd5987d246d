import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tablesDocument } from '../../src/tables/tableDocs';

it('docs/tables.md says what the declarations say; npm run docs brings it up to date', () => {
  const file = path.join(__dirname, '../../docs/tables.md');
  expect(readFileSync(file, 'utf8')).toBe(tablesDocument());
});
