import { type CivilTime, civilDate } from '../../../src/domain/civilDate';
import { sayDay, sayTime } from '../../../src/domain/plan/calendarWords';
import { readLanguages } from '../../../src/domain/plan/scriptLanguages';
import { STOP_SHAPE, urgencyMark } from '../../../src/domain/plan/urgencyMark';
import { visibleText } from '../../../src/domain/plan/visibleText';
import { MESSAGES } from '../../../src/messages/messages';
import { TODAY } from './planFixtures';

describe('sayDay and sayTime', () => {
  it('[T2] say a day as people do, with the year when it is another', () => {
    const day = civilDate('2026-03-12');
    expect(sayDay(day, { today: TODAY, language: 'en' })).toBe('Thu Mar 12');
    expect(sayDay(day, { today: TODAY, language: 'es' })).toBe('jue 12 de marzo');
    const other = civilDate('2025-12-01');
    expect(sayDay(other, { today: TODAY, language: 'en' })).toBe('Mon Dec 1, 2025');
    expect(sayDay(other, { today: TODAY, language: 'es' })).toBe('lun 1 de diciembre de 2025');
  });

  it('[C6] say a time as people do', () => {
    expect(sayTime('09:00' as CivilTime, 'en')).toBe('9:00 am');
    expect(sayTime('16:30' as CivilTime, 'en')).toBe('4:30 pm');
    expect(sayTime('16:30' as CivilTime, 'es')).toBe('16:30');
  });
});

describe('urgencyMark', () => {
  it('[T6] is a shape and a word, never a colour', () => {
    expect(urgencyMark('Emergency', MESSAGES.en)).toBe('▲ Emergency');
    expect(urgencyMark('Urgent', MESSAGES.es)).toBe('◆ Urgente');
    expect(urgencyMark('Active', MESSAGES.en)).toBe('● Active');
    expect(urgencyMark('Watch', MESSAGES.es)).toBe('○ En observación');
    expect(urgencyMark('Closed', MESSAGES.en)).toBe('Closed');
    expect(STOP_SHAPE).toBe('■');
  });
});

describe('readLanguages', () => {
  it('[C1] finds the languages there is a script for, in any spelling', () => {
    expect(readLanguages('Spanish, English')).toEqual({ spoken: ['en', 'es'], others: [] });
    expect(readLanguages('español y inglés')).toEqual({ spoken: ['en', 'es'], others: [] });
    expect(readLanguages('ES')).toEqual({ spoken: ['es'], others: [] });
  });

  it('[C1] keeps the others word for word', () => {
    expect(readLanguages('Mam; Kreyòl / español')).toEqual({ spoken: ['es'], others: ['Mam', 'Kreyòl'] });
    expect(readLanguages(null)).toEqual({ spoken: [], others: [] });
  });
});

describe('visibleText', () => {
  it('[S2] takes out what turns the reading direction, and keeps letters and joined emoji', () => {
    expect(visibleText('a\u202eb')).toBe('ab');
    expect(visibleText(' Tía Xiomara 🌻 ')).toBe('Tía Xiomara 🌻');
    expect(visibleText('👩‍👧')).toBe('👩‍👧');
  });

  it('[S2] mends what a document cannot hold', () => {
    expect(visibleText('a\u0000b\ud800c')).toBe('a b\ufffdc');
    expect(visibleText('one\r\ntwo\u2028three')).toBe('one\ntwo\nthree');
  });

  it('[S2] counts what nobody can see as blank', () => {
    for (const blank of [null, '', ' \n\t', '\u200b', '\u00ad\u2060', '\u3164', '\ufeff\u0007'])
      expect(visibleText(blank)).toBeNull();
  });
});
