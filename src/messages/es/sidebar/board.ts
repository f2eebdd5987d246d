import type { Messages } from '../../wording';

export const board: Messages['sidebar']['board'] = {
  title: 'Hoy',
  casesTitle: 'Casos, lo más urgente primero',
  reached: (contacts, goal) =>
    `${contacts} de ${goal} ${goal === 1 ? 'persona contactada' : 'personas contactadas'} hoy`,
  noGoal: 'Sin meta hasta que alguien se comprometa',
  askFirst: 'Pregunte a la persona antes de que alguien llame',
  verify: 'Verifique la fecha',
  openCase: (name) => `Abrir el caso de ${name}`,
  closed: (n) =>
    n === 1 ? 'Hay 1 caso cerrado en la pestaña Casos.' : `Hay ${n} casos cerrados en la pestaña Casos.`,
  unreadable: (n) => (n === 1 ? '1 celda no se puede leer.' : `${n} celdas no se pueden leer.`),
  startCalling: 'Llamar',
  newCase: 'Caso nuevo',
  first: {
    title: 'Todavía no hay casos',
    text: 'Anote el primero cuando alguien llame, o traiga la lista que ya tienen. La lista queda como está.',
    bringIn: 'Traer una lista',
  },
  setUp: {
    title: 'Esta hoja todavía no tiene registro',
    text: 'Al prepararla se crean las pestañas. Las que usted ya tiene quedan como están. Tarda como un minuto.',
    button: 'Preparar esta hoja',
  },
  sharing: {
    title: '¿Quién puede abrir esta hoja?',
    who: '¿Quién lo revisó?',
    whoHelp: 'Un nombre que su equipo conoce.',
    whoMissing: 'Escriba quién lo revisó.',
    button: 'Dice «Restringido»',
    saved: 'Anotado. Casebook pregunta otra vez en 30 días.',
  },
  question: {
    answers: {
      Removal: { good: 'No, sigue aquí', bad: 'Sí, o no sé' },
      Detention: { good: 'Sí, en libertad', bad: 'No, o no sé' },
      'Check-in': { good: 'Sí, en casa', bad: 'No, o no sé' },
    },
    write: 'Escribir qué pasó',
    good: 'Qué bueno. ¿Hay una próxima fecha?',
    nextHelp: 'Déjela en blanco si nadie la sabe todavía.',
    ringFirst: 'Llame primero, en este orden:',
    known: '¿Qué se sabe hasta ahora?',
    knownHelp: 'La pregunta queda aquí hasta que alguien sepa.',
    keepKnown: 'Guardar esta nota',
    after: 'Ya está en casa',
    detained: 'Está en detención',
    detainedSince: '¿Desde qué día?',
    detainedText: 'Los primeros días, el caso pasa a ser una emergencia.',
    deported: 'Si hubo deportación, escríbalo en el caso, en Detención. El apoyo sigue.',
    what: '¿Qué pasó?',
    written: 'Anotado.',
  },
};
