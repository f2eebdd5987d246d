import { civilDate } from '../../src/domain/civilDate';
import { PLAIN_ROLES, targetBar } from '../../src/domain/targetRule';
import { LANGUAGES, MESSAGES } from '../../src/messages/messages';

const TODAY = civilDate('2026-03-10');
const bar = (target: Partial<Parameters<typeof targetBar>[0]>) =>
  targetBar({ role: null, office: null, name: null, attorneyAskedOn: null, ...target }, TODAY);

describe('[C8] who is never called', () => {
  it.each([
    'Newark Immigration Court',
    'the courthouse',
    'Clerk of the Court, 26 Federal Plaza',
    'EOIR (New York)',
    'BIA',
    'Board of Immigration Appeals',
    'Executive Office for Immigration Review',
    'Corte de inmigración',
    'Tribunal de inmigración',
    'Juzgado 3',
    'Junta de Apelaciones de Inmigración',
    'Immigration\nCourt\tNewark',
    'Immigration\u00a0Court',
  ])('is a court or the Board, as in %j', (office) => {
    expect(bar({ office })).toBe('neverCalled');
    expect(bar({ role: { words: office.toUpperCase() } })).toBe('neverCalled');
  });

  it('is a judge, by role or by name, whatever else is said', () => {
    expect(bar({ role: { words: 'Immigration judge' }, office: 'Newark' })).toBe('neverCalled');
    expect(bar({ role: { words: 'Jueza' } })).toBe('neverCalled');
    expect(bar({ role: 'Other public office', office: 'Newark', name: 'Judge Doe' })).toBe('neverCalled');
    expect(bar({ role: 'Deportation officer', office: 'Immigration Court, Newark' })).toBe('neverCalled');
  });

  it.each([
    ['Congress member’s office', '120 Court Street, Brooklyn'],
    ['Other public office', '120 Court St., Brooklyn'],
    ['Other public office', 'Courtney County, Judgement Hill, Consulting'],
    ["Congress member's office", '500 Oak Court, Suite 2'],
    ['Deportation officer', 'Federal Courthouse, room 3'],
    [null, '26 Federal Plaza'],
  ])('is not an office because of its address, as %s at %j', (role, office) => {
    const known = PLAIN_ROLES.find((one) => one === role) ?? (role === null ? null : 'Other public office');
    expect(bar({ role: known, office })).toBeNull();
  });

  it('is not told across two texts, where no address stands either', () => {
    expect(bar({ office: 'Clerk of Court', name: 'St. John' })).toBe('neverCalled');
    expect(bar({ office: 'Newark Immigration', name: 'Court Smith' })).toBe('neverCalled');
    expect(
      bar({ role: 'Deportation officer', office: 'Newark Immigration', name: 'Court Smith' }),
    ).toBeNull();
  });

  it('is no role from the list, in any language', () => {
    for (const language of LANGUAGES)
      for (const words of Object.values(MESSAGES[language].choices.targetRole))
        expect(bar({ role: { words } })).toBeNull();
  });
});

it('[C8] a consulate is called only when the attorney asked, on a day that can be read and has come', () => {
  for (const office of ['Consulate of Honduras', 'Consulado de México', 'Cónsul general', 'Embajada']) {
    expect(bar({ office })).toBe('consulateUnasked');
    expect(bar({ office, attorneyAskedOn: 'unreadable' })).toBe('consulateUnasked');
    expect(bar({ office, attorneyAskedOn: civilDate('2026-03-11') })).toBe('consulateUnasked');
    expect(bar({ office, attorneyAskedOn: TODAY })).toBeNull();
  }
});
