import { format, parseISO } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import fc from 'fast-check';
import { addDays, civilDate } from '../../src/domain/civilDate';
import { type DateOrder, dateOrderOf, readDate } from '../../src/domain/readDate';

const ORDERS: readonly DateOrder[] = ['month first', 'day first'];

/** The same in every locale. */
const EITHER_WAY: readonly (readonly [string, string])[] = [
  ['2026-03-12', '2026-03-12'],
  ['2026/03/12', '2026-03-12'],
  ['2026.3.9', '2026-03-09'],
  ['2026-3-9', '2026-03-09'],
  [' 2026-03-12 ', '2026-03-12'],
  ['2026-03-12T09:00:00Z', '2026-03-12'],
  ['2026-03-12T23:30:00.000-05:00', '2026-03-12'],
  ['2026-03-12 09:00', '2026-03-12'],
  ['8/22/2025', '2025-08-22'],
  ['25/02/2026', '2026-02-25'],
  ['25-02-2026', '2026-02-25'],
  ['02.25.2026', '2026-02-25'],
  ['8/22/25', '2025-08-22'],
  ['25/2/26', '2026-02-25'],
  ['3/3/2026', '2026-03-03'],
  ['Feb 26, 2026', '2026-02-26'],
  ['26 Feb 2026', '2026-02-26'],
  ['26 feb. 2026', '2026-02-26'],
  ['FEBRUARY 26 2026', '2026-02-26'],
  ['March 3rd, 2026', '2026-03-03'],
  ['3rd of March 2026', '2026-03-03'],
  ['March the 3rd, 2026', '2026-03-03'],
  ['Thu Mar 12 2026', '2026-03-12'],
  ['Thursday, March 12, 2026', '2026-03-12'],
  ['Mon Mar 12 2026', '2026-03-12'],
  ['Thu Mar 12 2026 09:00:00 GMT-0400', '2026-03-12'],
  ["Mar 12 '26", '2026-03-12'],
  ['12-Mar-26', '2026-03-12'],
  ['12-mar-2026', '2026-03-12'],
  ['12/Mar/2026', '2026-03-12'],
  ['2026-Mar-12', '2026-03-12'],
  ['Sept. 3, 2026', '2026-09-03'],
  ['3 sept 2026', '2026-09-03'],
  ['3 de setiembre de 2026', '2026-09-03'],
  ['3 set 2026', '2026-09-03'],
  ['10 de abril de 2026', '2026-04-10'],
  ['10 abril 2026', '2026-04-10'],
  ['el 10 de abril del 2026', '2026-04-10'],
  ['10 de abril, 2026', '2026-04-10'],
  ['7 de marzo de 2026', '2026-03-07'],
  ['abril 10, 2026', '2026-04-10'],
  ['jueves, 12 de marzo del 2026', '2026-03-12'],
  ['mar 10 mar 2026', '2026-03-10'],
  ['miércoles 11 de marzo de 2026', '2026-03-11'],
  ['miércoles 11 de marzo de 2026', '2026-03-11'],
  ['sáb. 14 mar 2026', '2026-03-14'],
  ['1º de mayo de 2026', '2026-05-01'],
  ['1.º de mayo de 2026', '2026-05-01'],
  ['1ro de mayo de 2026', '2026-05-01'],
  ['primero de mayo de 2026', '2026-05-01'],
  ['２０２６－０３－１２', '2026-03-12'],
  ['2026\u200b-03-12', '2026-03-12'],
  ['12\u00a0de\u00a0marzo\u00a0de\u00a02026', '2026-03-12'],
  ['Feb 29, 2028', '2028-02-29'],
  ['14:30 13/9/2026', '2026-09-13'],
];

const UNREADABLE = [
  'TBD',
  'unknown',
  '',
  '   ',
  'next week',
  'mañana',
  'soon',
  '31/02/2026',
  '2026-02-30',
  '2026-13-01',
  '2026-25-02',
  'Feb 29, 2026',
  '13/13/2026',
  '0/3/2026',
  '3/0/2026',
  '3/4',
  'March 12',
  '10 de abril',
  'Feb 26',
  'March 2026',
  '2026',
  '46091',
  '20260312',
  '12',
  '3.5',
  '1/2/345',
  '1/2/20266',
  '3/4-2026',
  '3 4 2026',
  '0206-03-12',
  '2026-03-12 or 13',
  '2026-03-12?',
  'around 3/12/2026',
  '2026-03-12 not a time',
  'ma 3 2026',
  'Juneteenth 19 2026',
  'foo 12 March 2026',
  'hearing?',
  '=TODAY()',
];

describe('reading dates (report.md, Dates)', () => {
  it.each(EITHER_WAY)('[report.md Dates] %j is %s in every locale', (text, day) => {
    for (const order of ORDERS) expect(readDate(text, order)).toBe(day);
  });

  it.each(UNREADABLE.map((text) => [text]))('[report.md date.unreadable] %j is no date', (text) => {
    for (const order of ORDERS) expect(readDate(text, order)).toBeNull();
  });

  it.each([
    ['3/4/2026', '2026-03-04', '2026-04-03'],
    ['03/11/26', '2026-03-11', '2026-11-03'],
    ['3-4-2026', '2026-03-04', '2026-04-03'],
    ['12.03.2026', '2026-12-03', '2026-03-12'],
    ['3 / 4 / 2026', '2026-03-04', '2026-04-03'],
    ['mié 3/4/2026', '2026-03-04', '2026-04-03'],
    ['Wed 3/4/2026', '2026-03-04', '2026-04-03'],
    ['3/4/2026 10:30 am', '2026-03-04', '2026-04-03'],
  ])(
    '[report.md Dates] the locale decides the order of %j, whatever language stands beside it',
    (text, monthFirst, dayFirst) => {
      expect(readDate(text, 'month first')).toBe(monthFirst);
      expect(readDate(text, 'day first')).toBe(dayFirst);
    },
  );

  it('[report.md Dates] two figures of a year are 1970 to 2069, a year is 1900 to 2199', () => {
    expect(['1/2/69', '1/2/70', '1/2/99', '1/2/00'].map((text) => readDate(text, 'month first'))).toEqual([
      '2069-01-02',
      '1970-01-02',
      '1999-01-02',
      '2000-01-02',
    ]);
    expect(
      ['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'].map((text) => readDate(text, 'day first')),
    ).toEqual([null, '1900-01-01', '2199-12-31', null]);
  });

  const day = fc.integer({ min: 0, max: 109_571 }).map((days) => addDays(civilDate('1900-01-01'), days));
  const nearDay = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays(civilDate('1970-01-01'), days));

  it('[report.md Dates] every day, written in each accepted way, reads back as itself', () => {
    const shapes = ['yyyy-MM-dd', 'yyyy/MM/dd', 'yyyy.M.d', "yyyy-MM-dd'T'HH:mm", 'yyyy-MM-dd HH:mm:ss'];
    const inEnglish = [
      'MMM d, yyyy',
      'MMMM do, yyyy',
      'd MMM yyyy',
      'EEE MMM d yyyy',
      'EEEE, MMMM d, yyyy',
      'dd-MMM-yyyy',
      'MMMM d, yyyy h:mm a',
    ];
    const inSpanish = [
      "d 'de' MMMM 'de' yyyy",
      "EEEE, d 'de' MMMM 'del' yyyy",
      'd MMM yyyy',
      'EEE d MMM yyyy',
      'dd-MMM-yyyy',
      "d 'de' MMMM 'de' yyyy HH:mm",
    ];
    const byOrder = {
      'month first': ['M/d/yyyy', 'MM-dd-yyyy', 'MM.dd.yyyy', 'M/d/yyyy h:mm a'],
      'day first': ['d/M/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy'],
    };
    fc.assert(
      fc.property(day, fc.constantFrom(...ORDERS), (date, order) => {
        const local = parseISO(date);
        for (const shape of [...shapes, ...byOrder[order]])
          expect(readDate(format(local, shape), order)).toBe(date);
        for (const shape of inEnglish)
          expect(readDate(format(local, shape, { locale: enUS }), order)).toBe(date);
        for (const shape of inSpanish)
          expect(readDate(format(local, shape, { locale: es }), order)).toBe(date);
      }),
    );
    fc.assert(
      fc.property(nearDay, (date) => {
        expect(readDate(format(parseISO(date), 'M/d/yy'), 'month first')).toBe(date);
        expect(readDate(format(parseISO(date), 'd/M/yy'), 'day first')).toBe(date);
        expect(readDate(format(parseISO(date), 'd MMM yy', { locale: es }), 'day first')).toBe(date);
      }),
    );
  });

  it('[report.md Dates] a day over 12 decides for its cell, in either locale', () => {
    fc.assert(
      fc.property(
        day.filter((date) => Number(date.slice(8)) > 12),
        (date) => {
          for (const order of ORDERS) {
            expect(readDate(format(parseISO(date), 'M/d/yyyy'), order)).toBe(date);
            expect(readDate(format(parseISO(date), 'd/M/yyyy'), order)).toBe(date);
          }
        },
      ),
    );
  });

  it('[report.md Dates] whatever is typed reads as a day of the calendar or as none', () => {
    const typed = fc.array(
      fc.constantFrom('2026', '3', '31', '/', '-', ' ', '.', 'mar', 'de', 'T10:00', 'pm', '0'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          typed.map((parts) => parts.join('')),
        ),
        (text) => {
          const read = readDate(text, 'month first');
          if (read !== null) expect(civilDate(read)).toBe(read);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** Locales for the countries that File > Settings offered in 2022 (by a list on Stack Overflow, 73767719), and others. */
const SHEETS_LOCALES = (
  'ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_CH de_DE el_GR en_AU en_CA en_GB en_HK en_IE en_IN en_NZ ' +
  'en_PH en_PR en_SG en_US en_ZA en es es_AR es_BO es_CL es_CO es_CR es_DO es_EC es_ES es_GT es_HN es_MX es_NI es_PA es_PE ' +
  'es_PR es_PY es_SV es_US es_UY es_VE fi_FI fil_PH fr_CA fr_FR gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID it_IT ja_JP ka_GE ' +
  'kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nb_NO nl_NL nn_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI ' +
  'sr_RS sv_SE ta_IN te_IN th_TH tr_TR uk_UA vi_VN zh_CN zh_HK zh_TW'
).split(' ');

describe('the order of day and month', () => {
  it.each(SHEETS_LOCALES.map((locale) => [locale]))(
    '[report.md Dates] %s orders them as CLDR says',
    (locale) => {
      const parts = new Intl.DateTimeFormat(locale.replace('_', '-'), {
        month: 'numeric',
        day: 'numeric',
        calendar: 'gregory',
      })
        .formatToParts(parseISO('2026-03-04'))
        .map((part) => part.type);
      expect(dateOrderOf(locale)).toBe(
        parts.indexOf('month') < parts.indexOf('day') ? 'month first' : 'day first',
      );
    },
  );

  it('[report.md Dates] a locale nobody knows is day first; a hyphen is no difference', () => {
    expect(dateOrderOf('xx_YY')).toBe('day first');
    expect(dateOrderOf('')).toBe('day first');
    expect(dateOrderOf('en-US')).toBe('month first');
  });
});
