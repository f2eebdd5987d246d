import type { Messages } from '../wording';

export const formulas: Messages['formulas'] = {
  planTakenBack: 'Retirado',
  planExpired: 'Pasó su fecha de uso: retírelo',
  planInUse: 'En uso',
  planNotFinished: 'Sin terminar',
  noSuchCase: '? Ningún caso tiene este código',
  noSuchTarget: '? Ninguna oficina tiene este código',
  noSuchPetition: '? Ninguna petición tiene este código',
  dateUnreadable: 'Esta fecha no se entiende',
  codeOfConductFirst: 'Antes de la primera llamada: repase el código de conducta',
  shiftOpen: 'Nadie todavía',
  notAskedYet: 'Sin preguntar todavía',
  followUp: 'Dar seguimiento',
  noAnswerYet: 'Sin respuesta todavía',
  bandCase: 'Caso',
  bandGoal: 'Meta de hoy',
  bandNobody: '[a quién llamamos — elíjalo en el caso]',
  bandTemplate:
    'Una plantilla: Casebook la copia cuando empiezan las llamadas de un caso. No anote llamadas aquí.',
  computedColumns: 'Casebook calcula las celdas grises. Lo que se escriba encima ya no se actualiza.',
};

export const outcomeWords: Messages['outcomeWords'] = {
  'Spoke with someone': ['habló', 'contestó'],
  'Left a message': ['dejó mensaje', 'buzón de voz'],
  'Mailbox full': ['buzón lleno'],
  'No answer or busy': ['no contestan', 'ocupado'],
  'Hung up on': ['colgaron'],
  'Wrong number': ['número equivocado'],
};

export const callStateSentences: Messages['callStateSentences'] = {
  Stop: 'ALTO: no llame hoy',
  'Ask first': 'PREGUNTE ANTES: no hay una decisión anotada sobre las llamadas',
  Go: 'Adelante: las llamadas están acordadas. Breve, con cortesía; pare si se lo piden',
};
