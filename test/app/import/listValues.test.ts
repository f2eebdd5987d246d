import { readPerson } from './reading';

/** What a person's cell under a header becomes: the field, the issues' codes, the notes. */
function value(header: string, text: string, field: string) {
  const { fields, listed } = readPerson({ Name: 'Rosa', [header]: text });
  const held = (fields as Readonly<Record<string, unknown>>)[field] ?? null;
  return [held, listed.map((line) => line.replace(/^.*: /, '')).join(), fields.notes ?? null];
}

describe('[report.md] choices are read by meaning, in English and Spanish', () => {
  it.each([
    ['Detained?', 'Yes', 'custody', 'Detained'],
    ['Detained?', 'sí', 'custody', 'Detained'],
    ['Detained?', 'NO', 'custody', 'Not detained'],
    ['Detained?', 'In detention', 'custody', 'Detained'],
    ['Detained?', 'about to be detained', 'custody', 'Detention threatened'],
    ['Detained?', 'a punto de ser detenida', 'custody', 'Detention threatened'],
    ['Detained?', 'released', 'custody', 'Released'],
    ['Detained?', 'deportado', 'custody', 'Deported'],
    ['Detained?', "don't know", 'custody', 'Unknown'],
    ['Detained?', 'no se sabe', 'custody', 'Unknown'],
    ['Detained?', '?', 'custody', 'Unknown'],
    ['Status', 'ACTIVE', 'stage', 'Active'],
    ['Status', 'on hold', 'stage', 'Paused'],
    ['Estado', 'cerrada', 'stage', 'Closed'],
    ['Status', 'nuevo', 'stage', 'Intake'],
    ['Order', 'Final', 'order', 'Final order'],
    ['Order', 'none', 'order', 'None known'],
    ['Orden', 'en proceso', 'order', 'In proceedings'],
    ['Order', 'unknown', 'order', 'Unknown'],
    ['Stay', 'not requested', 'stay', 'Not requested'],
    ['Stay', 'preparing', 'stay', 'Being prepared'],
    ['Suspensión', 'presentada', 'stay', 'Filed'],
    ['Stay', 'granted', 'stay', 'Granted'],
    ['Stay', 'negada', 'stay', 'Denied'],
    ['Kind of stay', 'BIA', 'stayKind', 'Immigration court or Board'],
  ])('%s: %s', (header, text, field, expected) => {
    expect(value(header, text, field)).toEqual([expected, '', null]);
  });

  it.each([
    ['Detained?', 'zzz', 'custody'],
    ['Detained?', '-', 'custody'],
    ['Status', 'detained', 'stage'],
    ['Stay', 'unknown', 'stay'],
    ['Stay', 'yes', 'stay'],
    ['Order', 'final (2019?)', 'order'],
  ])('%s: %s is value.unknown', (header, text, field) => {
    expect(value(header, text, field)).toEqual([null, 'value.unknown', `${header}: ${text}`]);
  });
});

describe('[L5] [P8] a reinstated order is a Final order, and no word of it is kept', () => {
  it.each([
    'reinstated',
    'Reinstated order',
    'reinstalada',
    'final order, reinstated in 2019',
    'reinstatement of removal (2nd)',
  ])('%s', (text) => expect(value('Order', text, 'order')).toEqual(['Final order', 'leak.leftOut', null]));

  it('but not one that is not', () => {
    const [order, codes, notes] = value('Order', 'not reinstated', 'order');
    expect([order, codes]).toEqual([null, 'value.unknown,leak.leftOut']);
    expect(notes).not.toContain('reinstated');
  });
});

describe('[report.md] numbers', () => {
  it.each([
    ['40', 40],
    ['1,000', 1000],
    ['1.000', 1000],
    ['0', 0],
    [' 25.0 ', 25],
  ])('%s', (text, goal) => expect(value('Calls a day', text, 'goal')).toEqual([goal, '', null]));

  it.each(['x10', '40 calls', 'about 50', '-3', '3.5', 'unas diez', '?', 'TBD', '50+'])(
    '%s is number.unreadable',
    (text) => {
      expect(value('Calls a day', text, 'goal')).toEqual([null, 'number.unreadable', `Calls a day: ${text}`]);
      expect(value('Mobilize', text, 'mobilizable')).toEqual([
        null,
        'number.unreadable',
        `Mobilize: ${text}`,
      ]);
    },
  );
});

describe('attorneys', () => {
  it.each(['none yet', 'None', 'N/A', '-', 'no lawyer', 'ninguno', 'todavía no', 'sin abogado'])(
    '%s is none',
    (text) => {
      expect(value('Lawyer', text, 'attorney')).toEqual([null, '', null]);
    },
  );

  it.each(['looking for one', 'buscando', 'se busca'])('%s is a referral under way', (text) => {
    expect(value('Lawyer', text, 'attorney')).toEqual([null, '', null]);
    expect(value('Lawyer', text, 'referralUnderWay')[0]).toBe(true);
  });

  it('keeps the words of a referral that says more', () => {
    expect(value('Lawyer', 'referred to the clinic', 'referralUnderWay')).toEqual([
      true,
      '',
      'Lawyer: referred to the clinic',
    ]);
  });

  it.each(['TBD', 'unknown', '?', 'yes', "don't know", 'no se sabe', 'none, had one before'])(
    '%s names nobody',
    (text) => {
      expect(value('Lawyer', text, 'attorney')).toEqual([null, 'value.unknown', `Lawyer: ${text}`]);
    },
  );

  it.each(['L. Okafor, Esq.', 'N. A. Lopez', 'Northside Legal Aid', 'Noé Nadal'])('%s is a name', (text) => {
    expect(value('Lawyer', text, 'attorney')).toEqual([text, '', null]);
  });
});

describe('authorization: it counts from its day', () => {
  it.each([
    'yes 2026-02-20',
    'Yes, 2/20/2026',
    'sí 20/02/2026',
    'SI: 20 de febrero de 2026',
    'yes (2/20/2026)',
    'yes, since 2/20/2026',
    'yes since February 20, 2026',
    'sí, desde el 20/02/2026',
    'signed on 2/20/2026',
    '2026-02-20',
  ])('%s', (text) =>
    expect(value('Lawyer may share?', text, 'authorizationOn')).toEqual(['2026-02-20', '', null]),
  );

  it.each(['no', 'No', 'not yet', 'todavía no'])('%s says nothing', (text) => {
    expect(value('Lawyer may share?', text, 'authorizationOn')).toEqual([null, '', null]);
  });

  it.each([
    ['yes', 'value.unknown'],
    ['yes, verbally', 'value.unknown'],
    ['pending', 'value.unknown'],
    ['unknown', 'value.unknown'],
    ['yes 2026-02-31', 'date.unreadable'],
    ['no 2026-02-20', 'date.unreadable'],
  ])('%s: the words stay in the notes', (text, code) => {
    expect(value('Lawyer may share?', text, 'authorizationOn')).toEqual([
      null,
      code,
      `Lawyer may share?: ${text}`,
    ]);
  });

  it('the order of its figures is the locale’s', () => {
    const cells = { Name: 'Rosa', 'Lawyer may share?': 'sí 3/2/2026' };
    expect(readPerson(cells).fields.authorizationOn).toBe('2026-03-02');
    expect(readPerson(cells, { order: 'day first' }).fields.authorizationOn).toBe('2026-02-03');
  });

  it('[date.future] of tomorrow is kept and listed', () => {
    expect(value('Lawyer may share?', 'yes 3/11/2026', 'authorizationOn')).toEqual([
      '2026-03-11',
      'date.future',
      null,
    ]);
  });
});

describe('[report.md] date.unreadable: TBD and unknown too', () => {
  it.each(['TBD', 'unknown', 'no se sabe', 'next week', '2026-02-30', '13/13/2026', 'March', '-', 'n/a'])(
    '%s',
    (text) => {
      expect(value('Detained since', text, 'detainedSince')).toEqual([
        null,
        'date.unreadable',
        `Detained since: ${text}`,
      ]);
      const { date, listed, fields } = readPerson({
        Name: 'Rosa',
        'Next date': text,
        'What is it': 'removal',
        Court: 'Room 4',
      });
      expect([date, listed]).toEqual([null, ['2 Next date: date.unreadable']]);
      expect(fields.notes).toBe(`Next date: ${text}\nWhat is it: removal\nCourt: Room 4`);
    },
  );

  it('a day that the rules must see stays in its cell too: a stay without an end would be in force', () => {
    expect(value('Stay until', 'some time in May', 'stayUntil')).toEqual([
      { words: 'some time in May' },
      'date.unreadable',
      'Stay until: some time in May',
    ]);
  });
});

describe('the next date', () => {
  const next = (cells: Readonly<Record<string, string>>) => readPerson({ Name: 'Rosa', ...cells });

  it.each([
    ['3/12/2026 9:30 am', '09:30'],
    ['2026-03-12T14:00', '14:00'],
    ['12 de marzo de 2026 a las 2 p. m.', '14:00'],
    ['2026-03-12 00:00', null],
    ['2026-03-12', null],
  ])('%s has its time', (text, time) => {
    const { date, issues } = next({ 'Next date': text });
    expect([date?.date, date?.time, issues]).toEqual(['2026-03-12', time, []]);
  });

  it('keeps the words of a time that is none', () => {
    const { date, listed, fields } = next({ 'Next date': '2026-03-12 at 25:00' });
    expect([date?.date, date?.time, listed]).toEqual(['2026-03-12', null, ['2 Next date: value.unknown']]);
    expect(fields.notes).toBe('Next date: 2026-03-12 at 25:00');
  });

  it('takes time, place and confirmation from their columns', () => {
    const { date, issues } = next({
      'Next date': '3/12/2026',
      Time: '9:30',
      Court: '26 Federal Plaza, room 12',
      'What is it': 'master',
      'Last verified': '3/9/2026',
    });
    expect(issues).toEqual([]);
    expect(date).toMatchObject({
      time: '09:30',
      place: '26 Federal Plaza, room 12',
      kind: 'Master hearing',
      lastVerified: '2026-03-09',
    });
  });

  it('what was said without a day goes into the notes, and is not called unreadable', () => {
    const { date, issues, fields } = next({ 'What is it': 'check-in', 'Date confirmed on': '3/9/2026' });
    expect([date, issues]).toEqual([null, []]);
    expect(fields.notes).toBe('What is it: check-in\nDate confirmed on: 3/9/2026');
  });

  it.each([
    ['removal', 'Removal'],
    ['vuelo de deportación', 'Removal'],
    ['ICE check-in', 'Check-in'],
    ['Check in w/ ICE', 'Check-in'],
    ['cita con ICE', 'Check-in'],
    ['check-in due', 'Check-in'],
    ['report to be detained', 'Detention'],
    ['bond hearing', 'Bond hearing'],
    ['audiencia de fianza', 'Bond hearing'],
    ['merits', 'Individual hearing'],
    ['Audiencia preliminar', 'Master hearing'],
    ['decision on the stay', 'Stay decision'],
    ['90-day review', 'Custody review'],
    ['Otra', 'Other'],
  ])('%s is of kind %s', (text, kind) => {
    const { date, issues } = next({ 'Next date': '3/20/2026', 'What is it': text });
    expect([date?.kind, issues]).toEqual([kind, []]);
  });

  it.each([
    'appeal due',
    'Deadline',
    'I-589 due',
    'opening brief deadline',
    'vence apelación',
    'plazo para la moción',
    'fecha límite',
    'Filing deadline',
  ])('[tables.md] %s is Other with its words until an attorney confirms it', (text) => {
    const { date, listed, fields } = next({ 'Next date': '3/20/2026', 'What is it': text });
    expect([date?.kind, listed]).toEqual([{ words: text }, ['2 What is it: deadline.unconfirmed']]);
    expect(fields.notes).toBeUndefined();
    expect(next({ 'Next date': 'TBD', 'What is it': text }).listed).toContain(
      '2 What is it: deadline.unconfirmed',
    );
  });

  it.each(['hearing?', 'biometrics', 'TBD', '-'])('%s is kind.unknown', (text) => {
    const { date, listed } = next({ 'Next date': '3/20/2026', 'What is it': text });
    expect([date?.kind, listed]).toEqual([{ words: text }, ['2 What is it: kind.unknown']]);
  });
});

describe('[L] what people write is no leak by itself', () => {
  it.each([
    ['Name', 'A. Baptiste 12'],
    ['Name', 'Tía Xiomara 🌻'],
    ['Organization', 'Local 1199, 120 members'],
    ['Organization', 'Iglesia San Martín de Porres'],
    ['Demand', 'Grant the stay by 2026-03-12 10:30'],
    ['Notes', '25/02/2026 is day first; 180 days in detention; 40 calls a day from 9 to 5'],
    ['Lead', 'Jon P.'],
  ])('%s: %s', (header, text) => {
    expect(readPerson({ [header]: text, Status: 'active' }).issues).toEqual([]);
  });
});
