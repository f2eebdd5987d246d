import { type Language, MESSAGES } from '../../../messages/messages';
import { type CallScript, callScript, SCRIPT_SECONDS, type ScriptLine, scriptFacts } from '../../callScript';
import { mayUse } from '../../decisions';
import { askAbout } from '../caseRows';
import type { Block, Run, Section } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { readLanguages } from '../scriptLanguages';
import { callStateCallout } from './glanceSection';

/** M1, C8, C9: what callers say, in each language there is a script for; nothing while calls are stopped. */
export function scriptSection(notes: PlanNotes): Section {
  const { source } = notes;
  const words = source.words.callScript;
  const languages = scriptLanguages(notes);
  const scripts = languages.flatMap((language) => scriptPart(notes, language));
  const { state } = source.figures.calls;
  const none = state === null ? words.unknown : words.stopped;
  const draft: readonly Block[] = state === 'Ask first' ? [{ kind: 'paragraph', text: words.draft }] : [];
  return {
    key: 'script',
    title: notes.words.titles.script,
    blocks: [
      callStateCallout(notes),
      ...(scripts.length > 0 ? [...draft, ...scripts] : [{ kind: 'paragraph', text: none } as const]),
      {
        kind: 'part',
        title: words.conductTitle,
        blocks: [{ kind: 'list', mark: 'bullet', items: words.conduct }],
      },
    ],
  };
}

/** The reader's language first, because offices answer in it or the reader checks in it. */
function scriptLanguages(notes: PlanNotes): readonly Language[] {
  const { spoken, others } = readLanguages(notes.read('languages'));
  for (const name of others) notes.ask('group', notes.words.questions.scriptLanguage(name));
  const { language } = notes.source;
  return [language, ...spoken.filter((other) => other !== language)];
}

function scriptPart(notes: PlanNotes, language: Language): readonly Block[] {
  const { source } = notes;
  const publicFactsDecision = source.decisionStates['Public facts'];
  const facts = scriptFacts((field) => notes.read(field), {
    callState: source.figures.calls.state,
    codesOnly: source.settings.codesOnly,
    publicFactsDecision,
  });
  const script = callScript(facts, MESSAGES[language].callScript);
  if (script === null) return [];
  if (notes.read('publicFacts') !== null && mayUse(publicFactsDecision, 'Officials and callers'))
    notes.carry('Public facts');
  askAboutGaps(notes, script);
  const words = source.words.callScript;
  const name = words.languageName[language];
  const length =
    script.seconds > SCRIPT_SECONDS ? words.tooLong(script.seconds) : words.seconds(script.seconds);
  const translated: readonly Block[] =
    language === source.language ? [] : [{ kind: 'paragraph', text: words.asWritten }];
  return [
    {
      kind: 'part',
      title: words.scriptTitle(name),
      blocks: [
        ...translated,
        { kind: 'paragraph', text: [{ strong: words.spokenTitle }] },
        { kind: 'speech', language, lines: script.spoken.map(runs) },
        { kind: 'paragraph', text: [{ strong: words.voicemailTitle }] },
        { kind: 'speech', language, lines: script.voicemail.map(runs) },
        { kind: 'paragraph', text: length },
        { kind: 'paragraph', language, text: script.ifAsked },
        { kind: 'paragraph', language, text: [{ strong: script.neverSay }] },
      ],
    },
  ];
}

function askAboutGaps(notes: PlanNotes, { missing, seconds }: CallScript): void {
  if (missing.includes('person') && !notes.source.settings.codesOnly) askAbout(notes, 'alias');
  if (missing.includes('demand')) askAbout(notes, 'demand');
  if (missing.includes('why') && notes.read('publicFacts') === null) askAbout(notes, 'publicFacts');
  if (seconds > SCRIPT_SECONDS) notes.ask('group', notes.words.questions.scriptTooLong(seconds));
}

function runs(line: ScriptLine): readonly Run[] {
  return line.map((run) => (run.stress ? { strong: run.text } : run.text));
}
