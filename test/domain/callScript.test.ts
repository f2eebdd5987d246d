import fc from 'fast-check';
import { callScript, SCRIPT_SECONDS, type ScriptFacts, scriptText } from '../../src/domain/callScript';
import { MESSAGES, type Messages } from '../../src/messages/messages';
import { agreed, NOTHING_DECIDED, REFUSED } from './plan/planFixtures';

const FACTS: ScriptFacts = {
  callState: 'Go',
  alias: 'Doña Rosa',
  demand: 'Grant the stay of removal',
  publicFacts: 'She raises four children. Her parish stands with her',
  publicFactsDecision: agreed(),
};
const en: Messages['callScript'] = MESSAGES.en.callScript;
const es = MESSAGES.es.callScript;

function said(facts: Partial<ScriptFacts>, words = en): string[] {
  return callScript({ ...FACTS, ...facts }, words)?.spoken.map(scriptText) ?? [];
}

describe('callScript', () => {
  it('[C9] says who, the ask, why, and please use your discretion', () => {
    expect(said({})).toEqual([
      'Hello. I am calling about Doña Rosa.',
      'We ask for this: Grant the stay of removal.',
      'She raises four children. Her parish stands with her.',
      'Please use your discretion. Thank you.',
    ]);
    expect(said({ demand: 'Concedan la suspensión.' }, es).slice(0, 2)).toEqual([
      'Hola, buen día. Llamo por Doña Rosa.',
      'Pedimos esto: Concedan la suspensión.',
    ]);
  });

  it('[C9] has a version for a mailbox that says the ask twice and asks nobody to call back', () => {
    const voicemail = callScript(FACTS, en)?.voicemail.map(scriptText);
    expect(voicemail).toEqual([
      'Hello. This is a message about Doña Rosa.',
      'We ask for this: Grant the stay of removal.',
      'Once more: Grant the stay of removal.',
      'Please use your discretion. Thank you.',
    ]);
  });

  it('[C9] is not written while calls are stopped, nor when the Sheet does not say', () => {
    expect(callScript({ ...FACTS, callState: 'Stop' }, en)).toBeNull();
    expect(callScript({ ...FACTS, callState: null }, en)).toBeNull();
    expect(callScript({ ...FACTS, callState: 'Ask first' }, en)).not.toBeNull();
  });

  it('[P2] uses the public facts only with their decision in force for officials and callers', () => {
    for (const decision of [
      NOTHING_DECIDED['Public facts'],
      REFUSED,
      agreed(['Public']),
      agreed(['Press']),
    ]) {
      const script = callScript({ ...FACTS, publicFactsDecision: decision }, en);
      expect(script?.spoken.map(scriptText).join(' ')).not.toContain('four children');
      expect(script?.missing).toEqual(['why']);
    }
  });

  it('[C9] leaves every gap visible', () => {
    const script = callScript({ ...FACTS, alias: null, demand: null, publicFacts: null }, en);
    expect(script?.missing).toEqual(['person', 'demand', 'why']);
    expect(
      script?.spoken
        .flat()
        .filter((run) => run.stress)
        .map((run) => run.text),
    ).toEqual([
      '[what we call the person — ask the family]',
      '[demand — ask the family]',
      '[why — ask the family first]',
    ]);
    expect(said({ demand: null }, es).join(' ')).toContain('[lo que pedimos — pregunte a la familia]');
  });

  it('[C9] does not end a sentence twice', () => {
    expect(said({ alias: 'Ana L.', demand: 'Let her stay!' }).slice(0, 2)).toEqual([
      'Hello. I am calling about Ana L.',
      'We ask for this: Let her stay!',
    ]);
  });

  it('[P8] says what is never said', () => {
    expect(callScript(FACTS, en)?.neverSay).toBe('Never say: country, how they came, status, any record.');
    expect(callScript(FACTS, es)?.neverSay).toMatch(/^Nunca diga: país, cómo llegó, estatus/);
  });

  it('[C8] carries the code of conduct', () => {
    const conduct = callScript(FACTS, en)?.conduct.join(' ') ?? '';
    for (const word of [/Short and polite/, /No threats/, /No insults/, /ask you to stop, stop/])
      expect(conduct).toMatch(word);
    expect(callScript(FACTS, es)?.conduct).toHaveLength(en.conduct.length);
  });

  it('[C9] a usual script stays within what people listen to, a long one says how long', () => {
    expect(callScript(FACTS, en)?.seconds).toBeLessThanOrEqual(SCRIPT_SECONDS);
    const long = callScript({ ...FACTS, publicFacts: 'word '.repeat(100) }, en);
    expect(long?.seconds).toBeGreaterThan(SCRIPT_SECONDS);
  });

  it('[C9] takes any text as it is, once where it belongs', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (alias) => {
        const line = said({ alias })[0];
        expect(line).toMatch(/^Hello\. I am calling about /);
        expect(line).toContain(alias);
      }),
    );
  });
});
