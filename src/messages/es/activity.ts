import type { Messages } from '../wording';

export const activity: Messages['activity'] = {
  setUp: 'preparó el registro',
  listImported: (people) => `trajo una lista: ${people} casos`,
  callsImported: (calls) => `trajo un registro de llamadas: ${calls} llamadas`,
  planExported: (plans) => `exportó planes: ${plans}`,
};
