/** What a spreadsheet's locale decides: how typed text is read, which separator formulas take, how dates show. */
export interface SheetLocale {
  /** As Google writes it: en_US, es_ES. */
  code: string;
  language: string;
  decimal: string;
  group: string;
  dateOrder: 'mdy' | 'dmy' | 'ymd';
  dateFormat: string;
  timeFormat: string;
  formulaSeparator: ',' | ';';
}

const DATE_FORMATS = { mdy: 'm/d/yyyy', dmy: 'dd/mm/yyyy', ymd: 'yyyy-mm-dd' } as const;

/** A locale whose decimal sign is the comma separates arguments with semicolons. //=> sheetLocale('es_ES').formulaSeparator is ';' */
export function sheetLocale(code: string): SheetLocale {
  const tag = code.replace('_', '-');
  const numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1_234_567.5);
  const decimal = numbers.find((part) => part.type === 'decimal')?.value ?? '.';
  const group = numbers.find((part) => part.type === 'group')?.value ?? ',';
  const order = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(0)
    .filter((part) => part.type === 'year' || part.type === 'month' || part.type === 'day')
    .map((part) => part.type.charAt(0))
    .join('');
  const dateOrder = order === 'mdy' || order === 'ymd' ? order : 'dmy';
  return {
    code,
    language: tag.split('-')[0] ?? 'en',
    decimal,
    group,
    dateOrder,
    dateFormat: DATE_FORMATS[dateOrder],
    timeFormat: dateOrder === 'mdy' ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaSeparator: decimal === ',' ? ';' : ',',
  };
}
