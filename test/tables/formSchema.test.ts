import * as fc from 'fast-check';
import { addDays, civilDate } from '../../src/domain/civilDate';
import { type FieldValue, readCell, writeCell } from '../../src/tables/cell';
import { CHOICES } from '../../src/tables/choices';
import type { InputColumn } from '../../src/tables/column';
import { inputsOf } from '../../src/tables/formFields';
import { formSchema } from '../../src/tables/formSchema';
import { TABLE_KEYS } from '../../src/tables/tableKey';

const parse = (fields: unknown) => formSchema('cases').safeParse(fields);

describe('what a form sends', () => {
  it('is trimmed, and a blank is null', () => {
    expect(parse({ alias: '  Doña Rosa ', notes: ' \n', heldAt: null }).data).toEqual({
      alias: 'Doña Rosa',
      notes: null,
      heldAt: null,
    });
  });

  it('may be some of the fields; keys of no form are dropped', () => {
    const sent = JSON.parse('{"alias":"A","code":"C-9","urgency":"Watch","callsTab":7,"__proto__":{"x":1}}');
    expect(parse(sent).data).toEqual({ alias: 'A' });
  });

  it.each<[string, unknown]>([
    ['custody', 'detained'],
    ['custody', { words: 'at home' }],
    ['detainedSince', '2026-02-30'],
    ['detainedSince', '3/4/2026'],
    ['mobilizable', -1],
    ['mobilizable', 1.5],
    ['mobilizable', '12'],
    ['referralUnderWay', 'Yes'],
    ['alias', 7],
    ['alias', ['a']],
  ])('is refused when a field is none of its kind: %s %p', (key, value) => {
    expect(parse({ [key]: value }).success).toBe(false);
  });

  it('keeps a person’s own words where a choice is open', () => {
    const dates = formSchema('dates');
    expect(dates.parse({ kind: { words: ' appeal due ' } })).toEqual({ kind: { words: 'appeal due' } });
    expect(dates.safeParse({ kind: { words: ' ' } }).success).toBe(false);
    expect(dates.safeParse({ time: '24:00' }).success).toBe(false);
  });

  it('whatever it lets through stands in a cell and is read from it again', () => {
    for (const table of TABLE_KEYS) {
      for (const { key, column } of inputsOf(table).filter(({ column: { form } }) => form)) {
        const property = fc.property(valuesOf(column), (value) => {
          const parsed = formSchema(table).parse({ [key]: value })[key] ?? null;
          const read = readCell(column, writeCell(column, parsed, 'es') as never, 'es');
          expect({ table, key, ...read }).toEqual({ table, key, value: parsed });
        });
        fc.assert(property, { numRuns: 8 });
      }
    }
  });
});

function valuesOf(column: InputColumn): fc.Arbitrary<FieldValue> {
  const choice = () => fc.constantFrom<FieldValue>(...CHOICES[column.choices ?? 'yesNo']);
  switch (column.kind) {
    case 'choice':
      return choice();
    case 'openChoice':
      return fc.oneof(choice(), fc.constant({ words: 'in her own words' }));
    case 'yesNo':
      return fc.boolean();
    case 'date':
    case 'strictDate':
      return fc.integer({ min: 0, max: 4000 }).map((days) => addDays(civilDate('2020-01-01'), days));
    case 'dateTime':
      return fc.constant('2026-03-10 09:30');
    case 'time':
      return fc.constantFrom('00:00', '09:05', '23:59');
    case 'count':
      return fc.nat();
    default:
      return fc.oneof(fc.string(), fc.constantFrom('=1+1', "'quoted", ' spaced ', 'Año'));
  }
}
