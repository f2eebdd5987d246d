import type { Messages } from '../wording';

export const callScript: Messages['callScript'] = {
  greeting: 'Hola, buen día.',
  about: (person) => `Llamo por ${person}.`,
  voicemailAbout: (person) => `Dejo este mensaje por ${person}.`,
  ask: (demand) => `Pedimos esto: ${demand}`,
  again: (demand) => `Lo repito: ${demand}`,
  discretion: 'Por favor, use su discreción.',
  thanks: 'Gracias.',
  missing: {
    person: '[cómo le decimos a la persona — pregunte a la familia]',
    demand: '[lo que pedimos — pregunte a la familia]',
    why: '[por qué — pregunte antes a la familia]',
  },
  spokenTitle: 'Si alguien contesta',
  voicemailTitle: 'Si entra el buzón de voz',
  scriptTitle: (language) => `En ${language}`,
  languageName: { en: 'inglés', es: 'español' },
  ownNames: ['español', 'espanol', 'castellano', 'spanish', 'es'],
  seconds: (n) => `Unos ${n} segundos, leído con calma.`,
  tooLong: (n) => `Unos ${n} segundos, leído con calma. Hágalo más corto: la gente escucha 25.`,
  draft:
    'Es un borrador para leer con la persona y la familia. Nadie llama con este texto antes de que haya una decisión.',
  asWritten:
    'Lo que pedimos y los datos están como los escribió el grupo. Páselos a este idioma antes de la primera llamada.',
  ifAsked: 'Si le preguntan más, diga: “No tengo eso a la mano. Por favor, anote que llamé.”',
  neverSay: 'Nunca diga: país, cómo llegó, estatus, antecedentes.',
  conductTitle: 'Cómo llamamos',
  conduct: [
    'Breve y con respeto.',
    'Sin amenazas. Sin insultos.',
    'Si le piden que pare, pare. Dé las gracias y cuelgue.',
    'Solo oficinas públicas y sus líneas oficiales. A nadie en su casa.',
    'Usted decide lo que le parece seguro. No tiene que dar su nombre ni su número.',
  ],
  stopped: 'No se imprime ningún guion mientras las llamadas están detenidas.',
  unknown: 'No se imprime ningún guion: la hoja no muestra si las llamadas están acordadas.',
};
