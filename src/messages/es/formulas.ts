import type { Messages } from '../wording';

export const formulas: Messages['formulas'] = {
  planTakenBack: 'Retirado',
  planExpired: 'Pasó su fecha de uso: retírelo',
  planInUse: 'En uso',
  planNotFinished: 'Sin terminar',
  noSuchCase: '? Ningún caso tiene este código',
  noSuchTarget: '? Ninguna oficina tiene este código',
  noSuchPetition: '? Ninguna petición tiene este código',
  askFirst: 'Pregunte antes: no hay una decisión anotada',
  saidNo: 'La respuesta es no',
  stopAsked: 'ALTO: nada sigue adelante',
  whichStrategy: '¿Qué estrategia es?',
  tooLate: 'Tarde para la forma usual; quizá sirva una versión del mismo día',
  nobodyLeads: 'Nadie la coordina todavía',
  howDidItGo: '¿Cómo salió? Ponga el estado',
  petitionToWhom: '¿A quién va dirigida?',
  petitionReached: 'Se llegó a la meta: entréguela',
  decisionHolds: 'Vale hoy',
  decisionNotYet: 'Desde un día que todavía no llega',
  decisionOver: 'Ya terminó: pregunte otra vez',
  decisionUndated: 'Anote el día en que se decidió',
  decisionNotTheirs: 'Solo la persona puede decidir esto',
  decisionWithdrawn: 'Retirada',
  ringFirst: 'Llame primero a:',
  verifyDate: 'Confirme que sigue en pie y anote el día en Última verificación',
  deadlineUnconfirmed: 'Un plazo necesita el nombre de la abogada o el abogado que lo dio: pídalo',
  dateUnreadable: 'Esta fecha no se entiende',
  codeOfConductFirst: 'Antes de la primera llamada: repase el código de conducta',
  shiftOpen: 'Nadie todavía',
  notAskedYet: 'Sin preguntar todavía',
  followUp: 'Dar seguimiento',
  noAnswerYet: 'Sin respuesta todavía',
  neverCalled: 'No se llama nunca: es un juzgado, un tribunal o la Junta',
  consulateUnasked: 'Todavía no: a un consulado se llama solo si la abogada o el abogado lo pidió',
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
