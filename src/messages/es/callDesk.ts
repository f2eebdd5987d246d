import type { Messages } from '../wording';

const checkFirst = 'revise antes el número';

export const callDesk: Messages['callDesk'] = {
  verified: (when) => `Verificado ${when}`,
  verifiedBy: (when, by) => `Verificado ${when} por ${by}`,
  stale: (days) => `Sin verificar desde hace ${days === 1 ? '1 día' : `${days} días`}: ${checkFirst}`,
  notVerified: `Sin verificar: ${checkFirst}`,
  checkFirst,
  wrongNumber: (when) => `Número equivocado ${when}: busque antes el correcto`,
  noNumber: 'Todavía no hay número',
  ask: {
    person: 'La persona decide. Pregúntele primero y anote la respuesta en la pestaña Decisiones.',
    lead: (lead) => `${lead} dirige la campaña y puede preguntar.`,
    stage: 'La persona aceptó, pero la etapa del caso todavía no es Activo. Quien dirige la cambia.',
  },
};
