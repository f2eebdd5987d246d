import type { Words } from './words';

/** What the workbench itself says, in Spanish. */
export const wordsEs: Words = {
  workbench: 'Banco de pruebas',
  hereItIs: (moment, place, user) => `En este banco de pruebas es ${moment} · ${place} · usted es ${user}`,
  another: 'Abrir como otra persona',
  anotherUser: 'ben@example.org',
  begin: 'Esta hoja está vacía. Empiece por el menú:',
  close: 'Cerrar',
  ok: 'Aceptar',
  cancel: 'Cancelar',
  allow: 'Permitir',
  running: 'Trabajando…',
  noMenu: (message) => `No se pudo hacer el menú: ${message}`,
  lost: 'Se perdió la conexión con el banco de pruebas. Lo que escriba queda en esta ventana y se envía cuando vuelva. Probando de nuevo…',
  back: 'Hay conexión otra vez.',
  working: 'Un momento: se está haciendo una hoja nueva.',
  consentTitle: 'Casebook le pide permiso',
  consentWho: (user) => `Actuaría como ${user}. Google lo pregunta una vez, en una ventana suya.`,
  consentMay: 'Podría:',
  scopes: {
    'https://www.googleapis.com/auth/spreadsheets.currentonly': 'Ver y cambiar esta hoja, y ninguna otra',
    'https://www.googleapis.com/auth/script.container.ui': 'Mostrar su panel y sus ventanas junto a la hoja',
    'https://www.googleapis.com/auth/drive.file':
      'Crear documentos en su Drive, y ver solo los archivos que creó él mismo',
  },
  downloadXlsx: 'Descargar como .xlsx',
  documents: 'Planes y otros documentos',
  noDocuments: 'Todavía ninguno',
  startEmpty: 'De nuevo: hoja vacía',
  startSample: 'De nuevo: grupo de ejemplo',
  startAgainTitle: '¿Empezar de nuevo?',
  startAgainText:
    'Esta hoja y sus documentos se pierden, para todas las personas que la tienen abierta aquí.',
  startAgain: 'Empezar de nuevo',
  settings: 'Configuración',
  settingsText: (zone, locale) =>
    `Zona horaria: ${zone}. Configuración regional: ${locale}. En Google se cambian aquí; en este banco de pruebas se dan al iniciarlo: npm start -- --zone America/Chicago --locale es_MX`,
  readerNote: 'En Google esto es un documento de Google.',
  print: 'Imprimir',
  downloadHtml: 'Descargar como HTML',
  noDocument:
    'No hay tal documento en este banco de pruebas. Quizás es de antes de que alguien empezara de nuevo.',
};
