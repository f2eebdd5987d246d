import { parseArgs } from 'node:util';

/** `npm start`: what was asked for on the command line. */
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    list: { type: 'string' },
    calls: { type: 'string' },
    today: { type: 'string' },
    language: { type: 'string', default: 'en' },
    locale: { type: 'string', default: 'en_US' },
    plans: { type: 'string', default: 'all' },
    out: { type: 'string', default: 'casebook-out' },
  },
});

console.error(
  values.headless
    ? 'The headless run is not part of this version yet.'
    : 'The workbench is not part of this version yet.',
);
process.exitCode = 1;
