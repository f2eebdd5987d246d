import { writeFileSync } from 'node:fs';
import { tablesDocument } from '../src/tables/tableDocs';

/** `npm run docs`: writes the documents that are derived from the code. */
writeFileSync('docs/tables.md', tablesDocument());
