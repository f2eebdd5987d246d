import type { Messages } from '../../wording';

export const exportPlan: Messages['sidebar']['exportPlan'] = {
  title: 'Exportar un plan',
  which: '¿De qué caso?',
  all: 'Todos los casos abiertos',
  whom: '¿Para quién?',
  audiences: { Attorney: 'Abogada/o', Team: 'Equipo', both: 'Ambos' },
  audienceHelp:
    'La copia para la abogada o el abogado deja fuera lo que es solo del equipo. Las dos salen de lo que está decidido.',
  limitsTitle: 'Antes de que salga de la hoja',
  limits: [
    'No lo protege el secreto entre abogado y cliente: puede que haya que entregarlo. Nada de consejo legal, tampoco en comentarios.',
    'Úselo hasta su próxima fecha, o una semana; después pida uno nuevo. El día está en la primera página.',
    'Quien tiene la copia se queda con ella. La pestaña Planes recuerda quién tiene cuál, para pedirla de vuelta.',
  ],
  by: '¿Quién lo exporta?',
  byHelp: 'Un nombre que su equipo conoce. Queda en la pestaña Planes.',
  button: 'Exportar',
  busy: 'Creando el documento. Puede tardar un minuto.',
  caseMissing: 'Elija un caso.',
  audienceMissing: 'Elija para quién.',
  done: (n) => (n === 1 ? 'El plan está listo.' : `${n} planes están listos.`),
  ready: 'Listo',
  plan: (code, audience, version) => `${code}, ${audience}, versión ${version}`,
  share:
    'Está en su Drive y nadie más lo puede abrir. Compártalo con su única lectora o lector, solo para leer.',
  refused: 'No se creó todo',
  another: 'Exportar otro',
  noCases: 'Todavía no hay un caso para planear.',
};
