/** Turn the direction of what follows, so that a text could read as something it is not. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a document
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
const UNSEEN = /[\s\u2800\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The text as a reader can see it, trimmed; null when there is nothing to see, so that a cell holding
 * only a zero-width space counts as blank.
 *
 * @example visibleText(' \u200b') //=> null
 */
export function visibleText(text: string | null): string | null {
  if (text === null) return null;
  const shown = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(DIRECTION_MARKS, '')
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .trim();
  return shown.replace(UNSEEN, '') === '' ? null : shown;
}
