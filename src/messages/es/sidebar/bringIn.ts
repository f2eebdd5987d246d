import type { Messages } from '../../wording';

export const bringIn: Messages['sidebar']['bringIn'] = {
  title: 'Traer una lista',
  way: 'Los pasos',
  steps: {
    source: 'La lista',
    columns: 'Columnas',
    values: 'Palabras y fechas',
    leaks: 'Cosas privadas',
    look: 'Revisar',
  },
  note: (n, of) => `Paso ${n} de ${of}`,
  reading: 'Revisando la lista …',
  again: 'Revisando otra vez …',
  startOver: 'Deshacer lo que cambié',

  source: {
    title: '¿Dónde está su lista?',
    intro:
      'Primero Casebook la revisa. No se escribe nada antes del último paso, y su lista queda como está.',
    question: 'La lista es',
    tab: (name) => `la pestaña ${name}`,
    hiddenTab: 'Está oculta.',
    file: 'un archivo en esta computadora',
    fileText: 'CSV o TSV. Desde Excel: Archivo > Guardar como > CSV UTF-8.',
    choose: 'Elija el archivo',
    paste: 'pegada aquí',
    pasteText: 'Copiada de una tabla, con su fila de encabezados.',
    pasted: 'Las filas, primero los encabezados',
    read: (name, lines, encoding) => `${name}: ${lines} ${lines === 1 ? 'línea' : 'líneas'}, en ${encoding}.`,
    oldLetters:
      'Si en el paso siguiente se ven mal letras como la ñ o la é, guarde la lista como CSV UTF-8 y elíjala otra vez.',
    problems: {
      workbook:
        'Es un libro de Excel u OpenDocument. Ábralo, guarde la lista como CSV UTF-8 y elija ese archivo.',
      oldWorkbook:
        'Es un libro antiguo de Excel. Ábralo, guarde la lista como CSV UTF-8 y elija ese archivo.',
      pdf: 'Es un PDF, y ahí no se pueden separar las filas. Busque la tabla de donde salió y guárdela como CSV.',
      picture: 'Es una imagen. Casebook solo lee filas: guarde la lista como CSV.',
      empty: 'Este archivo está vacío. Guarde la lista como CSV otra vez.',
      notText: 'Este archivo no es de texto. Guarde la lista como CSV UTF-8 y elija ese archivo.',
      tooLarge:
        'Este archivo es demasiado grande para ser la lista de un grupo. Guarde solo la tabla como CSV.',
    },
    unreadable: 'El navegador no pudo leer este archivo. Elíjalo otra vez.',
    noneChosen: 'Elija dónde está su lista.',
    noneGiven: 'Todavía no hay nada que revisar.',
    next: 'Revisarla',
    holds: 'Contiene',
    people: 'personas',
    calls: 'llamadas ya hechas',
    callsText: 'De quién es el caso, cuándo, qué pasó. Cada llamada va enseguida a su caso.',
  },

  calls: {
    title: 'Traer llamadas',
    button: 'Traer las llamadas',
    far: (done, of) => `Ya entraron ${done} de ${of} llamadas.`,
    leave:
      'Un registro largo tarda unos minutos. Puede cerrar esta ventana: lo que entró se queda. Elija otra vez el mismo registro y seguirá desde ahí.',
    goOn: 'Seguir',
    done: 'Las llamadas ya están',
    added: (n) => (n === 1 ? 'Hay 1 llamada nueva en la hoja.' : `Hay ${n} llamadas nuevas en la hoja.`),
    alreadyThere: (n) =>
      n === 1 ? '1 ya estaba, y no quedó repetida.' : `${n} ya estaban, y ninguna quedó repetida.`,
    unplaced: (n) => (n === 1 ? '1 llamada todavía no tiene caso' : `${n} llamadas todavía no tienen caso`),
    unplacedText: (tab) =>
      `Ningún caso tiene ese nombre, o lo tiene más de uno. Esperan, palabra por palabra, en la pestaña ${tab}.`,
  },

  columns: {
    title: '¿Qué significan las columnas?',
    intro: (people, columns) =>
      `${people} ${people === 1 ? 'persona' : 'personas'}, ${columns} ${columns === 1 ? 'columna' : 'columnas'}. Una columna que nadie conoce no entra, si usted no elige otra cosa.`,
    column: 'En su lista',
    examples: 'Por ejemplo',
    goes: 'Va a',
    goesOf: (header) => `${header} va a`,
    leaveOut: 'No traerla',
    notes: 'Guardar en las notas',
    fields: 'Un campo del caso',
    noHeader: '(sin encabezado)',
    blank: 'en blanco en todas las filas',
    unsure: 'Se adivinó por unas palabras del encabezado.',
    unknown: 'Casebook no conoce este encabezado.',
  },

  values: {
    title: 'Palabras y fechas',
    intro:
      'Cómo se entendieron las palabras de su lista. Lo que no tiene significado va a las notas, tal como está.',
    none: 'Ninguna columna de esta lista elige entre unas pocas palabras.',
    allKnown: (field, n) => `${field}: se entendió todo (${n})`,
    known: (n) => (n === 1 ? 'Se entendió 1 más' : `Se entendieron ${n} más`),
    more: (n) => `Hay ${n} más que no se muestran. Se leen de la misma manera.`,
    words: 'En su lista',
    means: 'Significa',
    meaningOf: (words) => `${words} significa`,
    times: (n) => (n === 1 ? 'una vez' : `${n} veces`),
    notes: 'Guardar en las notas',
    otherKind: 'Otra, con estas palabras',
    datesTitle: 'Días como 3/4/2026',
    example: (words, day) => `«${words}» es ${day}`,
    unreadTitle: 'Ni fecha ni número',
    unread: 'Nadie pudo leer esto. Va a las notas tal como está; cuando sepa la fecha, escríbala en la hoja.',
  },

  leaks: {
    title: 'Cosas privadas',
    intro:
      'Nada de esto entra, si usted no dice que tiene que entrar. Lo podría leer cualquiera que tenga acceso a esta hoja.',
    none: 'No se encontró nada privado en lo que entra. Ayuda, pero no es garantía: nadie conoce su lista como usted.',
    what: 'Se encontró',
    where: 'En la columna',
    choice: 'Decisión',
    choiceOf: (what, header) => `${what} en ${header}`,
    leaveOut: 'No traer',
    keep: 'Traer',
    always: 'Siempre se quita',
    alwaysWhy: 'Un número A solo se guarda con la decisión de la persona, en el caso mismo.',
    cells: (n) => (n === 1 ? 'en 1 celda' : `en ${n} celdas`),
    row: (row) => `Fila ${row}`,
  },

  look: {
    title: 'Así va a quedar',
    first: (shown, of) => (shown < of ? `Las primeras ${shown} de ${of} personas` : 'Las personas'),
    blank: 'en blanco',
    alreadyThere: {
      title: 'Esta lista ya está aquí',
      text: 'Se trajo antes, completa. Al seguir no se agrega nada, y se pregunta qué hacer con la original.',
    },
    issues: (n) => (n === 1 ? '1 cosa para mirar después' : `${n} cosas para mirar después`),
    noIssues: 'No hay nada que mirar después.',
    issueRow: (row, column) => (column === null ? `fila ${row}` : `fila ${row}, ${column}`),
    andMore: (n) => `y ${n} más`,
    moreIssues: (n) => `Hay ${n} más en el resumen.`,
    button: (n) => `Traer ${n} ${n === 1 ? 'persona' : 'personas'}`,
    lookAgain: 'Revisarla otra vez',
    goOn: 'Seguir',
    bringing: 'Trayendo la lista …',
  },

  done: {
    title: 'La lista ya está aquí',
    added: (people, dates) =>
      `Ahora hay en la hoja ${people} ${people === 1 ? 'caso' : 'casos'} y ${dates} ${dates === 1 ? 'fecha' : 'fechas'} de la lista.`,
    alreadyThere: 'La lista ya estaba aquí. No se agregó nada.',
    codes: (first, last) =>
      first === last ? `El código es ${first}.` : `Los códigos van de ${first} a ${last}.`,
    notes: (n) => (n === 1 ? '1 caso tiene notas.' : `${n} casos tienen notas.`),
    issues: (n) => (n === 1 ? 'Hay que mirar 1 cosa.' : `Hay que mirar ${n} cosas.`),
    leftOut: 'No se trajo',
    kept: 'Se trajo, como usted eligió',
    counted: (what, cells) => `${what}, en ${cells} ${cells === 1 ? 'celda' : 'celdas'}`,
    columns: (headers) => `Columnas: ${headers}`,
    download: 'Descargar el resumen',
    downloadHelp: 'El resumen es un CSV con filas y códigos, sin nombres.',
    fileName: 'casebook-resumen.csv',
    original: {
      title: 'La original todavía lo tiene todo',
      tab: (name) => `La pestaña ${name} todavía lo tiene todo, también lo que no se trajo. ¿Borrarla?`,
      delete: 'Borrar la pestaña',
      sure: (name) =>
        `¿Borrar ${name} para todos los que tienen esta hoja? El historial de versiones la conserva.`,
      yes: 'Sí, borrarla',
      keep: 'Dejarla',
      kept: 'Se queda. Usted puede borrar la pestaña a mano cuando quiera.',
      deleting: 'Borrando …',
      file: 'El archivo en su computadora todavía lo tiene todo, también lo que no se trajo. Bórrelo allí si nadie lo necesita.',
      paste: 'El lugar de donde la copió todavía lo tiene todo, también lo que no se trajo.',
    },
  },
};
