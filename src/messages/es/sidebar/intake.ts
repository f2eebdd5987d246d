import type { Messages } from '../../wording';

export const intake: Messages['sidebar']['intake'] = {
  title: 'Caso nuevo',
  toFull: 'Preguntar todo, por pasos',
  step: (n, of) => `Paso ${n} de ${of}`,
  allOptional: 'Pregunte lo que se pueda ahora. Lo demás puede esperar.',
  codesOnly: 'Solo códigos: el caso recibe un código y no se pregunta el nombre.',
  somethingElse: 'Otra cosa',
  dateHelp: 'En blanco si nadie la sabe.',
  furtherDate: 'Otra fecha, si la hay.',
  callsLater: 'A quién llamamos se elige en el caso, donde están los números.',
  whoSaid: {
    person: 'La persona',
    family: 'Familia, amistades',
    missing: 'Por favor, diga quién.',
    kind: 'Qué bueno que están con la persona. Decide ella, así que queda como «preguntar antes» hasta que lo diga ella misma.',
  },
  draft: {
    keep: 'Dejar borrador',
    keeping: 'Un momento …',
    kept: 'Queda 24 horas, solo para usted.',
    offer: (when) => `Hay un borrador de ${when}.`,
    replaces: 'Al seguir con él se quita lo que está escrito abajo.',
    oneOnly: 'Solo cabe un borrador. Decida primero sobre el de arriba.',
    goOn: 'Seguir con él',
    throwAway: 'Desecharlo',
    gone: 'El borrador se desechó.',
    unreadable: 'El borrador que había ya no se puede leer.',
    yesterday: (time) => `ayer, ${time}`,
  },
  taken: {
    title: 'Caso anotado',
    text: (name, code) =>
      name === code ? `${code} está en la hoja.` : `${name} está en la hoja como ${code}.`,
    open: 'Abrir el caso',
    another: 'Otro más',
    more: 'Todo, por pasos',
    moreHelp: 'Mientras haya alguien a quien preguntar: la abogada o el abogado, la comunidad, qué pedimos.',
    changed: 'Guardado.',
    conflicts: (fields) => `Alguien más cambió esto mientras tanto, y queda lo suyo: ${fields}.`,
  },
};
