import { thresholdsOf } from '../../settings';
import { STRATEGIES, type Strategy } from '../../vocabulary';
import { decisionText } from '../decisionText';
import type { Block, Section } from '../planModel';
import type { PlanNotes } from '../planNotes';
import { timeText } from './timePart';
import { whoWeCallBlock } from './whoWeCallBlock';

/** M1-M3: each strategy begins with its decision (M5), then time, then what it would be. */
export function strategiesSection(notes: PlanNotes): Section {
  const words = notes.words.strategies;
  const notAsked = STRATEGIES.filter((s) => notes.source.decisionStates[s].state === 'Not asked');
  const names = notAsked.map((s) => notes.choices.subject[s]);
  if (names.length > 0) notes.ask('family', notes.words.questions.strategies(names.join(', ')));
  return {
    key: 'strategies',
    title: notes.words.titles.strategies,
    blocks: [{ kind: 'paragraph', text: words.intro }, ...STRATEGIES.map((s) => strategyPart(notes, s))],
  };
}

/** What the person said no to is not described any further. */
function strategyPart(notes: PlanNotes, strategy: Strategy): Block {
  const words = notes.words.strategies;
  const { source } = notes;
  const refused = source.decisionStates[strategy].state === 'Refused';
  const isCalls = strategy === 'Calls';
  const what = isCalls
    ? `${words.whatItIs.Calls} ${words.cap(thresholdsOf(source.settings).capPerCaller)}`
    : words.whatItIs[strategy];
  return {
    kind: 'part',
    title: notes.choices.subject[strategy],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { term: words.may, value: decisionText(notes, strategy) },
          ...(refused
            ? []
            : [
                { term: words.time, value: timeText(notes, strategy) },
                { term: words.what, value: what },
              ]),
        ],
      },
      ...(isCalls && !refused ? whoWeCallBlock(notes) : []),
    ],
  };
}
