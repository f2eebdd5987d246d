import type { Messages } from '../wording';

export const readiness: Messages['readiness'] = {
  stillToDo: (things) => `Falta: ${things}`,
  checks: {
    Demand: 'qué pedimos',
    'Moral crisis': 'la crisis moral',
    'Why this case': 'por qué este caso',
    Lead: 'quién coordina',
    'Lead is not the attorney': 'que coordine alguien distinto del abogado',
    'Attorney or referral': 'abogada o abogado, o buscarlo',
    'Decisions on every strategy': 'una decisión sobre cada estrategia',
    'A strategy with a Yes and time': 'una estrategia con un sí y con tiempo',
    'A verified target': 'una oficina a la que llamar, con el número verificado hace poco',
    'Community support': 'un grupo al que ya se preguntó, o gente que movilizar',
  },
};
