import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from './stop.mjs';

/** In the address of the script editor: script.google.com/home/projects/ID/edit */
const IN_ADDRESS = /\/projects\/([\w-]+)/;
/** Ids of scripts that are bound to a Sheet have some 57 letters; a Sheet's own has 44. */
const SCRIPT_ID = /^[\w-]{50,80}$/;

/**
 * Writes the id of the group's own script into .clasp.json, so that a push goes there and nowhere else. Takes
 * the id, or the whole address of the script editor. Returns what to do next.
 * @throws Stop with a sentence when it is neither.
 */
export function connect(root, [given = '']) {
  const scriptId = IN_ADDRESS.exec(given)?.[1] ?? given.trim();
  if (given === '') {
    throw new Stop(
      'Say which script: npm run connect -- SCRIPT_ID. In your Sheet, open Extensions > Apps Script, then Project Settings > IDs > Script ID.',
    );
  }
  if (!SCRIPT_ID.test(scriptId)) {
    throw new Stop(
      `"${given}" is no script id. It has more than 50 letters, figures, - and _, and stands under Extensions > Apps Script > Project Settings > IDs. The id in the address of the Sheet is another one.`,
    );
  }
  const file = path.join(root, '.clasp.json');
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...settings, scriptId }, null, 2)}\n`);
  return [
    `Connected: .clasp.json names the script ${scriptId}.`,
    'Next: npx clasp login (opens a browser, once), then npx clasp push.',
    'A push replaces everything in that script with dist/. Then reload the Sheet: the Casebook menu appears after a few seconds.',
  ].join('\n');
}
