/** Text from another program as rows of cells: tabs between cells, and a cell in quotes may hold line breaks. */
export function readPastedText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const [, quoted, bare = '', end] = pattern.exec(plain) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end === '' || end === undefined) return rows;
  }
}
