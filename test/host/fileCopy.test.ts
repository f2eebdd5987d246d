import { hostOf } from './scriptHost';

const BODY = `
  if (args[0] === 'fill') {
    sheet.getRange('A1').setValue('kept').setNote('noted');
    sheet.addDeveloperMetadata('table', 'cases').setFrozenRows(2);
    file.addDeveloperMetadata('tracker', '1');
    file.insertSheet('Other').hideSheet();
    PropertiesService.getDocumentProperties().setProperty('a', '1');
    PropertiesService.getUserProperties().setProperty('b', '2');
    CacheService.getDocumentCache().put('c', '3', 600);
  }
  const found = (key) => file.createDeveloperMetadataFinder().withKey(key).find().map((one) => one.getValue());
  return [
    [file.getId(), file.getName()],
    [sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote(), sheet.getFrozenRows(), found('table'), found('tracker'),
      file.getSheets().map((tab) => [tab.getSheetId(), tab.getName(), tab.isSheetHidden()])],
    [PropertiesService.getDocumentProperties().getProperty('a'), PropertiesService.getUserProperties().getProperty('b'),
      CacheService.getDocumentCache().get('c')],
  ];`;

describe('File > Make a copy', () => {
  it('makes a file of its own with the same tabs, tags and script, and a script that remembers nothing', () => {
    const host = hostOf(BODY, { fileName: 'Cases of March' });
    const [name, contents, kept] = host.run('go', ['fill']).value as unknown[][];
    const copy = host.makeCopy().run('go').value as unknown[][];
    expect(kept).toEqual(['1', '2', '3']);
    expect(copy[0]).not.toContain(name?.[0]);
    expect(copy).toEqual([[expect.any(String), 'Copy of Cases of March'], contents, [null, null, null]]);
  });

  it('leaves the original alone, and makes each copy another one', () => {
    const host = hostOf(BODY);
    host.run('go', ['fill']);
    const copy = host.makeCopy({ fileName: 'Mine' });
    copy.type('Sheet1', 'A1', 'changed');
    const value = (one: typeof host) => one.sheets()[0]?.values()[0]?.[0];
    expect([value(host), value(copy), value(host.makeCopy())]).toEqual(['kept', 'changed', 'kept']);
    const idOf = (one: typeof host) => (one.run('go').value as string[][])[0]?.[0];
    expect(new Set([host, copy, host.makeCopy(), copy.makeCopy()].map(idOf)).size).toBe(4);
    expect(idOf(hostOf(BODY, { saved: copy.save() }))).toBe(idOf(copy));
  });
});

it('a simple trigger may write into the file it is bound to, also when it is opened', () => {
  const host = hostOf('', {
    source: `function onOpen() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('opened'); }`,
  });
  expect(host.open()?.error).toBeUndefined();
  expect(host.sheets()[0]?.values()[0]?.[0]).toBe('opened');
});
