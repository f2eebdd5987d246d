/** wordList('name, alias'); //=> ['name', 'alias'] — hundreds of words read better, and weigh less, in a line. */
export function wordList(words: string): readonly string[] {
  return words.split(', ');
}
