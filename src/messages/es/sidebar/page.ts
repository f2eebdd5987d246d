import type { Messages } from '../../wording';

export const page: Messages['sidebar']['page'] = {
  reading: 'Leyendo la hoja …',
  saving: 'Guardando …',
  save: 'Guardar',
  saved: 'Guardado.',
  cancel: 'Cancelar',
  close: 'Cerrar',
  edit: 'Cambiar',
  add: 'Añadir',
  next: 'Siguiente',
  back: 'Volver',
  tryAgain: 'Intentar otra vez',
  refresh: 'Leer la hoja otra vez',
  yes: 'Sí',
  no: 'No',
  blank: 'En blanco',
  choose: 'Elija …',
  otherWords: 'Otra cosa, con sus palabras',
  ownWords: 'Con sus palabras',
  optional: '(opcional)',
  leadsTo: (host) => `lleva a ${host}`,
  notALink: 'no es un enlace que se pueda abrir',
  looks: 'Hay que revisar una respuesta. No se perdió nada.',
  look: (n) => `Hay que revisar ${n} respuestas. No se perdió nada.`,
  connectionLost:
    'La hoja no respondió. Lo que usted escribió sigue aquí. Inténtelo otra vez; si sigue igual, recargue la página y deje abierta una sola cuenta de Google.',
  noSheet: 'Esta página funciona al lado de una hoja de Google: allí elija Casebook > Abrir Casebook.',
  broken:
    'Algo falló en esta página. Lo que se guardó está en la hoja. Abra Casebook otra vez desde su menú.',
  leak: (what) => `Esto parece: ${what}. ¿Tiene que estar aquí?`,
};
