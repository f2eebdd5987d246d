import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { hostOf } from './scriptHost';

async function exported(body: string): Promise<Record<string, string>> {
  const host = hostOf(body);
  const { error } = host.run('go');
  if (error) throw new Error(error.message);
  const files = unzipSync(await host.exportXlsx());
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('the workbook as an .xlsx file', () => {
  it('is a zip of well-formed XML with its parts', async () => {
    const files = await exported("sheet.getRange('A1').setValue('a & <b>')");
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet0.xml',
        'xl/sharedStrings.xml',
      ]),
    );
    for (const xml of Object.values(files)) {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      expect(document.documentElement).not.toBeNull();
    }
    expect(files['xl/sharedStrings.xml']).toContain('a &amp; &lt;b&gt;');
  });

  it('holds a text that begins with = as a string and a formula as a formula', async () => {
    const files = await exported(`
      sheet.getRange('B1').setNumberFormat('@');
      sheet.getRange('A1:C1').setValues([["'=1+1", '=2+2', '=3+3']]);`);
    const cells = files['xl/worksheets/sheet0.xml'] ?? '';
    expect(cells.match(/<f[ >]/g)).toHaveLength(1);
    expect(cells).toMatch(/<f[^>]*>3\+3<\/f>\s*<v>6<\/v>/);
    const texts = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/g)].map(
      ([, text]) => text,
    );
    expect(texts).toEqual(['=1+1', '=2+2']);
  });

  it('keeps an apostrophe that is part of the text', async () => {
    const files = await exported(`sheet.getRange('A1').setValue("''tis")`);
    expect(files['xl/sharedStrings.xml']).toContain('<t>&apos;tis</t>');
  });

  it('keeps hidden tabs, rows and columns', async () => {
    const files = await exported(
      "sheet.getRange('A1:B2').setValue(1); sheet.hideRows(1); sheet.hideColumns(2); file.insertSheet('Other').hideSheet()",
    );
    expect(files['xl/workbook.xml']).toMatch(/state="hidden" name="Other"/);
    expect(files['xl/worksheets/sheet0.xml']).toMatch(/<row r="1" hidden="1"/);
    expect(files['xl/worksheets/sheet0.xml']).toMatch(/<col min="2" max="2"[^>]*hidden="1"/);
  });
});
