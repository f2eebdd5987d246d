import type { Messages } from '../wording';

/** 'a la 1:30', 'a las 9:00'. */
const at = (time: string) => (/^1:/.test(time) ? `a la ${time}` : `a las ${time}`);

export const board: Messages['board'] = {
  sharing: {
    never:
      'Nadie ha revisado todavía quién puede abrir esta hoja. Mire el botón Compartir: debe decir Restringido.',
    again: (day) => `Se revisó por última vez el ${day}. Mire otra vez el botón Compartir.`,
    checked: (day) => `Se revisó con quién se comparte el ${day}.`,
  },
  question: {
    titles: {
      Removal: '¿Hubo deportación?',
      Detention: '¿Sigue en libertad?',
      'Check-in': '¿Volvió a casa?',
      other: '¿Qué pasó?',
    },
    had: {
      Removal: 'fecha de deportación',
      Detention: 'fecha de detención',
      'Check-in': 'cita con ICE',
      'Bond hearing': 'audiencia de fianza',
      'Individual hearing': 'audiencia individual',
      'Master hearing': 'audiencia preliminar',
      'Filing deadline': 'fecha para presentar',
      'Stay decision': 'decisión sobre la suspensión',
      'Custody review': 'revisión de custodia',
      Other: 'una fecha',
    },
    hadWords: (words) => `una fecha (${words})`,
    sentence: (name, what, when) => `${name} tenía ${what} ${when}. Nadie ha escrito qué pasó.`,
    today: 'hoy',
    todayAt: (time) => `hoy ${at(time)}`,
    yesterday: 'ayer',
    on: (day) => `el ${day}`,
  },
  ringFirst: {
    attorney: (who) => `Abogada o abogado: ${who}`,
    attorneyUnknown: 'La abogada o el abogado; nadie anotó el nombre.',
    lead: (who) => `Coordina: ${who}`,
    caller: (who) => `Quien nos llamó: ${who}`,
    nobody: 'No hay a quién llamar anotado. Pregunte en el equipo.',
  },
  cameHome: 'Volvió a casa.',
  notHome: 'No volvió, o nadie sabe.',
  detainedThere: 'Quedó en detención.',
  notComputed: '? Sin calcular',
  actToday: 'Hay que actuar hoy.',
  stop: {
    asked: (by, day) => `${by} pidió parar, ${day}.`,
    askedUndated: (by) => `${by} pidió parar.`,
    someone: 'Alguien',
    closed: 'El caso está cerrado. Sin llamadas.',
    paused: 'El caso está en pausa. Por ahora, sin llamadas.',
    refused: 'Llamadas: la respuesta es no, o se retiró.',
  },
  planLabel: (audience, version, day) => `${audience}, versión ${version}, ${day}`,
};
