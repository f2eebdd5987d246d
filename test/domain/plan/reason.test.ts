import type { CaseFigures } from '../../../src/domain/caseFigures';
import { civilDate } from '../../../src/domain/civilDate';
import { urgencyReason } from '../../../src/domain/plan/reason';
import type { CaseRecord, DateRecord } from '../../../src/domain/records';
import { MESSAGES } from '../../../src/messages/messages';
import { dateRecord, planSource, type SourceFields } from './planFixtures';

function reasons(
  aCase: Partial<CaseRecord>,
  dates: readonly DateRecord[] = [],
  figures: Partial<CaseFigures> = {},
): [string, string] {
  const fields: SourceFields = { case: { stage: 'Active', ...aCase }, dates, figures };
  const say = (language: 'en' | 'es') =>
    urgencyReason(planSource({ ...fields, language }), MESSAGES[language]);
  return [say('en'), say('es')];
}

const on = (day: string, fields: Partial<DateRecord>) =>
  dateRecord({ date: civilDate(day), lastVerified: civilDate('2026-03-09'), ...fields });

describe('urgencyReason', () => {
  it('[T6] names the removal date, how near it is, and the stay', () => {
    const aCase = {
      custody: 'Detained',
      detainedSince: civilDate('2026-01-15'),
      order: 'Final order',
    } as const;
    expect(reasons({ ...aCase, stay: 'Filed' }, [on('2026-03-12', { kind: 'Removal' })])).toEqual([
      'Removal date in 2 days, Thu Mar 12. Stay filed, not decided.',
      'Deportación en 2 días, jue 12 de marzo. Suspensión presentada, sin decisión.',
    ]);
  });

  it('[T6] says tomorrow and today as people do', () => {
    expect(reasons({ stay: 'Being prepared' }, [on('2026-03-11', { kind: 'Check-in' })])).toEqual([
      'Check-in tomorrow, Wed Mar 11. Stay being prepared, not filed.',
      'Cita con ICE mañana, mié 11 de marzo. Suspensión en preparación, sin presentar.',
    ]);
    expect(reasons({}, [on('2026-03-10', { kind: 'Check-in' })])[0]).toBe('Check-in today, Tue Mar 10.');
  });

  it('[T6] takes the harm kind when a milder date comes first', () => {
    const dates = [on('2026-03-11', { kind: 'Master hearing' }), on('2026-03-13', { kind: 'Removal' })];
    expect(reasons({ order: 'Final order', stay: 'Not requested' }, dates)[0]).toBe(
      'Removal date in 3 days, Fri Mar 13. No stay requested.',
    );
  });

  it('[T6] a passed date of harm that nobody answered comes first', () => {
    const aCase = {
      custody: 'Detained',
      detainedSince: civilDate('2026-03-07'),
      order: 'Final order',
    } as const;
    expect(reasons({ ...aCase, stay: 'Denied' }, [on('2026-03-08', { kind: 'Removal' })])).toEqual([
      'Removal date was Sun Mar 8. Nobody has written what happened.',
      'Deportación: era el dom 8 de marzo. Nadie ha escrito qué pasó.',
    ]);
  });

  it('[T6] counts the first days after a detention', () => {
    const aCase = { custody: 'Detained', order: 'In proceedings' } as const;
    expect(reasons({ ...aCase, detainedSince: civilDate('2026-03-09') })).toEqual([
      'Detained yesterday. The first days count.',
      'En detención desde ayer. Los primeros días cuentan.',
    ]);
  });

  it('[T6] a final order without a stay and without a date is a risk, not calm', () => {
    const aCase = {
      custody: 'Detained',
      detainedSince: civilDate('2025-08-22'),
      order: 'Final order',
    } as const;
    expect(reasons({ ...aCase, stay: 'Not requested' })).toEqual([
      'Detained 200 days with a final order, no date known. Ask the attorney today.',
      '200 días en detención con orden final, sin fecha. Pregunte hoy al abogado.',
    ]);
    expect(reasons({ custody: 'Detained' })[0]).toBe(
      'Detained; nobody knows yet if there is a final order, no date known. Ask the attorney today.',
    );
  });

  it('[T6] says that detention is threatened, with the next date', () => {
    const threatened = { custody: 'Detention threatened' } as const;
    expect(reasons(threatened)).toEqual(['Detention is threatened.', 'Hay riesgo de detención.']);
    expect(reasons(threatened, [on('2026-04-20', { kind: 'Check-in' })])[0]).toBe(
      'Detention is threatened. Check-in in 41 days, Mon Apr 20.',
    );
  });

  it('[T8] says how long a date was not verified', () => {
    const aCase = {
      custody: 'Detained',
      detainedSince: civilDate('2026-02-26'),
      order: 'In proceedings',
    } as const;
    const hearing = { kind: 'Bond hearing', lastVerified: civilDate('2026-02-28') } as const;
    expect(reasons(aCase, [on('2026-03-19', hearing)])).toEqual([
      'Bond hearing in 9 days, Thu Mar 19. Date not verified for 10 days.',
      'Audiencia de fianza en 9 días, jue 19 de marzo. Fecha sin verificar desde hace 10 días.',
    ]);
    expect(reasons(aCase, [on('2026-03-19', { ...hearing, lastVerified: null })])[0]).toMatch(
      /Date not verified yet\.$/,
    );
  });

  it('[T6] a stay in force calms, one that has ended does not', () => {
    const dates = [on('2026-06-06', { kind: 'Check-in' })];
    const granted = { custody: 'Not detained', order: 'Final order', stay: 'Granted' } as const;
    expect(reasons(granted, dates)).toEqual([
      'Check-in in 88 days, Sat Jun 6. Stay in force.',
      'Cita con ICE en 88 días, sáb 6 de junio. Suspensión vigente.',
    ]);
    expect(reasons({ ...granted, stayUntil: civilDate('2026-03-01') }, dates)[0]).toMatch(
      /The stay ended Sun Mar 1\.$/,
    );
    expect(reasons({ ...granted, stayUntil: 'unreadable' }, dates)[0]).toMatch(/cannot be read\.$/);
  });

  it('[T6] a passed date that is not of harm asks what happened', () => {
    expect(reasons({}, [on('2026-03-01', { kind: 'Master hearing' })])[0]).toBe(
      'A date has passed. Nobody has written what happened.',
    );
  });

  it('[T6] with nothing known it asks rather than calms', () => {
    expect(reasons({})).toEqual([
      'No date is known. Ask if there is one.',
      'No se sabe de ninguna fecha. Pregunte si hay una.',
    ]);
  });

  it('[T6] says closed, and says when the Sheet shows nothing', () => {
    expect(reasons({ stage: 'Closed' })[0]).toBe('The case is closed.');
    expect(reasons({}, [], { urgency: null })[0]).toMatch(/Check this Sheet/);
  });

  it('[T6] reads the figures of the Sheet and computes none of its own', () => {
    const dates = [on('2026-03-12', { kind: 'Removal' })];
    expect(
      reasons({}, dates, { harmDate: civilDate('2026-03-20'), harmDays: 10, urgency: 'Urgent' })[0],
    ).toBe('Date of harm in 10 days, Fri Mar 20.');
  });

  it('[T6] no deadline is named without the attorney who gave it', () => {
    const deadline = on('2026-03-25', { kind: 'Filing deadline' });
    expect(reasons({}, [deadline])[0]).toBe('Next date in 15 days, Wed Mar 25.');
    expect(reasons({}, [{ ...deadline, confirmedBy: 'R. Feld' }])[0]).toBe(
      'Filing date the attorney gave in 15 days, Wed Mar 25.',
    );
  });

  it('[T6] shows the year of another year', () => {
    expect(reasons({}, [on('2027-01-05', { kind: 'Individual hearing' })])).toEqual([
      'Individual hearing in 301 days, Tue Jan 5, 2027.',
      'Audiencia individual en 301 días, mar 5 de enero de 2027.',
    ]);
  });
});
