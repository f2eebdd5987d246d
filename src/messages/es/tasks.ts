import type { Messages } from '../wording';

export const tasks: Messages['tasks'] = {
  whatHappened: (kind, day) => `¿Qué pasó? ${kind}, ${day}`,
  askAttorney:
    'Pregunte hoy a la abogada o al abogado: está en detención y no sabemos de una suspensión vigente',
  decisionCame: (day) =>
    `Llegó una decisión, ${day}: pregunte a la abogada o al abogado a más tardar el próximo día hábil; los plazos pueden ser de 10 días o menos`,
  obsolete: (what) => `Ya no hace falta: ${what}`,
};
