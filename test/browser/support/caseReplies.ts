import type { CaseView } from '../../../src/app/readCase';
import { SUBJECTS } from '../../../src/domain/vocabulary';
import { type Language, MESSAGES } from '../../../src/messages/messages';
import { formKeys } from '../../../src/tables/formFields';
import { boardOf } from './boardReplies';

/** One case of the board, with everything that is known of it. */
export function caseOf(code: string, language: Language): CaseView {
  const board = boardOf(language);
  const aCase = board.cases.find((one) => one.code === code) ?? board.cases[0];
  if (!aCase) throw new Error('a board without cases');
  const t = (words: Readonly<Record<Language, string>>) => words[language];
  const { choices } = MESSAGES[language];
  return {
    ...aCase,
    fields: {
      ...Object.fromEntries(formKeys('cases').map((key) => [key, null])),
      alias: aCase.name,
      stage: 'Active',
      languages: t({ en: 'Spanish, some English', es: 'Español, algo de inglés' }),
      custody: 'Detained',
      heldAt: 'Harbor County Jail',
      detainedSince: '2026-02-18',
      order: 'Final order',
      stay: 'Filed',
      stayKind: 'ICE',
      attorney: 'R. Okafor',
      mobilizable: 120,
      whoWeCall1: 'T-01',
      goal: 40,
      lead: 'Teo',
      demand: t({ en: 'Grant a stay of removal.', es: 'Que concedan la suspensión de la deportación.' }),
    },
    time: (['Calls', 'Online action', 'Petition', 'Media', 'In-person action', 'Letters'] as const).map(
      (strategy, index) => ({
        strategy,
        label: choices.subject[strategy],
        answer: t(
          index < 2
            ? { en: 'Yes', es: 'Sí' }
            : index < 4
              ? { en: 'Tight', es: 'Justo' }
              : { en: 'No, too late for the usual way', es: 'No, tarde para la forma usual' },
        ),
        tone: index < 2 ? 'good' : index < 4 ? 'soon' : 'bad',
      }),
    ),
    dates: [
      {
        id: 'D-0011',
        fields: dateFields({ case: code, date: '2026-03-03', kind: 'Custody review' }),
        label: t({ en: 'Custody review, Tue Mar 3', es: 'Revisión de custodia, mar 3 de marzo' }),
        isOpen: true,
        isPassed: true,
        mustVerify: false,
      },
      {
        id: 'D-0002',
        fields: dateFields({
          case: code,
          date: '2026-03-12',
          time: '09:00',
          kind: 'Removal',
          certainty: 'Reported',
        }),
        label: t({ en: 'Removal, Thu Mar 12, 9:00 am', es: 'Deportación, jue 12 de marzo, 9:00' }),
        isOpen: true,
        isPassed: false,
        mustVerify: true,
      },
    ],
    decisions: SUBJECTS.map((subject, index) => ({
      subject,
      label: choices.subject[subject],
      sentence: t(
        index === 0
          ? {
              en: 'Agreed for officials and callers. The person, Sat Mar 7.',
              es: 'De acuerdo, para autoridades y quienes llaman. La persona, sáb 7 de marzo.',
            }
          : { en: 'Not asked: ask first.', es: 'Sin preguntar: pregunte antes.' },
      ),
      tone: index === 0 ? ('good' as const) : ('quiet' as const),
    })),
    decisionRows: [
      {
        id: 'E-0001',
        fields: {
          ...Object.fromEntries(formKeys('decisions').map((key) => [key, null])),
          case: code,
          subject: 'Calls',
          answer: 'Yes',
          decidedBy: 'The person',
          on: '2026-03-07',
        },
      },
    ],
    targets: board.targets,
    plans: [
      {
        id: 'P-0002',
        label: t({ en: 'Team, version 2, Mon Mar 9', es: 'Equipo, versión 2, lun 9 de marzo' }),
        statusLine: t({ en: 'In use', es: 'En uso' }),
        link: 'https://docs.google.com/document/d/example',
      },
    ],
  };
}

function dateFields(fields: Readonly<Record<string, string | null>>) {
  return { ...Object.fromEntries(formKeys('dates').map((key) => [key, null])), status: 'Open', ...fields };
}
