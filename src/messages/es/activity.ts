import type { Messages } from '../wording';

export const activity: Messages['activity'] = {
  setUp: 'preparó el registro',
  sharingChecked: 'revisó el botón Compartir: Restringido',
  mended: (n) => `arregló la hoja: ${n === 1 ? '1 cosa' : `${n} cosas`}`,
  listImported: (people) => `trajo una lista: ${people} casos`,
  callsImported: (calls) => `trajo un registro de llamadas: ${calls} llamadas`,
  logBegunAgain:
    'empezó otra vez un registro de llamadas: el anterior fue borrado (está en Archivo > Historial de versiones)',
  planExported: (plans) => `exportó planes: ${plans}`,
  caseTakenIn: 'recibió un caso',
  stopSet: 'pidió parar',
  stopLifted: 'quitó el alto',
  answered: 'escribió qué pasó en una fecha',
  added: {
    dates: 'agregó una fecha',
    targets: 'agregó a quién llamar',
    decisions: 'anotó una decisión',
  },
  changed: {
    cases: 'cambió datos de un caso',
    dates: 'cambió una fecha',
    targets: 'cambió a quién llamar',
    decisions: 'retiró una decisión',
  },
};
