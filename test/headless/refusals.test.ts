import { headlessOptions } from '../../workbench/headless/arguments';
import { readText } from '../../workbench/headless/readText';
import { Refusal } from '../../workbench/headless/refusal';
import { shortWorkbench } from '../support/shortWorkbench';
import { filesIn, headless, SAMPLE, scratchFolder } from './workbenchCommand';

const scratch = scratchFolder();
const short = shortWorkbench();
const GOOD = 'Name,Next date\nMari,2026-03-20\n';

/** Each case: what is wrong, the arguments, and what the one line must say. */
const REFUSED: readonly (readonly [string, () => string[], RegExp])[] = [
  ['no --list', () => [], /--list LIST\.csv/],
  ['no such file', () => ['--list', scratch.at('none.csv')], /no file .*none\.csv/],
  ['a folder', () => ['--list', scratch.at('.')], /is a folder/],
  ['an empty file', () => ['--list', scratch.file('empty.csv', '')], /is empty/],
  [
    'a workbook',
    () => ['--list', scratch.file('book.csv', Buffer.from('PK\u0003\u0004rest', 'latin1'))],
    /workbook, not a CSV/,
  ],
  [
    'a picture',
    () => ['--list', scratch.file('p.csv', Buffer.from('\u0089PNG\r\n', 'latin1'))],
    /picture, not a CSV/,
  ],
  [
    'Latin-1',
    () => ['--list', scratch.file('l.csv', Buffer.from('Nombre\nJos\u00e9\n', 'latin1'))],
    /not written in UTF-8/,
  ],
  [
    'UTF-16',
    () => ['--list', scratch.file('u.csv', Buffer.from('\uFEFFName\nA\n', 'utf16le'))],
    /not written in UTF-8/,
  ],
  ['a --today that is no date', () => ['--list', SAMPLE('list.csv'), '--today', '2026-02-30'], /2026-02-30/],
  ['a --today in words', () => ['--list', SAMPLE('list.csv'), '--today', 'tomorrow'], /tomorrow/],
  ['an unknown language', () => ['--list', SAMPLE('list.csv'), '--language', 'fr'], /en or es/],
  ['an unknown option', () => ['--list', SAMPLE('list.csv'), '--colour'], /--colour/],
  [
    'no such call log',
    () => ['--list', SAMPLE('list.csv'), '--calls', scratch.at('no.csv')],
    /no file .*no\.csv/,
  ],
];

/** What a run reads before it makes anything: its options and its files. */
function readInput(args: readonly string[]): void {
  const { list, calls } = headlessOptions(args);
  readText(list);
  if (calls !== null) readText(calls);
}

describe('unusable input is refused in one line', () => {
  it.each(REFUSED)('%s', (_, args, says) => {
    const refusal = () => readInput(args());
    expect(refusal).toThrow(Refusal);
    expect(refusal).toThrow(says);
    expect(refusal).not.toThrow(/\n/);
  });
});

describe('and the command ends with exit 1, that line, no stack and nothing left', () => {
  it('no such file', () => {
    const out = scratch.at('out');
    const ended = headless(['--list', scratch.at('none.csv'), '--out', out]);
    expect(ended).toEqual({ status: 1, said: `There is no file ${scratch.at('none.csv')}.` });
    expect(filesIn(out)).toBeNull();
  });

  it('--out that is a file', () => {
    const file = scratch.file('there.txt', 'mine');
    const ended = headless(['--list', scratch.file('good.csv', GOOD), '--out', file]);
    expect(ended).toEqual({ status: 1, said: `${file} is a file; --out takes a folder.` });
  });

  it('--out where nothing can be made', () => {
    const ended = headless(['--list', scratch.file('good.csv', GOOD), '--out', '/proc/casebook/out']);
    expect(ended.said).toMatch(/^\/proc\/casebook\/out (is no folder that can be made|may not be written)/);
    expect(ended.status).toBe(1);
  });

  it('a list in which no column means anything: a folder that was there stays as it was', () => {
    const list = scratch.file('fruit.csv', 'apples,pears\n1,2\n');
    const ended = headless(['--list', list, '--out', scratch.at('.')], short);
    expect(ended.said).toMatch(/^None of the columns means anything/);
    expect(ended.status).toBe(1);
    expect(filesIn(scratch.at('.'))).not.toContain('report.json');
    expect(filesIn(scratch.at('.'))?.filter((name) => name.startsWith('.casebook'))).toEqual([]);
  });
});
