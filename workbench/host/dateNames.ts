const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 4 + day));
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
const WIDTHS = ['long', 'short'] as const;

const translations = new Map<string, Map<string, string>>();

/** The engine shows days and months in English; a spreadsheet shows them in its own language. */
export function localDateNames(shown: string, localeCode: string): string {
  if (localeCode.startsWith('en')) return shown;
  const names = translations.get(localeCode) ?? translate(localeCode.replace('_', '-'));
  translations.set(localeCode, names);
  return shown.replace(/[A-Z][a-z]+/g, (word) => names.get(word) ?? word);
}

function translate(tag: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [part, instants] of [['month', MONTHS] as const, ['weekday', DAYS] as const]) {
    for (const width of WIDTHS) {
      const name = (language: string, instant: number) =>
        new Intl.DateTimeFormat(language, { [part]: width, timeZone: 'UTC' }).format(instant);
      for (const instant of instants) names.set(name('en-US', instant), name(tag, instant));
    }
  }
  return names;
}
