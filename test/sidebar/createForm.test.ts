import fc from 'fast-check';
import { createForm } from '../../sidebar/form/createForm';
import { leakNote } from '../../sidebar/form/leakNote';
import { sayValue } from '../../sidebar/form/sayValue';
import { noteToday } from '../../sidebar/today';
import { language, words } from '../../sidebar/words';
import { formFields, formKeys } from '../../src/tables/formFields';

const say = () => words.value.forms.problems;

beforeEach(() => {
  language.value = 'en';
  noteToday('2026-03-10');
});

describe('a form', () => {
  it('says nothing about a field before the person has left it, and everything once it is sent', () => {
    const form = createForm({ table: 'dates' });
    expect(form.problem('date')).toBeNull();
    form.touch('date');
    expect([form.problem('date'), form.problem('kind')]).toEqual([say().dateMissing, null]);
    expect(form.submit()).toBe(false);
    expect(form.problem('kind')).toBe(say().kindMissing);
  });

  it('says what is wrong in the words of the page, also when they change', () => {
    const form = createForm({ table: 'cases', isChange: true });
    form.set('detainedSince', '2026-04-02');
    form.submit();
    expect(form.problem('detainedSince')).toBe('That is in the future.');
    language.value = 'es';
    expect(form.problem('detainedSince')).toBe(say().future);
    expect(say().future).not.toBe('That is in the future.');
  });

  it('[P5] refuses an A-number while it is being typed', () => {
    const form = createForm({ table: 'cases', isChange: true });
    form.set('notes', 'ask about A12 345 678');
    expect(form.problem('notes')).toBe(say().aNumber);
    form.set('notes', 'ask again');
    expect(form.problem('notes')).toBeNull();
  });

  it('[P7] takes no name in codes-only mode', () => {
    const form = createForm({ table: 'cases', codesOnly: true, isChange: true });
    form.set('realName', 'Ana');
    expect(form.submit()).toBe(false);
    expect(form.problem('realName')).toBe(say().codesOnly);
  });

  it('may stay blank as a whole, and then lacks nothing', () => {
    const form = createForm({ table: 'dates', mayStayBlank: true });
    expect(form.submit()).toBe(true);
    form.set('place', 'Federal Plaza');
    expect(form.submit()).toBe(false);
  });

  it('shows the problems of the server beside their fields until they change', () => {
    const form = createForm({ table: 'cases', isChange: true });
    form.refuse([{ key: 'attorney', message: 'Who?' }]);
    expect(form.problem('attorney')).toBe('Who?');
    form.set('attorney', 'R. Okafor');
    expect([form.problem('attorney'), form.submit()]).toEqual([null, true]);
  });

  it('does not send a day or a number that is half typed', () => {
    const form = createForm({ table: 'cases', isChange: true });
    form.setUnreadable('goal', true);
    expect(form.submit()).toBe(false);
    expect(form.problem('goal')).toBe(say().unreadable);
    form.setUnreadable('goal', false);
    expect(form.submit()).toBe(true);
  });

  it('sends what differs from what the page saw, and what that was: trimmed, blank as null', () => {
    const keys = ['alias', 'attorney', 'languages'] as const;
    const text = fc.option(fc.string({ maxLength: 6 }), { nil: null });
    const record = fc.record(Object.fromEntries(keys.map((key) => [key, text])));
    fc.assert(
      fc.property(record, record, (seen, typed) => {
        const form = createForm({ table: 'cases', initial: seen, isChange: true });
        for (const key of keys) form.set(key, typed[key] ?? null);
        const plain = (value: string | null | undefined) => value?.trim() || null;
        const differs = keys.filter((key) => plain(seen[key]) !== plain(typed[key]));
        expect(form.isDirty.value).toBe(differs.length > 0);
        expect(form.changes()).toEqual({
          fields: Object.fromEntries(differs.map((key) => [key, plain(typed[key])])),
          before: Object.fromEntries(differs.map((key) => [key, plain(seen[key])])),
        });
      }),
    );
  });

  it('keeps what was typed beside what somebody else wrote meanwhile, and sends it as a choice', () => {
    const form = createForm({ table: 'cases', initial: { lead: 'Teo' }, isChange: true });
    form.set('lead', 'Mari');
    form.rebase({ lead: 'Luz' });
    expect(form.changes()).toEqual({ fields: { lead: 'Mari' }, before: { lead: 'Luz' } });
  });
});

describe('beside a text', () => {
  it('[L2] a soft question stands where it looks like a phone number, but not where one belongs', () => {
    expect(leakNote('call 212-555-0147', { table: 'cases', key: 'notes' })).toContain('phone number');
    expect(leakNote('call 212-555-0147', { table: 'cases', key: 'attorneyContact' })).toBeNull();
    expect(leakNote('call the pastor', { table: 'cases', key: 'notes' })).toBeNull();
  });
});

describe('a value, as a person reads it', () => {
  const fieldsOf = () => [
    ...formFields('cases', 'custody', options()),
    ...formFields('cases', 'team', options()),
    ...formFields('cases', 'legal', options()),
    ...formFields('dates', 'date', options()),
  ];
  const options = () => ({ language: language.value, codesOnly: false, words: words.value });
  const read = (key: string, value: string | boolean | number | { words: string } | null) => {
    const field = fieldsOf().find((one) => one.key === key);
    if (!field) throw new Error(`no field ${key}`);
    return sayValue(field, value, [{ value: 'T-01', label: 'Deportation officer' }]);
  };

  it.each([
    ['custody', 'Detained', 'en', 'Detained'],
    ['custody', 'Detained', 'es', 'En detención'],
    ['detainedSince', '2026-03-12', 'en', 'Thu Mar 12'],
    ['time', '09:00', 'en', '9:00 am'],
    ['referralUnderWay', true, 'es', 'Sí'],
    ['kind', { words: 'appeal due' }, 'en', 'appeal due'],
    ['whoWeCall1', 'T-01', 'en', 'Deportation officer'],
    ['goal', 40, 'en', '40'],
    ['stayUntil', 'unreadable', 'en', 'unreadable'],
    ['lead', null, 'en', ''],
  ] as const)('%s %j reads in %s as %j', (key, value, spoken, text) => {
    language.value = spoken;
    expect(read(key, value)).toBe(text);
  });

  it('knows every field of the forms', () => {
    expect(formKeys('cases').length).toBeGreaterThan(20);
  });
});
