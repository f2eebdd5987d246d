/** IronCalc, and what linkedom stands on, come as ES modules only, which Jest loads once they are rewritten. */
const ES_MODULES_ONLY = [
  '@ironcalc',
  'boolbase',
  'css-select',
  'css-what',
  'cssomnom',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'htmlparser2',
  'nth-check',
  'uhyphen',
];

/** Tests are TypeScript, stripped by swc; `npm test` has the compiler check the types first. */
module.exports = {
  // A set-up on the workbench's host takes seconds, on a busy machine many.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  // Preact comes as .mjs files, which Jest does not require; what tests look at without a browser needs its signals only.
  moduleNameMapper: { '^@preact/signals$': '@preact/signals-core' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longestFirst.cjs',
};
