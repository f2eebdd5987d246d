import type { SetUpResult } from '../app/setUpTracker';
import { MESSAGES, type Messages } from '../messages/messages';
import type { Reply } from '../rpc/reply';
import { rpc } from './rpc';
import { sheetLanguage } from './sheetLanguage';

/** Makes what is missing of the tracker, in the language of the Sheet's locale, and says what came of it. */
export function setUpThisSheet(): void {
  const language = sheetLanguage();
  const words = MESSAGES[language].menu.setUp;
  const reply = rpc('setUpTracker', { language, groupName: null }) as Reply<SetUpResult>;
  const ui = SpreadsheetApp.getUi();
  ui.alert(words.title, reply.ok ? told(reply.value, words) : reply.error.message, ui.ButtonSet.OK);
}

function told({ created, zone, locale }: SetUpResult, words: Messages['menu']['setUp']): string {
  const what = created.length === 0 ? words.nothingMissing : words.made(created.length);
  return `${what}\n\n${words.settings(zone, locale)}\n\n${words.limits}`;
}
