import type { Messages } from '../wording';

export const menu: Messages['menu'] = {
  name: 'Casebook',
  items: {
    openCasebook: { label: 'Abrir Casebook', does: 'Muestra esta página junto a la hoja.' },
    setUpThisSheet: {
      label: 'Preparar esta hoja',
      does: 'Crea las pestañas del registro. Las pestañas suyas quedan igual.',
    },
    showAbout: { label: 'Acerca de Casebook', does: 'Dice qué versión es y qué puede hacer.' },
  },
  setUp: {
    title: 'Preparar esta hoja',
    made: (tabs) => `El registro está listo: se crearon ${tabs} pestañas. Las suyas quedan como estaban.`,
    nothingMissing: 'El registro ya está completo. Nada cambió.',
    settings: (zone, locale) =>
      `Los días se cuentan en la zona horaria ${zone} y las fechas se leen como en ${locale}. Para cambiarlo: Archivo > Configuración.`,
    limits:
      'Quien tiene acceso a esta hoja puede leer todas las pestañas, también las ocultas o protegidas. Deje el acceso en «Restringido», solo para el equipo central.',
  },
  about: {
    title: 'Acerca de Casebook',
    text: (version: string) =>
      `Casebook ${version}, registro de casos y plan de campaña para la defensa contra la deportación.\n\n` +
      'Puede leer y escribir en esta hoja, mostrar aquí su menú y sus páginas, y crear los documentos que usted le pida. ' +
      'No ve ningún otro archivo suyo y no envía nada a ningún otro lugar.\n\n' +
      'Quien tiene acceso a esta hoja puede leer todas las pestañas. Casebook no da consejo legal.',
  },
};
