import fc from 'fast-check';
import { createHost, type Host, type HostOptions, type SavedHost } from '../../workbench/host/host';
import { hostFile } from '../support/hostTracker';
import { NOON } from './scriptHost';

/** What scripts do to a file, each a function of the script; `n` makes one doing differ from the next. */
const ACTS = {
  value: 'sheet.getRange(n + 1, 1).setValue("text " + n);',
  text: 'sheet.getRange(n + 1, 2).setNumberFormat("@").setValue("=1+" + n);',
  spacedFormula: 'sheet.getRange(n + 1, 3).setValue("=SUM(A1:A5) +  " + n);',
  date: 'sheet.getRange(n + 1, 4).setValue(new Date(1770000000000 + n * 86400000)).setNumberFormat("yyyy-mm-dd");',
  today: 'sheet.getRange(n + 1, 5).setValue("=TODAY()+" + n);',
  newTab: 'file.insertSheet("Tab " + file.getSheets().length + "." + n);',
  copiedTab:
    'file.insertSheet("Copy " + file.getSheets().length + "." + n, file.getSheets().length, { template: sheet });',
  deletedTab:
    'if (file.getSheets().length > 2) file.deleteSheet(file.getSheets()[n % file.getSheets().length]);',
  renamed: 'sheet.setName("Named " + n);',
  hidden: 'const last = file.getSheets().pop(); if (file.getSheets().length > 2) last.hideSheet();',
  rowsAdded: 'sheet.insertRowsAfter(n + 1, 2);',
  frozen: 'sheet.setFrozenRows(n % 3); sheet.setFrozenColumns(n % 2);',
  hiddenLines: 'sheet.hideRows(5 + n, 1); sheet.hideColumns(7);',
  wide: 'sheet.setColumnWidth(2, 100 + n);',
  protectedTab:
    'sheet.protect().setWarningOnly(true).setDescription("d" + n).setUnprotectedRanges([sheet.getRange(2, 1, n + 1, 2)]);',
  choice:
    'sheet.getRange(2, 6, 3, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b" + n], true).setHelpText("help " + n).build());',
  refusing:
    'sheet.getRange(9, 6).setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build());',
  format:
    'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextContains("t" + n).setBackground("#aa0000").setRanges([sheet.getRange("A2:A")]).build()]);',
  bold: 'sheet.getRange(1, 1, 1, 3).setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).build());',
  mark: 'sheet.addDeveloperMetadata("key" + n, "value"); file.addDeveloperMetadata("file" + n, "v");',
  property:
    'PropertiesService.getDocumentProperties().setProperty("p" + n, "d"); PropertiesService.getUserProperties().setProperty("p" + n, "u");',
  cached: 'CacheService.getUserCache().put("c" + n, "v", 600);',
  document:
    'Drive.Files.create({ name: "P-" + n, mimeType: "application/vnd.google-apps.document", appProperties: { row: "r" + n } }, Utilities.newBlob("<p>x</p>", "text/html"));',
  active: 'sheet.getRange(n + 2, 2).activate();',
} as const;

/** Every act by its name, and `told`: what a script can ask of the file beyond its cells. */
const SOURCE = `
${Object.entries(ACTS)
  .map(
    ([name, body]) =>
      `function ${name}(n) { const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[n % 2] || file.getSheets()[0]; ${body} }`,
  )
  .join('\n')}
function told() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const at = file.getActiveRange();
  return {
    tabs: file.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName(), sheet.getDeveloperMetadata().map((m) => m.getKey())]),
    marks: file.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue()]),
    at: at && [at.getSheet().getName(), at.getA1Notation()],
    document: PropertiesService.getDocumentProperties().getProperties(),
    user: PropertiesService.getUserProperties().getProperties(),
    cached: [0, 1, 2, 3].map((n) => CacheService.getUserCache().get('c' + n)),
    docs: Drive.Files.list({ q: "'me' in owners", fields: 'files(id,name)' }).files,
  };
}`;

const anAct = fc.record({
  name: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  n: fc.nat(3),
});

const hostWith = (options: HostOptions = {}) => createHost({ source: SOURCE, now: () => NOON, ...options });

/** As it would come back from a disk. */
const carried = (host: Host): SavedHost => JSON.parse(JSON.stringify(host.save()));

/** All there is to see, and what a script is told. */
function whole(host: Host): object {
  const told = host.run('told');
  return { tabs: hostFile(host), told: told.value, error: told.error?.message, documents: host.documents() };
}

function doAll(host: Host, acts: readonly { name: string; n: number }[]) {
  return acts.map(({ name, n }) => {
    const { error, calls, callLog } = host.run(name, [n]);
    return { name, error: error?.message, calls, callLog };
  });
}

describe('a host that goes on from what another saved', () => {
  it.each([
    { locale: 'en_US', options: {} },
    { locale: 'es_ES', options: { separators: 'semicolon' } },
  ] as const)('has the same file, and does the same from there on, in $locale', ({ locale, options }) => {
    fc.assert(
      fc.property(
        fc.array(anAct, { minLength: 1, maxLength: 12 }),
        fc.array(anAct, { minLength: 1, maxLength: 6 }),
        (before, after) => {
          const first = hostWith({ locale, ...options });
          doAll(first, before);
          const saved = carried(first);
          const second = hostWith({ locale, ...options, saved });
          expect(whole(second)).toEqual(whole(first));
          expect(doAll(second, after)).toEqual(doAll(first, after));
          expect(whole(second)).toEqual(whole(first));
        },
      ),
      { numRuns: 20, seed: 20260310, endOnFailure: true },
    );
  });

  it('saves again what it was given', () => {
    const acts = (Object.keys(ACTS) as (keyof typeof ACTS)[]).map((name, index) => ({ name, n: index % 4 }));
    const first = hostWith();
    expect(doAll(first, acts).filter(({ error }) => error)).toEqual([]);
    const saved = carried(first);
    expect(carried(hostWith({ saved }))).toEqual(saved);
  });

  it('leaves what it was given as it was, so that many can go on from it', () => {
    const first = hostWith();
    doAll(first, [{ name: 'value', n: 1 }]);
    const saved = carried(first);
    const text = JSON.stringify(saved);
    doAll(hostWith({ saved }), [
      { name: 'newTab', n: 1 },
      { name: 'document', n: 1 },
      { name: 'frozen', n: 1 },
    ]);
    expect(JSON.stringify(saved)).toBe(text);
  });

  it('has its own clock: what was computed from the day is computed anew', () => {
    const first = hostWith();
    doAll(first, [{ name: 'today', n: 1 }]);
    const saved = carried(first);
    const later = hostWith({ saved, now: () => new Date(NOON.getTime() + 86_400_000) });
    const [before, after] = [first, later].map((host) => host.sheets()[0]?.display().flat().filter(Boolean));
    expect(after).not.toEqual(before);
  });

  it('must be of the same locale and zone, in which its cells were written', () => {
    const saved = carried(hostWith());
    expect(() => hostWith({ saved, locale: 'es_ES' })).toThrow('en_US');
    expect(() => hostWith({ saved, zone: 'America/Chicago' })).toThrow('America/New_York');
  });
});
