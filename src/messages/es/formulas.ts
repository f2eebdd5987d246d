import type { Messages } from '../wording';

export const formulas: Messages['formulas'] = {
  planTakenBack: 'Retirado',
  planExpired: 'Pasó su fecha de uso: retírelo',
  planInUse: 'En uso',
  planNotFinished: 'Sin terminar',
  bandCase: 'Caso',
  bandStop: 'ALTO: no llame hoy',
  bandAskFirst: 'PREGUNTE ANTES: no hay decisión sobre las llamadas',
  bandGo: 'Adelante: breve, con cortesía; pare si se lo piden',
  bandGoal: 'Meta de hoy',
};

export const outcomeWords: Messages['outcomeWords'] = {
  'Spoke with someone': ['habló', 'contestó'],
  'Left a message': ['dejó mensaje', 'buzón de voz'],
  'Mailbox full': ['buzón lleno'],
  'No answer or busy': ['no contestan', 'ocupado'],
  'Hung up on': ['colgaron'],
  'Wrong number': ['número equivocado'],
};
