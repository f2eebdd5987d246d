import type { Messages } from '../wording';

export const menu: Messages['menu'] = {
  name: 'Casebook',
  items: {
    openCasebook: { label: 'Abrir Casebook', does: 'Lo urgente de hoy, al lado de la hoja.' },
    setUpThisSheet: {
      label: 'Preparar esta hoja',
      does: 'Crea las pestañas del registro. Las que usted ya tiene quedan como están.',
    },
    bringInAList: {
      label: 'Traer una lista',
      does: 'De una pestaña o de un archivo. Usted ve lo que se entendió antes de que se escriba algo.',
    },
    newCase: { label: 'Caso nuevo', does: 'Una pantalla corta para una llamada a las nueve de la noche.' },
    logACall: { label: 'Anotar una llamada', does: 'A quién llamar, qué decir, qué pasó.' },
    callTabOfThisRow: {
      label: 'Abrir las llamadas de esta fila',
      does: 'Del caso en cuya fila está; la pestaña se crea cuando empiezan sus llamadas.',
    },
    exportAPlan: {
      label: 'Exportar un plan',
      does: 'Un plan de campaña en su propio documento, para la abogada o el abogado y para el equipo.',
    },
    checkThisSheet: {
      label: 'Revisar esta hoja',
      does: 'Dice qué está dañado, qué falta o qué no se puede leer. No cambia nada.',
    },
    showAbout: {
      label: 'Acerca de y límites',
      does: 'Qué puede hacer Casebook, y qué no protege una hoja.',
    },
  },
};
