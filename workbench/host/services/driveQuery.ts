import type { HostDocument } from '../driveStore';
import { NotInWorkbench } from '../exception';

type Test = (document: HostDocument) => boolean;

const TOKEN =
  /\s*(?:(\(|\)|and\b|or\b)|(trashed\s*=\s*false)|appProperties\s+has\s*\{\s*key\s*=\s*'((?:[^'\\]|\\.)*)'\s+and\s+value\s*=\s*'((?:[^'\\]|\\.)*)'\s*\})/y;

/**
 * Reads a Drive search query: `appProperties has { key='a' and value='b' }` and `trashed = false`, joined by
 * and, or and parentheses. Anything else throws.
 */
export function parseDriveQuery(query: string): Test {
  if (query.trim() === '') return () => true;
  const refused = () => new NotInWorkbench(`the Drive query ${query}`);
  const tokens = tokenize(query, refused);
  const any = (): Test => {
    const tests = [all()];
    while (tokens[0] === 'or' && tokens.shift()) tests.push(all());
    return (document) => tests.some((test) => test(document));
  };
  const all = (): Test => {
    const tests = [one()];
    while (tokens[0] === 'and' && tokens.shift()) tests.push(one());
    return (document) => tests.every((test) => test(document));
  };
  const one = (): Test => {
    const token = tokens.shift();
    if (typeof token === 'function') return token;
    if (token !== '(') throw refused();
    const inside = any();
    if (tokens.shift() !== ')') throw refused();
    return inside;
  };
  const test = any();
  if (tokens.length > 0) throw refused();
  return test;
}

function tokenize(query: string, refused: () => Error): (string | Test)[] {
  const tokens: (string | Test)[] = [];
  const text = query.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw refused();
    const [, sign, notTrashed, key = '', value = ''] = match;
    if (sign) tokens.push(sign);
    else if (notTrashed) tokens.push(() => true);
    else tokens.push(({ appProperties }) => appProperties[unquoted(key)] === unquoted(value));
  }
  return tokens;
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
