import type { Messages } from '../wording';

export const outreach: Messages['outreach'] = {
  signed: (whom, us) =>
    `Estimados amigos de ${whom}: somos ${us}. A una persona de nuestra comunidad la pueden deportar, y la familia nos pidió que la acompañemos. ¿Nos apoyarían firmando, llamando o viniendo? ¿Podemos contarles más en persona?`,
  unsigned: (whom) =>
    `Estimados amigos de ${whom}: a una persona de nuestra comunidad la pueden deportar, y la familia nos pidió que la acompañemos. ¿Nos apoyarían firmando, llamando o viniendo? ¿Podemos contarles más en persona?`,
};
