import { sha256 } from 'js-sha256';

/**
 * What a text is known by: twenty letters, the same for the same text. Letters only, because among thousands
 * of hashes with figures some look like an A-number (L1).
 */
export function fingerprint(text: string): string {
  return sha256(text)
    .slice(0, 20)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}
