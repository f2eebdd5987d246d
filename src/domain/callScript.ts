import type { Messages } from '../messages/messages';
import { type DecisionState, mayUse } from './decisions';
import type { CallState } from './vocabulary';

/** What people listen to before they hang up. */
export const SCRIPT_SECONDS = 25;
/** Reading aloud, calmly. */
const WORDS_PER_SECOND = 2.5;
const ENDS_LIKE_A_SENTENCE = /[.!?…]["”’')\]]*$/;

export interface ScriptFacts {
  /** null: the Sheet shows no answer. */
  readonly callState: CallState | null;
  /** What callers say instead of a name; null when nobody has chosen one. */
  readonly alias: string | null;
  readonly demand: string | null;
  readonly publicFacts: string | null;
  readonly publicFactsDecision: DecisionState;
}

/** The texts of a case that a script is made from. */
export type ScriptField = 'alias' | 'demand' | 'publicFacts';

/** `read` gives a text as it may be said, after the leak check; null when it is blank. */
export function scriptFacts(
  read: (field: ScriptField) => string | null,
  about: Pick<ScriptFacts, 'callState' | 'publicFactsDecision'> & { codesOnly: boolean | null },
): ScriptFacts {
  const { callState, publicFactsDecision, codesOnly } = about;
  return {
    callState,
    publicFactsDecision,
    alias: codesOnly ? null : read('alias'),
    demand: read('demand'),
    publicFacts: read('publicFacts'),
  };
}

export type ScriptPiece = 'person' | 'demand' | 'why';

export interface ScriptRun {
  readonly text: string;
  /** The person, the ask, and every gap that is still to be filled. */
  readonly stress: boolean;
}

/** The script as it is said, line by line, in the language of the words it was made with. */
export interface CallScript {
  readonly spoken: readonly ScriptLine[];
  readonly voicemail: readonly ScriptLine[];
  /** Gaps that stand in the script as placeholders. */
  readonly missing: readonly ScriptPiece[];
  /** How long the longer of the two takes to say. */
  readonly seconds: number;
  readonly ifAsked: string;
  readonly neverSay: string;
  readonly conduct: readonly string[];
}
export type ScriptLine = readonly ScriptRun[];

/**
 * What a caller says (M1). It uses only what is in force for officials and callers (P2), and a gap stays
 * visible. null when nobody may call (C9 Stop), or when the Sheet does not say if anybody may.
 * The texts come in after the leak check.
 */
export function callScript(facts: ScriptFacts, words: Messages['callScript']): CallScript | null {
  if (facts.callState === null || facts.callState === 'Stop') return null;
  const why = mayUse(facts.publicFactsDecision, 'Officials and callers') ? facts.publicFacts : null;
  const pieces = { person: facts.alias, demand: facts.demand, why };
  const missing = (Object.keys(pieces) as ScriptPiece[]).filter((piece) => pieces[piece] === null);
  const person = facts.alias ?? words.missing.person;
  const demand = facts.demand === null ? words.missing.demand : asSentence(facts.demand);
  const reason = why === null ? words.missing.why : asSentence(why);
  const ask = stressed(words.ask, demand);
  const close = [plain(`${words.discretion} ${words.thanks}`)];
  const spoken = [
    [plain(`${words.greeting} `), ...stressed(words.about, person)],
    ask,
    [{ text: reason, stress: why === null }],
    close,
  ];
  const voicemail = [
    [plain(`${words.greeting} `), ...stressed(words.voicemailAbout, person)],
    ask,
    stressed(words.again, demand),
    close,
  ];
  return {
    spoken,
    voicemail,
    missing,
    seconds: Math.max(secondsToSay(spoken), secondsToSay(voicemail)),
    ifAsked: words.ifAsked,
    neverSay: words.neverSay,
    conduct: words.conduct,
  };
}

export function scriptText(line: ScriptLine): string {
  return line.map((run) => run.text).join('');
}

/** 'Grant the stay' -> 'Grant the stay.'; what already ends like a sentence stays. */
function asSentence(text: string): string {
  return ENDS_LIKE_A_SENTENCE.test(text) ? text : `${text}.`;
}

function plain(text: string): ScriptRun {
  return { text, stress: false };
}

/** The sentence with its filling stressed, wherever the language puts it; 'Ana L.' brings its own full stop. */
function stressed(sentence: (filling: string) => string, filling: string): ScriptRun[] {
  const slot = '\u0000';
  const [before = '', after = ''] = sentence(slot).split(slot);
  const rest = ENDS_LIKE_A_SENTENCE.test(filling) ? after.replace(/^\./, '') : after;
  return [plain(before), { text: filling, stress: true }, plain(rest)].filter((run) => run.text !== '');
}

function secondsToSay(lines: readonly ScriptLine[]): number {
  const words = lines.map(scriptText).join(' ').split(/\s+/).filter(Boolean);
  return Math.round(words.length / WORDS_PER_SECOND);
}
