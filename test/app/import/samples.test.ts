import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCalls, readListText } from './reading';

/** The project's own sample, which `npm start` opens: people and calls are invented. */
const sample = (name: string) => readFileSync(join(__dirname, '../../data', name), 'utf8');

describe('[report.md] the sample', () => {
  const list = readListText(sample('list.csv'));

  it('list.csv has one of each trouble', () => {
    expect(list.people).toHaveLength(19);
    expect(list.listed).toEqual([
      '1 Rides offered: column.unknown',
      '4 Removal order: leak.leftOut',
      '8 Since when: date.unreadable',
      '8 Comments: aNumber.removed',
      '8 Next date (if known): date.unreadable',
      '8 What for: kind.unknown',
      '12 Removal order: leak.leftOut',
      '12 People to mobilize: number.unreadable',
      '12 Who we support (name or nickname): person.duplicate',
      '14 People to mobilize: number.unreadable',
      '16 Since when: date.future',
      '16 Daily call goal: number.unreadable',
      '18 What for: deadline.unconfirmed',
      '19 Comments: leak.leftOut',
      '20 Next date (if known): date.unreadable',
      '21 May the attorney share?: value.unknown',
      '21 What for: kind.unknown',
    ]);
    expect(JSON.stringify(list)).not.toMatch(/654|0182|1979|not a criminal/);
  });

  it('calls.csv has one of each trouble', () => {
    const cases = list.people.map(({ fields }, index) => ({
      code: `C-${String(index + 1).padStart(3, '0')}`,
      alias: fields.alias ?? '',
    }));
    const { calls, listed } = readCalls(sample('calls.csv'), cases);
    expect(calls).toHaveLength(50);
    expect(listed).toEqual([
      '29 For whom: case.ambiguous',
      '47 Date and time: when.unreadable',
      '48 For whom: case.unknown',
      '49 What happened: outcome.unknown',
      '50 Comments: leak.leftOut',
      '50 How many: number.unreadable',
      '51 (row): call.duplicate',
    ]);
  });

  it('lista.csv is the same kind of list in Spanish, with semicolons', () => {
    const { people, listed } = readListText(sample('lista.csv'), { order: 'day first', language: 'es' });
    expect(people).toHaveLength(9);
    expect(people[0]).toMatchObject({
      fields: {
        alias: 'Doña Elvia',
        custody: 'Detained',
        detainedSince: '2026-01-14',
        stay: 'Filed',
        goal: 40,
      },
      date: { date: '2026-03-12', kind: 'Removal', lastVerified: '2026-03-09' },
    });
    expect(listed).toEqual([
      '4 Orden: leak.leftOut',
      '6 Detenido/a desde: date.unreadable',
      '6 Observaciones: aNumber.removed',
      '6 Próxima fecha: date.unreadable',
      '6 ¿Qué es?: kind.unknown',
      '8 ¿Puede compartir?: value.unknown',
      '8 Llamadas al día: number.unreadable',
      '8 ¿Qué es?: deadline.unconfirmed',
      '10 Nombre (apodo): person.duplicate',
      '11 Observaciones: leak.leftOut',
    ]);
  });
});
