import { LIST_HEADERS } from '../../../src/app/import/listFields';
import { matchHeaders } from '../../../src/app/import/matchHeaders';
import { LANGUAGES, MESSAGES } from '../../../src/messages/messages';
import { isFormula } from '../../../src/tables/column';
import { TABLES } from '../../../src/tables/tables';

const fieldOf = (header: string) => [...matchHeaders([header], LIST_HEADERS).column.keys()][0] ?? null;
const fields = (headers: readonly string[]) => {
  const { column } = matchHeaders(headers, LIST_HEADERS);
  return headers.map((_, index) => [...column].find(([, at]) => at === index)?.[0] ?? null);
};

describe('[report.md] columns are matched by meaning, in English and Spanish', () => {
  it.each([
    ['Name (alias)', 'alias'],
    ['NOMBRE', 'alias'],
    ['1. Name *', 'alias'],
    ['Who we support (name or nickname)', 'alias'],
    ['📅 Next   date:', 'nextDate'],
    ['Next\ndate', 'nextDate'],
    ['Ne\u200bxt date', 'nextDate'],
    ['Next date (if known)', 'nextDate'],
    ['Next date (verified)', 'nextDate'],
    ['¿Cuándo es la próxima fecha?', 'nextDate'],
    ['PROXIMA FECHA', 'nextDate'],
    ['Next date / Próxima fecha', 'nextDate'],
    ['What is it', 'nextKind'],
    ['¿Qué es?', 'nextKind'],
    ['Date confirmed on', 'lastVerified'],
    ['Next date confirmed on', 'lastVerified'],
    ['Detained? (Y/N)', 'custody'],
    ['¿Detenido(a)?', 'custody'],
    ['Detenid@', 'custody'],
    ['¿Está detenida/o?', 'custody'],
    ['Detenido/a desde', 'detainedSince'],
    ['The lawyer (if any)', 'attorney'],
    ["Lawyer's name", 'attorney'],
    ['Abogado/a', 'attorney'],
    ['Lawyer phone', 'attorneyContact'],
    ['Teléfono del abogado', 'attorneyContact'],
    ['Lawyer may share?', 'authorizationOn'],
    ['¿Puede compartir?', 'authorizationOn'],
    ['How many can we mobilize', 'mobilizable'],
    ['¿Cuántos podemos movilizar?', 'mobilizable'],
    ['Calls per day (goal)', 'goal'],
    ['Encargada/o', 'lead'],
    ['ICE office', 'office'],
    ['Oficina de ICE', 'office'],
    ['Why this case matters', 'whyThisCase'],
    ['Observaciones', 'notes'],
  ])('%s', (header, field) => expect(fieldOf(header)).toBe(field));

  it('in any order and mixture', () => {
    expect(fields(['Notas', 'Lead', 'Próxima fecha', 'Status', 'Abogado', 'Qué es', 'Nombre'])).toEqual([
      'notes',
      'lead',
      'nextDate',
      'stage',
      'attorney',
      'nextKind',
      'alias',
    ]);
  });
});

describe('[P5] [P8] what the tracker has no field for is an unknown column', () => {
  it.each(
    (
      'Date of birth|Birth date|DOB|Place of birth|Born in|A-number|A#|Alien number|Country|Country of origin|Nationality|Phone|' +
      'Home phone|Address|Home address|Email|Manner of entry|Date of entry|Entry date|Arrival date|Criminal record|' +
      'Criminal case status|Criminal hearing date|Date of arrest|Arrest date|Prior removal order|Previous hearing date|' +
      'Last hearing date|Immigration status|Real name|Full name|Name (full)|Name (legal)|Last name|Spouse name|' +
      "Mother's first name|Emergency contact person|Attorney advice|Lawyer's notes|Next date of birth|Where|Where they live|" +
      'Fecha de nacimiento|Lugar de nacimiento|Número A|Número de extranjero|País|País de origen|Nacionalidad|Teléfono|' +
      'Correo|Dirección|Domicilio|Forma de entrada|Fecha de entrada|Antecedentes penales|Orden de deportación anterior|' +
      'Última audiencia|Nombre real|Nombre completo|Nombre (completo)|Apellidos|Consejo del abogado|Estatus migratorio|' +
      'Dónde|Número de caso'
    ).split('|'),
  )('%s', (header) => expect(fieldOf(header)).toBeNull());
});

describe('two columns that mean the same', () => {
  it('takes the one that is a name, wherever it stands, then the one that comes first', () => {
    const match = matchHeaders(['Next date (old list)', 'Fecha próxima', 'Next date'], LIST_HEADERS);
    expect(match.column.get('nextDate')).toBe(1);
    expect(match.doubles).toEqual([{ column: 2, field: 'nextDate' }]);
    expect(match.unknown).toEqual([0]);
  });
});

describe('a list exported from the tracker', () => {
  const exported = (language: (typeof LANGUAGES)[number]) =>
    Object.entries(TABLES.cases.columns).map(([key, column]) => ({
      key,
      computed: isFormula(column),
      header: MESSAGES[language].tables.cases.columns[key as 'alias'].header,
    }));

  it.each(LANGUAGES)('[%s] has each column understood as itself, or left out', (language) => {
    const columns = exported(language);
    const match = matchHeaders(
      columns.map(({ header }) => header),
      LIST_HEADERS,
    );
    expect(match.doubles).toEqual([]);
    const taken = new Map([...match.column].map(([field, column]) => [columns[column]?.key, field]));
    for (const { key, computed } of columns) {
      const isOurs = key in MESSAGES.en.listHeaders;
      expect([key, taken.get(key)]).toEqual([key, isOurs ? key : undefined]);
      if (computed) expect(['nextDate', 'nextKind', undefined]).toContain(taken.get(key));
    }
  });
});
