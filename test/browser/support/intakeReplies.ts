import type { CivilDateTime } from '../../../src/domain/civilDate';
import { type Language, MESSAGES } from '../../../src/messages/messages';
import type { ProcedureInput } from '../../../src/rpc/procedures';
import type { Replies } from './fakeGoogle';

/** A draft of last night, and a Sheet that takes any case in. */
export function intakeReplies(language: Language): Replies {
  const { choices } = MESSAGES[language];
  return {
    readDraft: () => ({
      keptAt: '2026-03-09 21:04' as CivilDateTime,
      data: JSON.stringify({ case: { alias: 'Chef Amadou' }, date: {}, mayAct: 'Yes', saidBy: 'family' }),
    }),
    keepDraft: () => null,
    dropDraft: () => null,
    takeInCase: ({ fields }: ProcedureInput<'takeInCase'>) => ({
      code: 'C-007',
      name: fields.alias,
      urgency: 'Active',
      mark: `● ${choices.urgency.Active}`,
      reason: `${choices.dateKind['Bond hearing']}.`,
    }),
  };
}
