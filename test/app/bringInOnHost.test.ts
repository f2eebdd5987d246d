import type { ListPreview } from '../../src/app/import/listPreview';
import type { ImportListResult } from '../../src/app/importList';
import type { CaseRecord, DateRecord } from '../../src/domain/records';
import { hostErrors, hostRecords, hostTab } from '../support/hostTracker';
import { setUpHost } from '../support/setUpHost';
import { makeTablesSmall } from '../support/smallTables';
import { call, person } from '../support/trackerHost';

makeTablesSmall();

describe('[issue 3] a tab of the Sheet on Google’s services', () => {
  it('is looked through, brought in with its dates whatever their format, and deleted', () => {
    const host = setUpHost({ locale: 'es_ES', language: 'es' });
    person(host, 'addTab', 'Lista vieja');
    const rows = [
      ['Nombre', '¿Detenido?', 'Próxima fecha', 'Comidas'],
      ['=1+1', 'la migra', 46093, 'viernes'],
      ['Teo', false, 46093.4375, ''],
    ];
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        // A person types what begins with = behind an apostrophe.
        const typed = value === '=1+1' ? "'=1+1" : value;
        if (value !== '') person(host, 'type', 'Lista vieja', { row: r + 1, column: c + 1 }, typed);
      });
    });
    person(host, 'showAsDates', 'Lista vieja', { row: 2, column: 3, rows: 2 });
    const { tabs } = call<{ tabs: { id: number; name: string }[] }>(host, 'listSources', {}).value;
    const tabId = tabs.find(({ name }) => name === 'Lista vieja')?.id;
    const source = { kind: 'tab', tabId };

    const seen = call<ListPreview>(host, 'previewList', { source });
    expect(seen.run.calls).toMatchObject({ all: 8, writes: 0 });
    expect(seen.value.people.map(({ alias, nextDate }) => [alias, nextDate])).toEqual([
      ['=1+1', '2026-03-12'],
      ['Teo', '2026-03-12'],
    ]);
    const corrections = {
      columns: { '3': 'notes' },
      values: { custody: { 'la migra': 'Detained' } },
      leaks: {},
    };
    const input = { source, corrections, fingerprint: seen.value.fingerprint, who: 'Ana' };
    const { fingerprint, original } = call<ImportListResult>(host, 'importList', input).value;
    expect(original).toEqual({ kind: 'tab', tabId, name: 'Lista vieja' });
    const cases = hostRecords<CaseRecord>(hostTab(host, 'cases'), 'cases');
    expect(cases.map(({ alias, custody, notes }) => [alias, custody, notes])).toEqual([
      ['=1+1', 'Detained', 'Comidas: viernes'],
      ['Teo', 'Not detained', null],
    ]);
    const dates = hostRecords<DateRecord>(hostTab(host, 'dates'), 'dates');
    expect(dates.map(({ date, time }) => [date, time])).toEqual([
      ['2026-03-12', null],
      ['2026-03-12', '10:30'],
    ]);
    expect(hostErrors(host).filter((error) => /^(Casos|Fechas)!/.test(error))).toEqual([]);

    call(host, 'deleteOriginal', { tabId, fingerprint, who: 'Ana' });
    expect(person(host, 'tabNames')).not.toContain('Lista vieja');
    expect(() => call(host, 'previewList', { source })).toThrow(/tab.unknown: Esta pestaña ya no está/);
  });
});
