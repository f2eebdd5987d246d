import type { Messages } from '../wording';

export const issues: Messages['issues'] = {
  'date.unreadable': 'No pudimos leer esta fecha. Las palabras se guardan; por favor escriba la fecha.',
  'date.future': 'Este día está en el futuro. Se guarda como está; por favor revíselo.',
  'kind.unknown': 'No conocemos este tipo de fecha. Se guarda como Otra, con sus palabras.',
  'value.unknown': 'No sabemos qué significa. Sus palabras quedan en las notas.',
  'number.unreadable': 'No es un número entero. Sus palabras quedan en las notas.',
  'column.unknown': 'No conocemos esta columna y no se trajo. Sigue en su lista.',
  'person.duplicate': 'El mismo nombre está en una fila anterior. Se guardaron las dos; por favor mire.',
  'aNumber.removed': 'Se quitó un número A. Solo se guarda con la decisión de la persona.',
  'leak.leftOut': 'Aquí se dejó fuera algo privado. Sigue en su lista.',
  'case.unknown': 'Ningún caso tiene este nombre o código. La llamada espera en Llamadas sin caso.',
  'case.ambiguous': 'Más de un caso tiene este nombre. La llamada espera en Llamadas sin caso.',
  'when.unreadable': 'No pudimos leer la hora. La llamada se guarda y todavía no cuenta.',
  'outcome.unknown': 'No conocemos este resultado. La llamada se guarda y todavía no cuenta.',
  'call.duplicate': 'La misma llamada está en una fila anterior. Se guardaron las dos; por favor mire.',
  'deadline.unconfirmed':
    'Un plazo de presentación solo cuenta si lo dio un abogado. La fecha se guarda como Otra; por favor pregunte al abogado.',
};

export const issueDetails: Messages['issueDetails'] = {
  sameMeaning: (other) =>
    `Esta columna significa lo mismo que «${other}». Sus palabras llenan lo que allí falta; el resto está en las notas.`,
  tooLong: 'Es más largo de lo que cabe en una celda. Se guardó el principio; el resto sigue en su lista.',
  controlCharacter: 'Se quitaron caracteres que no se pueden mostrar.',
  beyondHeader: 'Esta fila es más larga que el encabezado. Lo que no tiene columna no se trajo.',
  notesFull:
    'Las notas de esta persona son más largas de lo que cabe en una celda. Allí falta el final de esto; sigue en su lista.',
  kindWithoutDate:
    'No conocemos este tipo de fecha, y no hay una fecha que podamos leer. Sus palabras quedan en las notas.',
  deadlineWithoutDate:
    'Un plazo de presentación solo cuenta si lo dio un abogado, y no hay una fecha que podamos leer. Sus palabras quedan en las notas; por favor pregunte al abogado.',
  timeUnread: 'El día se leyó, la hora no. Sus palabras quedan en las notas.',
  kept: 'No sabemos qué significa. Sus palabras se guardan como están.',
  countUnread: 'No es un número entero. Sus palabras se guardan, y la fila cuenta como una llamada.',
  noTimeColumn: 'Este registro no tiene columna para la hora: las llamadas se guardan y todavía no cuentan.',
  callColumnLeftOut: 'No conocemos esta columna y no se trajo. Sigue en su archivo.',
  sameMeaningCalls: (other) =>
    `Esta columna significa lo mismo que «${other}». Sus palabras llenan lo que allí falta; el resto está en las notas de la llamada.`,
  whereabouts:
    'Dónde se encuentra alguien que no está en detención se deja fuera a propósito. Sigue en su lista.',
  yesWithoutDate: 'Un sí necesita su día. Sus palabras quedan en las notas.',
  reinstated: 'Se guarda como Orden final. Cómo llegó a serlo se deja fuera a propósito.',
  refused: (what) => `No se trajo: ${what}.`,
};

export const leakKinds: Messages['leakKinds'] = {
  aNumber: 'número A',
  phone: 'número de teléfono',
  address: 'dirección',
  birthDate: 'fecha de nacimiento',
  status: 'estatus o historial',
  phrase: 'una frase que divide a la gente',
};

export const leftOutMark: Messages['leftOutMark'] = (what) => `[se quitó: ${what}]`;

export const importedFrom: Messages['importedFrom'] = 'la lista que el grupo tenía antes';
