import type { BoardCase } from '../../../src/app/boardCase';
import type { Question } from '../../../src/app/boardQuestion';
import type { Board } from '../../../src/app/readBoard';
import type { CivilDate, CivilDateTime } from '../../../src/domain/civilDate';
import type { Language } from '../../../src/messages/messages';

type Spoken = Readonly<Record<Language, string>>;

const day = (text: string) => text as CivilDate;

/** The day the pictures were drawn on. */
export const TODAY = day('2026-03-10');
export const NOW = '2026-03-10 19:40' as CivilDateTime;

export function boardOf(language: Language): Board {
  const t = (words: Spoken) => words[language];
  return {
    today: TODAY,
    now: NOW,
    language,
    groupName: t({ en: 'Harbor accompaniment', es: 'Acompañamiento del Puerto' }),
    codesOnly: false,
    sharing: {
      due: true,
      sentence: t({
        en: 'Sharing was last checked Thu Jan 29. Look at the Share button again.',
        es: 'El acceso se revisó por última vez el jue 29 de enero. Mire otra vez el botón Compartir.',
      }),
    },
    questions: [
      question(language, {
        dateId: 'D-0007',
        caseCode: 'C-006',
        name: 'Ana L.',
        kind: 'Check-in',
        isHarm: true,
        title: t({ en: 'Did they come home?', es: '¿Volvió a casa?' }),
        sentence: t({
          en: 'Ana L. had a check-in today at 9:00 am. Nobody has written what happened.',
          es: 'Ana L. tenía cita hoy a las 9:00. Nadie ha escrito qué pasó.',
        }),
      }),
      question(language, {
        dateId: 'D-0011',
        caseCode: 'C-004',
        name: 'Chef Amadou',
        kind: 'Custody review',
        isHarm: false,
        title: t({ en: 'What happened?', es: '¿Qué pasó?' }),
        sentence: t({
          en: 'Chef Amadou had a custody review yesterday. Nobody has written what happened.',
          es: 'Chef Amadou tenía una revisión de custodia ayer. Nadie ha escrito qué pasó.',
        }),
      }),
    ],
    cases: [
      aCase({
        code: 'C-001',
        name: 'Doña Rosa',
        urgency: 'Emergency',
        mark: t({ en: '▲ Emergency', es: '▲ Emergencia' }),
        reason: t({
          en: 'Removal date in 2 days, Thu Mar 12. Stay filed, not decided.',
          es: 'Deportación en 2 días, jue 12 de marzo. Suspensión presentada, sin decisión.',
        }),
        callState: 'Go',
        goal: 40,
        contactsToday: 18,
        attemptsToday: 31,
        nextDate: day('2026-03-12'),
        nextLabel: t({ en: 'Removal, Thu Mar 12', es: 'Deportación, jue 12 de marzo' }),
        daysLeft: 2,
        escalate: t({ en: 'Act today.', es: 'Actúen hoy.' }),
        callsTab: 71,
      }),
      aCase({
        code: 'C-002',
        name: t({ en: 'Mr. K', es: 'Sr. K' }),
        urgency: 'Urgent',
        mark: t({ en: '◆ Urgent', es: '◆ Urgente' }),
        reason: t({
          en: 'Detained 200 days with a final order, no date known. Ask the attorney today.',
          es: '200 días en detención con orden final, sin fecha. Pregunte hoy a la abogada o al abogado.',
        }),
        callState: 'Go',
        escalate: t({ en: 'Ask the attorney today.', es: 'Pregunte hoy a la abogada o al abogado.' }),
      }),
      aCase({
        code: 'C-004',
        name: 'Chef Amadou',
        urgency: 'Active',
        mark: t({ en: '● Active', es: '● Activo' }),
        reason: t({
          en: 'Bond hearing in 9 days, Thu Mar 19. Not verified for 10 days.',
          es: 'Audiencia de fianza en 9 días, jue 19 de marzo. Sin verificar desde hace 10 días.',
        }),
        callState: 'Ask first',
        nextDate: day('2026-03-19'),
        nextLabel: t({ en: 'Bond hearing, Thu Mar 19', es: 'Audiencia de fianza, jue 19 de marzo' }),
        daysLeft: 9,
        mustVerify: true,
      }),
      aCase({
        code: 'C-005',
        name: 'Big Mike',
        urgency: 'Active',
        mark: t({ en: '● Active', es: '● Activo' }),
        isStopped: true,
        stopSentence: t({
          en: 'The family asked us to stop, Mon Mar 9.',
          es: 'La familia nos pidió parar, lun 9 de marzo.',
        }),
        reason: t({
          en: 'Detained 40 days. No date known.',
          es: '40 días en detención. Sin fecha conocida.',
        }),
        callState: 'Stop',
        callsTab: 75,
      }),
      aCase({
        code: 'C-003',
        name: t({ en: 'Sister Grace', es: 'Hermana Gracia' }),
        urgency: 'Watch',
        mark: t({ en: '○ Watch', es: '○ En observación' }),
        reason: t({
          en: 'Check-in in 88 days, Sat Jun 6. Stay in force.',
          es: 'Cita en 88 días, sáb 6 de junio. Suspensión vigente.',
        }),
        callState: 'Go',
        goal: 15,
        contactsToday: 12,
        attemptsToday: 14,
        nextDate: day('2026-06-06'),
        nextLabel: t({ en: 'Check-in, Sat Jun 6', es: 'Cita, sáb 6 de junio' }),
        daysLeft: 88,
      }),
    ],
    closed: 3,
    unreadable: 2,
    targets: [
      {
        code: 'T-01',
        label: t({ en: 'Deportation officer, New York City', es: 'Oficial de deportación, Nueva York' }),
      },
    ],
  };
}

function aCase(
  fields: Pick<BoardCase, 'code' | 'name' | 'urgency' | 'mark' | 'reason'> & Partial<BoardCase>,
): BoardCase {
  return {
    isStopped: false,
    stopSentence: null,
    callState: 'Go',
    goal: null,
    contactsToday: 0,
    attemptsToday: 0,
    nextDate: null,
    nextLabel: null,
    daysLeft: null,
    mustVerify: false,
    escalate: null,
    callsTab: null,
    ...fields,
  };
}

function question(language: Language, fields: Omit<Question, 'date' | 'ringFirst'>): Question {
  const ring: Readonly<Record<Language, readonly string[]>> = {
    en: ['The attorney: R. Okafor, 212-555-0148', 'Who leads: Teo', 'Who called us: her sister'],
    es: [
      'La abogada o el abogado: R. Okafor, 212-555-0148',
      'Quien coordina: Teo',
      'Quien nos llamó: su hermana',
    ],
  };
  return { date: TODAY, ringFirst: fields.isHarm ? ring[language] : [], ...fields };
}
