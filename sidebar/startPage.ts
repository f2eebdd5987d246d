import { languageOf } from '../src/messages/languageOf';
import { SCREENS, type Screen } from '../src/rpc/screens';
import { startAt } from './navigation';
import { language, SPOKEN } from './words';

/** The little of a document that says what to show. */
interface PageDocument {
  readonly body: { getAttribute(name: string): string | null };
}

/**
 * Which screen the server wants shown and in which language: it fills both in before it serves the page. A
 * page that is opened by itself shows Today in the reader's language.
 */
export function startPage({ body }: PageDocument, browserLanguages: readonly string[]): void {
  const wanted = body.getAttribute('data-screen');
  const spoken = body.getAttribute('data-language');
  language.value = languageOf(spoken ? [spoken] : browserLanguages, SPOKEN);
  startAt(isScreen(wanted) ? wanted : 'board');
}

function isScreen(name: string | null): name is Screen {
  return (SCREENS as readonly (string | null)[]).includes(name);
}
