import type { Messages } from '../wording';

export const copies: Messages['copies'] = {
  takeBack: 'Retírelo',
  stopped: 'Retírelo: pidieron parar',
  refused: (what) => `Retírelo, la respuesta es no o se retiró: ${what}`,
  heldBy: (who) => `. Lo tiene ${who}`,
};
