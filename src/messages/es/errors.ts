import type { Messages } from '../wording';

export const errors: Messages['errors'] = {
  notSetUp:
    'Casebook todavía no está instalado en esta hoja. Elija Casebook > Preparar esta hoja. Nada cambió.',
  columnMissing: (column, tab) =>
    `Falta la columna «${column}» en la pestaña ${tab}. No se escribió nada. Deshaga el borrado (Ctrl+Z) e intente otra vez.`,
  keysGone: (tab: string) =>
    `La primera fila, la oculta, de la pestaña ${tab} ya no está, y Casebook no puede distinguir sus columnas. No se escribió nada. Elija Casebook > Revisar esta hoja, que la escribe otra vez.`,
  busy: 'Otra persona está escribiendo en la hoja. No se perdió nada; intente en un minuto.',
  formulasRefused:
    'Esta hoja no acepta ni comas ni punto y coma en las fórmulas, así que no se preparó nada. Elija otra configuración regional en Archivo > Configuración e intente otra vez.',
  trackerOlder:
    'Esta hoja es de una versión anterior; no se preparó ni cambió nada. Elija Casebook > Revisar esta hoja: la pone al día, y lo que usted escribió queda.',
  trackerNewer:
    'Un Casebook más nuevo hizo esta hoja; no se preparó ni cambió nada. Cierre esta ventana y abra la hoja otra vez; Casebook > Revisar esta hoja dice más.',
  listEmpty: 'Este archivo no tiene filas. No se trajo nada.',
  listQuotes:
    'En este archivo se abre una comilla (") que nunca se cierra y no se distinguen las filas. No se trajo nada. Guarde la lista como CSV otra vez e intente de nuevo.',
  listNothingKnown:
    'Casebook no conoce ninguna de las columnas, así que no se trajo nada. La primera fila debe tener encabezados como Nombre, En detención desde, Próxima fecha.',
  callsNothingKnown:
    'Un registro de llamadas necesita al menos una columna para el caso y otra para lo que pasó. No se trajo nada.',
  caseUnknown: (code) => `No hay un caso ${code} en la pestaña Casos. No se escribió nada.`,
  tabGone: 'Esta pestaña ya no está en la hoja. No se cambió nada. Actualice e intente otra vez.',
  inputInvalid: 'Algo en esta petición no se puede leer. No se escribió nada.',
  docsRefused: (reason) =>
    `Google no creó el documento: ${reason} El plan queda como sin terminar y se puede exportar otra vez.`,
  noCaseInRow:
    'En esta fila no hay ningún caso. Elija una celda en la fila de un caso, en Casos o en una pestaña que lo nombre, e intente otra vez.',
  textNotKept:
    'La hoja convirtió un texto en otra cosa, así que se quitó. Sigue en el lugar de donde usted lo trajo.',
  unexpected: 'Algo falló y este paso no terminó. No se pierde nada de lo guardado antes; intente otra vez.',
};
