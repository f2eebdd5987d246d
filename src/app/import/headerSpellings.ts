import { plain, wordsInAll } from './words';

/** A header, and what it may be with less around it; all plain. */
export interface HeaderSpellings {
  /** With everything that stands in it. */
  readonly full: string;
  readonly spellings: readonly string[];
  /** What stands on either side of a slash or a line break: "Lawyer / Abogada". */
  readonly parts: readonly string[];
}

/** "Abogado/a", "Detenido(a)", "Lawyer(s)": one word for everybody. */
const FOR_EVERYBODY = /(?<=\p{L})\s?[/(](?:as?|os?|es?|s|x)(?!\p{L})\)?/giu;
const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g;
const AROUND = [...wordsInAll((m) => m.headerAround)].sort((a, b) => b.length - a.length);

/** headerSpellings("The lawyer's name (if any)").spellings; // includes 'lawyer name' */
export function headerSpellings(text: string): HeaderSpellings {
  const typed = text
    .replace(FOR_EVERYBODY, '')
    .replace(/(?<=\p{L})@/gu, 'o')
    .replace(/['’]s(?!\p{L})/giu, '');
  const full = plain(typed);
  const bare = [full, plain(typed.replace(IN_BRACKETS, ' '))].map(withoutAround);
  return {
    full,
    spellings: [...new Set([full, ...bare, ...bare.map(singular)])].filter((name) => name !== ''),
    parts: typed
      .split(/[/|\n]/)
      .map((part) => withoutAround(plain(part)))
      .filter((part) => part !== ''),
  };
}

/** Without numbers in front and small words on either side. */
function withoutAround(name: string): string {
  let rest = name.replace(/^\d+ /, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const word of AROUND) {
      if (rest.startsWith(`${word} `)) rest = rest.slice(word.length + 1);
      if (rest.endsWith(` ${word}`)) rest = rest.slice(0, -word.length - 1);
    }
  }
  return rest;
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}
