import type { Messages } from '../wording';

const rows = (n: number) => (n === 1 ? 'en 1 fila' : `en ${n} filas`);

export const check: Messages['check'] = {
  note: (zone, example) =>
    `El reloj de esta hoja es ${zone}, y ${example}. Las dos cosas se cambian en Archivo > Configuración.`,
  monthFirst: '3/4/2026 se lee como 4 de marzo',
  dayFirst: '3/4/2026 se lee como 3 de abril',

  newer: {
    says: 'Esta hoja la preparó un Casebook más nuevo; no se miró nada más y aquí no se puede arreglar nada.',
    todo: 'Cierre esta ventana y abra la hoja otra vez. Si no ayuda, pregunte a quien la cuida.',
  },
  older: {
    says: (from, to) =>
      `Esta hoja es de la versión ${from}; Casebook ya va por la ${to}. Lo que ustedes escribieron queda igual.`,
    todo: 'Póngala al día, mejor cuando nadie más esté escribiendo.',
  },
  copied: {
    says: 'Esta hoja es copia de otra. Lo que pase aquí no llega a los planes que se exportaron de la otra.',
    todo: 'Decidan cuál de las dos usan. Miren de nuevo quién puede abrir esta; su historial empieza con la copia.',
  },
  zoneChanged: {
    says: (from, to) => `El reloj de la hoja cambió de ${from} a ${to}. Los días empiezan a otra hora.`,
    todo: 'Si nadie lo quiso así, cámbielo en Archivo > Configuración. Mire las llamadas cerca de medianoche.',
  },
  localeChanged: {
    says: (from, to) => `La configuración regional cambió de ${from} a ${to}. Quizá lee 3/4/2026 al revés.`,
    todo: 'Si nadie lo quiso así, cámbiela en Archivo > Configuración. Mire las fechas escritas desde entonces.',
  },

  tabMissing: {
    says: (tab) => `Falta la pestaña ${tab}.`,
    todo: 'Deshaga el borrado (Ctrl+Z), o recupere sus filas en Archivo > Historial de versiones.',
  },
  tabDoubled: {
    says: (tab) => `Esta es una copia de la pestaña ${tab}. Casebook solo lee la original.`,
    todo: 'Pase lo nuevo a la original y borre la copia.',
  },
  keyRowGone: {
    says: 'La primera fila, que está oculta, ya no está; no se encuentra ninguna columna de esta pestaña.',
    todo: 'Deshaga el borrado (Ctrl+Z), o recupérela en Archivo > Historial de versiones.',
  },
  columnMissing: {
    says: (column) => `Falta la columna «${column}», o su marca en la primera fila, que está oculta.`,
    todo: 'Deshaga el borrado (Ctrl+Z), o recupérela en Archivo > Historial de versiones.',
  },
  columnDoubled: {
    says: (column) => `La columna «${column}» está dos veces. Solo cuenta la primera desde la izquierda.`,
    todo: 'Pase lo nuevo a la primera y borre la otra.',
  },

  formulaGone: {
    says: (n) => `Falta la fórmula ${rows(n)}: alguien la borró o escribió encima.`,
    todo: 'Copie esta celda de una fila donde funciona y péguela aquí. Si la columna está oculta, muéstrela antes.',
  },
  formulaChanged: {
    says: (n) => `La fórmula no es la que va aquí ${rows(n)}.`,
    todo: 'Deshaga lo último que se hizo (Ctrl+Z).',
  },
  formulaFails: {
    says: (n) => `La fórmula muestra un error ${rows(n)}.`,
    todo: 'Deshaga lo último que se borró (Ctrl+Z). Si no se borró nada, vea antes los otros avisos.',
  },
  bandFormulaGone: {
    says: 'Falta una fórmula en las celdas fijas de esta pestaña; lo que muestra no es correcto.',
    todo: 'Deshaga lo último que se hizo (Ctrl+Z).',
  },
  bandFormulaChanged: {
    says: 'Una fórmula en las celdas fijas de esta pestaña no es la que va allí.',
    todo: 'Deshaga lo último que se hizo (Ctrl+Z).',
  },
  bandMoved: {
    says: 'Se pusieron o se quitaron filas entre las celdas fijas de esta pestaña; así no se pueden comparar.',
    todo: 'Quite las filas que se pusieron, o deshaga el borrado (Ctrl+Z).',
  },
  rowsBare: {
    says: (n) => (n === 1 ? 'Una fila vacía no tiene fórmulas.' : `${n} filas vacías no tienen fórmulas.`),
    todo: 'Lo que se escriba allí no calcula nada hasta que las tenga.',
  },
  dropdownGone: {
    says: (n) => `Falta la lista para elegir ${rows(n)}, como pasa al pegar celdas.`,
    todo: 'Copie una celda que la tenga y pegue solo la validación de datos.',
  },
  dropdownWrong: {
    says: (n) => `La lista para elegir ofrece algo distinto de lo que va aquí, ${rows(n)}.`,
    todo: 'Copie una celda cuya lista esté bien y pegue solo la validación de datos.',
  },
  formulaTyped: {
    says: 'Hay una fórmula donde se escribe a mano. Podría traer algo de fuera, o enviarlo.',
    todo: 'Vea quién la escribió. Bórrela y escriba las palabras.',
  },
  formulaSends: {
    says: 'Esta fórmula llega a una dirección fuera de la hoja. Puede enviar lo que lee.',
    todo: 'Vea quién la escribió y para qué. Si nadie lo sabe, bórrela.',
  },
  ruleSends: {
    says: 'Una regla sobre celdas de aquí tiene una fórmula que llega a una dirección fuera de la hoja.',
    todo: 'Vea quién la puso: Datos > Validación de datos, o Formato > Formato condicional.',
  },

  dateUnreadable: {
    says: 'No es una fecha que se pueda leer, así que cuenta como vacía.',
    todo: 'Escriba el día con su año, como la hoja muestra otras fechas.',
  },
  timeUnreadable: {
    says: 'No es una hora que se pueda leer.',
    todo: 'Escríbala con dos puntos, por ejemplo 9:00.',
  },
  numberUnreadable: {
    says: 'No es un número de 0 en adelante, así que no cuenta.',
    todo: 'Escriba solo cifras.',
  },
  valueUnknown: {
    says: 'No es ninguna de las opciones, así que cuenta como vacía.',
    todo: 'Elija una de la lista de la celda. Ponga sus propias palabras en las notas.',
  },
  dateAhead: {
    says: 'Este día todavía no llega, y aquí debería haber pasado.',
    todo: 'Revise el día, el mes y el año.',
  },
  deadlineUnconfirmed: {
    says: 'Un plazo de presentación sin el nombre de quien lo dio. Nadie puede confiar en él.',
    todo: 'Pregunte hoy a la abogada o al abogado y escriba el nombre en esta celda.',
  },

  codeDoubled: {
    says: (row) => `El mismo código está en la fila ${row}; uno de los dos no se encuentra.`,
    todo: (code) => `Si son dos, escriba aquí ${code}. Si es lo mismo, borre una fila.`,
  },
  codeMissing: {
    says: 'Esta fila no tiene código y Casebook no la cuenta.',
    todo: (code) => `Escriba ${code} en esta celda.`,
  },
  idMissing: {
    says: 'Esta fila no tiene código. Cuenta, pero la barra lateral no puede cambiarla.',
    todo: (code) => `Escriba ${code} en esta celda.`,
  },
  caseUnknown: {
    says: 'Ningún caso tiene este código; la fila no cuenta para nadie.',
    todo: 'Busque el código en la pestaña de los casos y escríbalo aquí.',
  },
  caseBlank: {
    says: 'Esta fila no nombra ningún caso; no cuenta para nadie.',
    todo: 'Escriba aquí el código del caso.',
  },
  targetUnknown: {
    says: 'Nadie de la lista de a quién llamamos tiene este código.',
    todo: 'Busque el código en la pestaña de a quién llamamos y escríbalo aquí.',
  },
  petitionUnknown: {
    says: 'Ninguna petición tiene este código.',
    todo: 'Busque el código en la pestaña de las peticiones y escríbalo aquí.',
  },

  logOfNobody: {
    says: 'Ningún caso tiene el código que está arriba de estas llamadas; no cuentan para nadie.',
    todo: 'Escriba el código del caso en la última celda del encabezado, en la columna oculta.',
  },
  logDoubled: {
    says: 'Hay dos pestañas de llamadas para este caso. El tablero muestra la otra.',
    todo: 'Pase las llamadas a la otra pestaña y borre esta.',
  },
  logUnlinked: {
    says: 'El tablero todavía no conoce esta pestaña de llamadas, y allí no cuentan.',
    todo: 'Anote la próxima llamada de este caso en la barra lateral: así se conecta la pestaña.',
  },
  logGone: {
    says: 'La pestaña con las llamadas de este caso ya no está.',
    todo: 'Deshaga el borrado (Ctrl+Z), o anote la próxima llamada en la barra lateral: así se crea una nueva.',
  },
  callInTemplate: {
    says: 'Esta pestaña es el modelo de las nuevas. Las llamadas escritas aquí no son de ningún caso.',
    todo: 'Páselas a la pestaña de su caso.',
  },
  callUntimed: {
    says: 'Esta llamada no cuenta: falta la hora o no se puede leer.',
    todo: 'Escriba el día y la hora, o Ctrl+Mayús+; para ahora.',
  },
  callUnsorted: {
    says: 'Esta llamada no cuenta: falta lo que pasó, o no conocemos la palabra.',
    todo: 'Elija lo que pasó de la lista de la celda. Ponga sus propias palabras en la nota.',
  },
  callDoubled: {
    says: (row) => `Esta fila es copia entera de la fila ${row}; quizá las dos son una sola llamada.`,
    todo: 'Si fue una llamada, borre una fila. Si fueron dos, deje las dos.',
  },
  callsUnplaced: {
    says: (n) => (n === 1 ? 'Una llamada espera aquí su caso.' : `${n} llamadas esperan aquí su caso.`),
    todo: 'Copie cada una a la pestaña de su caso y bórrela aquí.',
  },

  logNotOpened: {
    says: 'Empiezan las llamadas de este caso, y todavía no tiene pestaña de llamadas.',
    todo: 'Elija Casebook > Abrir las llamadas de esta fila.',
  },
  tasksDue: {
    says: (made, done) =>
      [
        ...(made === 0
          ? []
          : [
              made === 1 ? 'Una tarea no está anotada todavía.' : `${made} tareas no están anotadas todavía.`,
            ]),
        ...(done === 0
          ? []
          : [done === 1 ? 'Una tarea ya no se pide a nadie.' : `${done} tareas ya no se piden a nadie.`]),
      ].join(' '),
    todo: 'Se anotan cuando alguien abre la hoja otra vez.',
  },
  aNumber: {
    says: 'Parece que aquí hay un número A, y no hay una decisión vigente para guardarlo.',
    todo: 'Bórrelo. También queda en el historial de versiones.',
  },
  leak: {
    says: (what) => `Parece que aquí hay algo privado: ${what}.`,
    todo: 'Bórrelo si el equipo no lo necesita. Los planes y los guiones lo dejan fuera.',
  },
  nameUndecided: {
    says: 'Aquí hay un nombre real, y no hay una decisión vigente para usarlo.',
    todo: 'Pregunte a la persona y anote la decisión, o borre el nombre. Un apodo basta.',
  },
  nameInCodesOnly: {
    says: 'Aquí hay un nombre, y este grupo guarda solo códigos.',
    todo: 'Bórrelo. También queda en el historial de versiones.',
  },

  targetNeverCalled: {
    says: 'Parece que es un juez, un tribunal o la Junta de Apelaciones de Inmigración. A ellos no se les llama.',
    todo: 'Quítelo de a quién llamamos, en todos los casos. A un tribunal le escribe una abogada o un abogado.',
  },
  consulateUnasked: {
    says: 'A un consulado se llama solo si la abogada o el abogado lo pidió, y no está escrito qué día lo pidió.',
    todo: 'Pregunte antes a la abogada o al abogado; luego escriba el día. Mientras tanto, nadie llama.',
  },
  copyOut: {
    says: (audience, useUntil) =>
      `Sigue afuera una copia${audience === null ? '' : ` (${audience})`} de algo que se paró, se negó o se retiró.${useUntil === null ? '' : ` Usar hasta: ${useUntil}.`}`,
    todo: 'Pida a quien la tiene que la devuelva o la borre, y anote el día en que se retiró.',
  },
  copyOfNobody: {
    says: 'Sigue afuera una copia, y ya ningún caso tiene este código.',
    todo: 'Si el caso se borró por error, recupérelo en Archivo > Historial de versiones. Si no, pida la copia y anote el día en que se retiró.',
  },
  targetRests: {
    says: 'El buzón de esta oficina estuvo lleno tres veces hoy: descansa hasta mañana.',
    todo: 'Llame a la siguiente del caso, o mañana. Aquí no hay que cambiar nada.',
  },
  callsTooMany: {
    often: (n, cap) =>
      `Una misma persona llamó ${n} veces a esta oficina ese día. El grupo acordó un máximo de ${cap}.`,
    afterContact: 'Esta persona ya había logrado comunicarse con la oficina ese día, y volvió a llamar.',
    todo: 'Repartan las llamadas: mucha gente, pocas llamadas cada quien. Aquí no hay que cambiar nada.',
  },
  callsOutOfHours: {
    says: (n) =>
      n === 1
        ? 'Esta llamada se hizo con la oficina cerrada.'
        : `${n} llamadas a esta oficina se hicieron cuando estaba cerrada. Esta es la primera.`,
    todo: 'Mire el horario y la zona horaria de la oficina, y la hora de la llamada.',
  },
  conductNotAgreed: {
    says: 'Esta persona voluntaria ya hizo llamadas, y no está escrito qué día aceptó el código de conducta.',
    todo: 'Repásenlo en compañía; luego escriba el día.',
    notListed: (n) =>
      n === 1
        ? 'Un nombre entre quienes llaman no está en la lista de voluntarios.'
        : `${n} nombres entre quienes llaman no están en la lista de voluntarios.`,
    todoNotListed:
      'Agregue a quien falte, con el día en que aceptó el código de conducta. Basta con un alias.',
  },
  targetStale: {
    says: (days) => `Este número no se verifica desde hace ${days === 1 ? '1 día' : `${days} días`}.`,
    todo: 'Revíselo en la página de la oficina; luego escriba el día y quién lo revisó.',
  },
  targetNeverVerified: {
    says: 'Nadie ha verificado este número.',
    todo: 'Revíselo en la página de la oficina; luego escriba el día y quién lo revisó.',
  },
  targetWrong: {
    says: 'A alguien le contestó un número equivocado.',
    todo: 'Busque el correcto en la página de la oficina; luego escríbalo, con el día y quién lo revisó.',
  },
  sharingDue: {
    says: 'Hace tiempo que nadie revisa quién puede abrir esta hoja.',
    todo: 'Abra Compartir, vea que diga Restringido y quién está en la lista; luego escriba el día y quién miró.',
  },
  zoneless: {
    says: (zone) =>
      `El reloj de esta hoja es ${zone}, que no es ningún lugar. Sus días quizá empiezan a otra hora.`,
    todo: 'Elija la zona horaria del grupo en Archivo > Configuración.',
  },

  mends: {
    upgrade: (tabs, columns) =>
      `Agrega ${tabs === 1 ? '1 pestaña' : `${tabs} pestañas`} y ${columns === 1 ? '1 columna' : `${columns} columnas`}, y escribe las fórmulas que cambiaron. No se toca nada de lo escrito.`,
    ownCopy: 'Toma esta hoja como la suya, y vuelve a preguntar quién puede abrirla.',
    noteZone: (zone) => `Anota que ${zone} está bien. No cambia ninguna celda.`,
    noteLocale: (locale) => `Anota que ${locale} está bien. No cambia ninguna celda.`,
    tab: (tab) =>
      `Crea otra vez la pestaña ${tab}, vacía, y las fórmulas que leen de ella. Sus filas están en Archivo > Historial de versiones.`,
    keyRow: 'Escribe otra vez la primera fila oculta, según los encabezados.',
    columnKey: (column) => `Marca otra vez la columna «${column}» en la primera fila oculta.`,
    column: (column) =>
      `Inserta otra vez la columna «${column}» y las fórmulas que leen de ella. Lo que tenía está en Archivo > Historial de versiones.`,
    secondKey: (column) =>
      `Quita la marca de la segunda columna «${column}». Queda como columna propia; sus celdas no cambian.`,
    formulas: (column, n) => `Pone otra vez la fórmula de «${column}» ${rows(n)}.`,
    formulasOver: (column, n) =>
      `Pone otra vez la fórmula de «${column}» ${rows(n)}; lo que se escribió allí queda como nota en la celda.`,
    fixed: (n) => `Pone otra vez ${n === 1 ? '1 fórmula' : `${n} fórmulas`}.`,
    fixedOver: (n) =>
      `Pone otra vez ${n === 1 ? '1 fórmula' : `${n} fórmulas`}; lo que se escribió allí queda como nota en la celda.`,
    rowsBare: (n) => `Escribe las fórmulas en ${n === 1 ? '1 fila vacía' : `${n} filas vacías`}.`,
    dropdowns: (column, n) =>
      `Pone otra vez la lista para elegir de «${column}» ${rows(n)}. Las palabras quedan.`,
    code: (code) => `Le da el código ${code}.`,
    date: 'Escribe el día o la hora que dicen las palabras, como la hoja los guarda.',
    number: 'Escribe el número que dicen las palabras.',
    choice: 'Escribe la opción que esa palabra quiere decir.',
    linkLog: (code) => `Conecta esta pestaña con ${code}, para que sus llamadas cuenten en el tablero.`,
    unlinkLog: 'Olvida la pestaña que ya no está. La próxima llamada crea una nueva.',
    openLog: (code) => `Abre la pestaña de llamadas de ${code}.`,
    tasks: (made, done) =>
      [
        ...(made === 0 ? [] : [`Anota ${made === 1 ? '1 tarea' : `${made} tareas`}.`]),
        ...(done === 0
          ? []
          : [
              `Marca ${done === 1 ? '1 tarea' : `${done} tareas`} como ${done === 1 ? 'hecha' : 'hechas'} hoy.`,
            ]),
      ].join(' '),
    formulaAsText: 'Convierte la fórmula en su propio texto, que no calcula nada.',
    formulaAsValue: 'Deja lo que la fórmula muestra ahora, y guarda la fórmula como nota en la celda.',
    validationOut: 'Quita la regla de esta celda.',
    formatOut: 'Quita esta regla de formato condicional.',
    note: (day, typed) => `${day}, Revisar esta hoja. Aquí decía: ${typed}`,
  },
};
