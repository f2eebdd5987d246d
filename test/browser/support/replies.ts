import type { Language } from '../../../src/messages/messages';
import type { ProcedureInput } from '../../../src/rpc/procedures';
import { boardOf } from './boardReplies';
import { bringInReplies } from './bringInReplies';
import { caseOf } from './caseReplies';
import { mendedOf, restOf } from './checkReplies';
import { deskOf } from './deskReplies';
import type { Replies } from './fakeGoogle';
import { intakeReplies } from './intakeReplies';
import { wholeSheet } from './setUpReplies';

/** A tracker with a handful of invented cases, as the screens see it. */
export function repliesOf(language: Language): Replies {
  const logged: ProcedureInput<'logCall'>[] = [];
  const mended: string[] = [];
  return {
    ...bringInReplies(language),
    ...intakeReplies(language),
    readSetUp: () => wholeSheet(language),
    readBoard: () => boardOf(language),
    readCase: ({ code }: { code: string }) => caseOf(code, language),
    saveRecord: ({ code }: { code: string | null }) => ({ code: code ?? 'D-0012', conflicts: [] }),
    setStop: () => null,
    liftStop: () => null,
    answerWhatHappened: () => null,
    checkSharing: () => null,
    showTab: () => ({}),
    readCallDesk: ({ code }: { code: string | null }) => deskOf(code, { language, logged }),
    logCall: (call: ProcedureInput<'logCall'>) => {
      logged.push(call);
      return { alreadyThere: false, tabId: 71, aNumberRemoved: false };
    },
    undoCall: () => ({}),
    checkSheet: () => restOf(language, mended),
    mendSheet: ({ ids, goOn = null }: ProcedureInput<'mendSheet'>) => {
      if (ids !== 'all') mended.push(...ids);
      return mendedOf(language, { ids: mended, goOn });
    },
    exportPlan: ({ audiences }: ProcedureInput<'exportPlan'>) => ({
      plans: audiences.map((audience, index) => ({
        id: `P-000${index + 3}`,
        code: 'C-001',
        audience,
        version: 3,
        document: { id: `doc${index}`, link: `https://docs.google.com/document/d/${index}` },
      })),
      refused: null,
    }),
    logTally: () => ({ added: 3, tabId: 71, aNumberRemoved: false }),
  };
}
