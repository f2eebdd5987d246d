import type { Messages } from '../wording';

export const bringIn: Messages['bringIn'] = {
  dateFields: {
    nextDate: 'Próxima fecha',
    nextKind: 'Próxima fecha: qué es',
    nextTime: 'Próxima fecha: hora',
    nextPlace: 'Próxima fecha: lugar',
    lastVerified: 'Próxima fecha: última confirmación',
  },
  columnLeftOut: 'no se trae',
  columnNoted: 'en las notas, con su encabezado',
  columnDouble: (field) => `${field}, donde falta en la primera columna; lo demás, en las notas`,
  columnOfNames: 'no se trae: esta hoja no guarda nombres',
  noHeader: '(sin encabezado)',

  codesOnly: (headers) =>
    `Esta hoja guarda códigos y no nombres, así que estas columnas no entran: ${headers}. Los casos se distinguen por su código, y aquí nadie puede ver si una persona está dos veces en la lista.`,
  codesOnlyWithoutColumns:
    'Esta hoja guarda códigos y no nombres. Ninguna columna de esta lista parece ser de nombres.',
  dateOrder: {
    'month first': '3/4/2026 se lee como 4 de marzo, porque esta hoja escribe primero el mes.',
    'day first': '3/4/2026 se lee como 3 de abril, porque esta hoja escribe primero el día.',
  },
  changeDateOrder:
    'Si en su lista es al revés, elija antes otra configuración regional en Archivo > Configuración.',

  leakKindsMany: {
    aNumber: 'números A',
    phone: 'números de teléfono',
    address: 'direcciones',
    birthDate: 'fechas de nacimiento',
    status: 'palabras sobre estatus o historial',
    phrase: 'frases que dividen a la gente',
  },
  keptInColumns: (what, columns) => `dejó ${what} en ${columns} ${columns === 1 ? 'columna' : 'columnas'}`,
  originalDeleted: 'borró la lista original',
  originalGone: (name) =>
    `La pestaña ${name} está borrada. El historial de versiones la conserva: quien puede editar esta hoja todavía puede leerla en Archivo > Historial de versiones, y también quien tenga una copia.`,

  errors: {
    tabUnknown: 'Esta pestaña ya no está. No se escribió nada. Elija la lista otra vez.',
    tabIsOurs: 'Esta pestaña es de Casebook y no es una lista para traer. Nada cambió. Elija otra pestaña.',
    tabEmpty: 'Esta pestaña no tiene filas debajo de un encabezado. No se trajo nada.',
    listChanged:
      'La lista cambió después de que usted la revisó. No se trajo nada. Por favor revísela otra vez.',
    columnGone:
      'La lista tiene menos columnas que cuando usted la revisó. No se escribió nada. Por favor revísela otra vez.',
    sameField: (field, first, second) =>
      `Dos columnas quedaron como «${field}»: «${first}» y «${second}». No se escribió nada. Elija otra cosa para una de ellas.`,
    valueNotOffered: (field) =>
      `A unas palabras de «${field}» se les dio un significado que no está entre sus opciones. No se escribió nada. Elija otro.`,
    cannotBeKept: (header, kind) =>
      `Lo que se encontró en «${header}» (${kind}) no se puede guardar con una lista. No se escribió nada. Un número A solo se guarda con la decisión de la persona.`,
    noNamesHere: (header) =>
      `Esta hoja guarda códigos y no nombres: «${header}» no se puede guardar como nombre. No se escribió nada. Deje la columna fuera.`,
    nothingLeft:
      'Todas las columnas quedaron fuera, así que no se trajo nada. Elija qué significa al menos una.',
    notBroughtIn: (name) =>
      `La pestaña ${name} no se trajo hasta el final, así que no se borró. Traiga primero la lista.`,
    changedSince: (name) =>
      `La pestaña ${name} cambió después de traerse, así que no se borró. Mire qué cambió; también puede borrar la pestaña a mano.`,
  },

  summary: {
    headings: ['Qué', 'Fila de la lista', 'Caso', 'Columna', 'Qué pasó'],
    whole: 'Lista',
    column: 'Columna',
    person: 'Persona',
    leftOut: 'No se trajo',
    issue: 'Para revisar',
    added: (people, dates) => `se trajeron: casos ${people}, fechas ${dates}`,
    alreadyThere: 'ya estaba; no se agregó nada',
    becameCase: 'ahora es un caso',
    withNotes: (people) => `casos con notas: ${people}`,
    foundIn: (what, cells) => `${what}: en ${cells} ${cells === 1 ? 'celda' : 'celdas'}`,
    kept: 'Se guardó porque usted lo eligió',
  },
};
