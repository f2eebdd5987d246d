import type { Messages } from '../wording';
import { formulas } from './formulas';

export const strategies: Messages['plan']['strategies'] = {
  intro: 'Cada parte empieza con una decisión. Sin ella no se planea nada.',
  may: '¿Podemos?',
  time: '¿Hay tiempo?',
  what: 'Qué sería',
  whatItIs: {
    Calls:
      'Mucha gente, cada quien con pocas llamadas cortas en horas de oficina, todas con lo mismo. Si el buzón está lleno, descansamos y probamos mañana.',
    'Online action':
      'Un día, un mensaje y mucha gente que lo publica: el apodo, lo que pedimos, y nada que la persona no haya aceptado.',
    Petition:
      'Un texto corto con lo que pedimos, a quien dirige la oficina regional de ICE ERO. Verifique quién es antes de imprimir un nombre. Se cuentan las firmas y se entregan.',
    Media:
      'Uno o dos periodistas que cumplen su palabra sobre nombres y caras. La persona decide quién habla.',
    'In-person action':
      'Una vigilia, una reunión en la calle, o gente que acompaña a la cita. Cada quien decide lo que le parece seguro.',
    Letters:
      'Cartas de quienes conocen a la persona: familia, trabajo, parroquia, escuela. El abogado las ve antes de que salgan.',
  },
  cap: (n) =>
    `Cada quien hace como máximo ${n === 1 ? '1 intento' : `${n} intentos`} al día por oficina, y ninguno después de haber hablado o dejado un mensaje.`,
  whoTitle: 'A quién llamamos',
  whoColumns: ['Orden', 'Oficina', 'Número', 'Verificado'],
  whoStopped: 'No se imprimen números mientras las llamadas están detenidas.',
  noOne: 'Todavía no se ha elegido a nadie.',
  officeHours: (from, to) => `Abre de ${from} a ${to}`,
  extension: (extension) => `ext. ${extension}`,
  noNumber: 'Todavía no hay número',
  /** As the tab of who we call says it. */
  barred: { neverCalled: formulas.neverCalled, consulateUnasked: formulas.consulateUnasked },
  notFound: (code) => `${code}: no está en la lista de a quién llamamos`,
  verified: (when) => `Verificado ${when}`,
  verifiedBy: (when, by) => `Verificado ${when} por ${by}`,
  stale: (verified) => `${verified}. Revíselo antes de llamar.`,
  notVerified: 'Sin verificar. Revíselo antes de llamar.',
  ask: {
    number: (who) => `¿Cuál es el número oficial de ${who}?`,
    verify: (who) => `¿Sigue siendo el número de ${who}?`,
    missing: (code) => `¿Quién es ${code}? No está en la lista de a quién llamamos.`,
  },
};
