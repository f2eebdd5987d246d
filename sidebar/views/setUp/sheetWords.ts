import { dateOrderOf } from '../../../src/domain/readDate';

/** March 4 of 2026 as Casebook reads it in a Sheet of this locale. dayInLocale('en_US') //=> '3/4/2026' */
export function dayInLocale(locale: string): string {
  return dateOrderOf(locale) === 'month first' ? '3/4/2026' : '4/3/2026';
}
