import { sayDay } from '../calendarWords';
import { askAbout, caseRow, dayRow, factsOr, textRow } from '../caseRows';
import { decisionText } from '../decisionText';
import type { Block, FactRow, Section } from '../planModel';
import type { PlanNotes } from '../planNotes';

/**
 * M6, M9, M11: who does what beside whom, what the person allowed, and the limits the attorney asked
 * for; never an attorney's advice or reasons (P8).
 */
export function alignmentSection(notes: PlanNotes): Section {
  const words = notes.words.alignment;
  return {
    key: 'alignment',
    title: notes.words.titles.alignment,
    blocks: [
      { kind: 'paragraph', text: words.roles },
      ...samePersonCallout(notes),
      part(words.attorneyTitle, factsOr(attorneyRows(notes), words.otherCopy)),
      part(words.authorizationTitle, authorizationBlock(notes)),
      part(
        words.pressTitle,
        { kind: 'paragraph', text: words.press },
        {
          kind: 'facts',
          rows: [
            ...textRow(notes, 'mediaPosture'),
            { term: words.pressDecision, value: decisionText(notes, 'Media') },
          ],
        },
      ),
    ],
  };
}

function samePersonCallout(notes: PlanNotes): readonly Block[] {
  const [lead, attorney] = [notes.read('lead'), notes.read('attorney')];
  if (lead === null || attorney === null || lead.toLowerCase() !== attorney.toLowerCase()) return [];
  notes.ask('group', notes.words.alignment.samePersonAsk);
  return [{ kind: 'callout', tone: 'ask', text: notes.words.alignment.samePerson }];
}

function attorneyRows(notes: PlanNotes): readonly FactRow[] {
  const { source } = notes;
  const { attorney, factsGoneThroughOn: day } = source.case;
  const named = attorney !== null;
  const goneThrough = day === null ? null : notes.words.alignment.goneThrough(sayDay(day, source));
  return [
    ...textRow(notes, 'attorney'),
    ...(named ? textRow(notes, 'attorneyContact') : referralRow(notes)),
    ...stayRows(notes),
    ...caseRow(notes, 'factsGoneThroughOn', goneThrough),
    ...textRow(notes, 'attorneyLimits'),
    ...textRow(notes, 'legalPosture'),
  ];
}

function referralRow(notes: PlanNotes): readonly FactRow[] {
  const words = notes.words.alignment;
  const { referralUnderWay } = notes.source.case;
  if (referralUnderWay === null) return caseRow(notes, 'referralUnderWay', null);
  if (referralUnderWay) return caseRow(notes, 'referralUnderWay', words.referral);
  if (notes.source.mayShow('referralUnderWay')) askAbout(notes, 'referralUnderWay');
  return caseRow(notes, 'referralUnderWay', words.noReferral);
}

function stayRows(notes: PlanNotes): readonly FactRow[] {
  const { stay, stayKind, stayUntil, stayConfirmedOn } = notes.source.case;
  const status = caseRow(notes, 'stay', stay === null ? null : notes.choices.stay[stay]);
  if (stay === null || stay === 'Not requested') return status;
  const unreadable = notes.words.alignment.stayUntilUnreadable;
  if (stay === 'Granted' && stayUntil === 'unreadable' && notes.source.mayShow('stayUntil'))
    askAbout(notes, 'stayUntil');
  return [
    ...status,
    ...caseRow(notes, 'stayKind', stayKind === null ? null : notes.choices.stayKind[stayKind]),
    ...(stay !== 'Granted'
      ? []
      : stayUntil === 'unreadable'
        ? caseRow(notes, 'stayUntil', unreadable)
        : dayRow(notes, 'stayUntil', stayUntil)),
    ...dayRow(notes, 'stayConfirmedOn', stayConfirmedOn),
  ];
}

/** M11: by whom, when and what the permission covers; a permission taken back silences the rest. */
function authorizationBlock(notes: PlanNotes): Block {
  const words = notes.words.alignment;
  const { source } = notes;
  const { case: aCase, mayShow } = source;
  const fields = ['authorizationTopics', 'authorizationTo', 'authorizationOn', 'authorizationUntil'] as const;
  if (!fields.some(mayShow)) return { kind: 'paragraph', text: words.otherCopy };
  const revoked = aCase.authorizationRevokedOn;
  if (revoked !== null && mayShow('authorizationRevokedOn'))
    return { kind: 'callout', tone: 'stop', text: words.authorizationRevoked(sayDay(revoked, source)) };
  if (fields.every((field) => !mayShow(field) || aCase[field] === null)) {
    notes.ask('family', words.authorizationAsk);
    return { kind: 'paragraph', text: words.noAuthorization };
  }
  const until = aCase.authorizationUntil;
  const end =
    until === null
      ? words.authorizationNoEnd
      : until < source.today
        ? words.authorizationEnded(sayDay(until, source))
        : sayDay(until, source);
  if (until !== null && until < source.today && mayShow('authorizationUntil'))
    notes.ask('family', words.authorizationAsk);
  return {
    kind: 'facts',
    rows: [
      ...textRow(notes, 'authorizationTopics'),
      ...textRow(notes, 'authorizationTo'),
      ...dayRow(notes, 'authorizationOn', aCase.authorizationOn),
      ...caseRow(notes, 'authorizationUntil', end),
    ],
  };
}

function part(title: string, ...blocks: readonly Block[]): Block {
  return { kind: 'part', title, blocks };
}
