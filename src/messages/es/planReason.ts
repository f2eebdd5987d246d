import type { Messages } from '../wording';

const days = (n: number) => (n === 1 ? '1 día' : `${n} días`);
const daysAgo = (n: number) => (n === 0 ? 'hoy' : n === 1 ? 'ayer' : `hace ${n} días`);

export const reason: Messages['plan']['reason'] = {
  kind: {
    Removal: 'Deportación',
    Detention: 'Detención',
    'Check-in': 'Cita con ICE',
    'Bond hearing': 'Audiencia de fianza',
    'Individual hearing': 'Audiencia individual',
    'Master hearing': 'Audiencia preliminar',
    'Filing deadline': 'Fecha para presentar que dio el abogado',
    'Stay decision': 'Decisión sobre la suspensión',
    'Custody review': 'Revisión de custodia',
    Other: 'Próxima fecha',
  },
  dated: (kind, when, day) => `${kind} ${when}, ${day}.`,
  passedHarm: (kind, day) => `${kind}: era el ${day}. Nadie ha escrito qué pasó.`,
  passedHarmUndated: 'Ya pasó una fecha de peligro. Nadie ha escrito qué pasó.',
  passed: 'Ya pasó una fecha. Nadie ha escrito qué pasó.',
  firstDays: (n) =>
    `En detención desde ${n < 2 ? daysAgo(n) : `hace ${days(n)}`}. Los primeros días cuentan.`,
  threatened: 'Hay riesgo de detención.',
  detainedFor: (n) => (n === 0 ? 'En detención desde hoy' : `${days(n)} en detención`),
  detained: 'En detención',
  finalOrder: ' con orden final',
  orderNotKnown: '; no se sabe si hay orden final',
  noDate: ', sin fecha.',
  fullStop: '.',
  noDateWatch: 'No se sabe de ninguna fecha. Pregunte si hay una.',
  stay: {
    'Not requested': 'Suspensión sin pedir.',
    'Being prepared': 'Suspensión en preparación, sin presentar.',
    Filed: 'Suspensión presentada, sin decisión.',
    Granted: 'Suspensión vigente.',
    Denied: 'Suspensión negada.',
  },
  stayEnded: (day) => `La suspensión terminó el ${day}.`,
  stayEndUnreadable: 'No se puede leer hasta cuándo vale la suspensión.',
  notVerified: (n) => `Fecha sin verificar desde hace ${days(n)}.`,
  neverVerified: 'Fecha sin verificar.',
  askAttorney: 'Pregunte hoy al abogado.',
  closed: 'El caso está cerrado.',
  notComputed: 'La hoja no muestra la urgencia. Use «Revisar esta hoja».',
};
