import { civilDate } from '../../../src/domain/civilDate';
import { renderedPlan } from './planDocument';
import {
  ANA,
  agreed,
  dateRecord,
  REFUSED,
  ROSA,
  type SourceFields,
  TODAY,
  targetRecord,
} from './planFixtures';

const rosa = renderedPlan(ROSA);
const ana = renderedPlan(ANA);

function rosaWith(fields: SourceFields) {
  return renderedPlan({ ...ROSA, ...fields, case: { ...ROSA.case, ...fields.case } });
}

describe('a plan opens', () => {
  it('[P6] with what it is, for whom, which version and until when', () => {
    expect(rosa.plan.heading).toBe('Campaign plan C-001');
    expect(rosa.text).toContain('The core team. Please do not pass it on.');
    expect(rosa.text).toContain('2, made Tue Mar 10 (P-0001)');
    expect(rosa.text).toContain('Tue Mar 17. After that, ask for a new one.');
    expect(renderedPlan({ useUntil: null }).text).toContain('Until which day may this copy be used?');
  });

  it('[P6] with the sentence that it is not privileged, before anything about the case', () => {
    const sentence = 'Not privileged. Do not write legal advice here or in comments; call us.';
    expect(rosa.text.indexOf(sentence)).toBeGreaterThan(0);
    expect(rosa.text.indexOf(sentence)).toBeLessThan(rosa.text.indexOf('Doña Rosa'));
    expect(ana.text).toContain('No escriba consejos legales aquí ni en los comentarios; llámenos.');
  });

  it('[P6] with the line the group stands for', () => {
    expect(rosa.text).toContain("No one belongs in detention. We act whatever the person's record.");
    expect(rosaWith({ settings: { firstLine: 'Todos juntos.' } }).text).toContain('Todos juntos.');
  });

  it('[S8] its title carries the case code and nothing else', () => {
    expect(rosa.plan.title).toBe('C-001');
  });

  it('[P6] its sections come in reading order, in both languages', () => {
    const keys = [
      'glance',
      'person',
      'why',
      'limits',
      'timeline',
      'community',
      'alignment',
      'strategies',
      'script',
      'leftOut',
      'questions',
      'review',
    ];
    expect(rosa.plan.sections.map((s) => s.key)).toEqual(keys);
    expect(ana.plan.sections.map((s) => s.key)).toEqual(keys);
    expect(ana.plan.sections[0]?.title).toBe('De un vistazo');
  });
});

describe('at a glance', () => {
  it('[T6] says urgency as a shape and a word, and why', () => {
    expect(rosa.section('glance')).toContain('▲ Emergency');
    expect(rosa.section('glance')).toContain('Removal date in 2 days, Thu Mar 12. Stay filed, not decided.');
    expect(ana.section('glance')).toContain('▲ Emergencia');
  });

  it('[T2] says the next date, who leads, and the attorney', () => {
    const text = rosa.section('glance');
    for (const part of [
      'Removal, Thu Mar 12, in 2 days',
      'Marisol',
      'L. Okafor, Esq.',
      'Grant the stay of removal',
    ])
      expect(text).toContain(part);
  });

  it('[C9] says whether anybody may call, and shows a goal only when they may', () => {
    expect(rosa.section('glance')).toContain('2 of 40 reached today.');
    expect(ana.section('glance')).toContain('PREGUNTE ANTES: no hay una decisión anotada sobre las llamadas');
    const stopped = rosaWith({ case: { stopBy: 'The family', stopOn: civilDate('2026-03-09') } });
    expect(stopped.section('glance')).toContain('■ STOP: do not call today');
    expect(stopped.section('glance')).toContain('The family asked us to stop, Mon Mar 9.');
    expect(stopped.section('glance')).not.toContain('of 40');
    expect(renderedPlan({}).section('glance')).toContain('ASK FIRST: no decision on calls is recorded');
  });

  it('[C9] who asked to stop stays with the team', () => {
    const stop = { stopBy: 'The family', stopOn: civilDate('2026-03-09') };
    expect(rosaWith({ audience: 'Attorney', case: stop }).text).not.toContain('The family asked');
  });
});

describe('the person and what we ask', () => {
  it('[P2] prints the real name to the team only, and only with its decision in force', () => {
    const decided = { ...ROSA.decided, 'Real name': agreed() };
    expect(rosa.text).not.toContain('Rosalinda');
    expect(rosaWith({ decided: { ...decided, 'Real name': REFUSED } }).text).not.toContain('Rosalinda');
    expect(rosaWith({ decided }).section('person')).toContain('Rosalinda Quispe');
    expect(rosaWith({ decided, audience: 'Attorney' }).text).not.toContain('Rosalinda');
  });

  it('[P7] a tracker that keeps codes only prints neither name nor alias', () => {
    const codes = rosaWith({
      settings: { codesOnly: true },
      decided: { ...ROSA.decided, 'Real name': agreed() },
    });
    expect(codes.text).not.toContain('Rosalinda');
    expect(codes.text).not.toContain('Doña Rosa');
    expect(codes.section('leftOut')).toContain('this tracker keeps codes only');
  });

  it('[P8] says where a person is only while they are detained', () => {
    expect(rosa.section('person')).toContain('Orange County Jail');
    for (const custody of ['Not detained', 'Released', 'Detention threatened', 'Deported'] as const)
      expect(rosaWith({ case: { custody } }).text).not.toContain('Orange County Jail');
  });

  it('[T1] says since when, and how many days the Sheet counts', () => {
    expect(rosa.section('person')).toContain('Thu Jan 15 (54 days so far)');
  });

  it('[T10] names the demand, the moral crisis and why this case', () => {
    expect(rosa.section('why')).toContain('A grandmother is being taken from the four children she raises.');
    expect(rosa.section('why')).toContain('Her stay was filed three weeks ago and nobody answered.');
  });

  it('[P6] support continues after a deportation', () => {
    expect(rosaWith({ case: { custody: 'Deported' } }).section('person')).toContain('Support continues.');
  });
});

describe('what we cannot promise', () => {
  it('[T9] says it in every plan, in both languages', () => {
    for (const sentence of [
      'Not every case gets a stay, and not everyone qualifies for relief.',
      'Nothing here says what will happen.',
      'Everyone it is shared with can read every tab, also hidden ones.',
      'This is not legal advice.',
    ])
      expect(rosa.section('limits')).toContain(sentence);
    expect(ana.section('limits')).toContain('No todos los casos consiguen una suspensión');
  });
});

describe('choices, days and numbers', () => {
  it('[P6] stay out as well where the audience may not see them', () => {
    const hidden = ['custody', 'detainedSince', 'order', 'stay', 'mobilizable', 'goal', 'familySpokenOn'];
    const plan = rosaWith({ mayShow: (field) => !hidden.includes(field) });
    for (const part of [
      'Detained',
      'Thu Jan 15',
      '54',
      'Final order',
      'Stay filed',
      '120',
      'of 40',
      'Family last',
    ])
      expect(plan.text).not.toContain(part);
    expect(plan.section('glance')).toContain('Removal date in 2 days, Thu Mar 12.');
  });
});

describe('the reason in a plan', () => {
  const detained = { custody: 'Detained', detainedSince: civilDate('2026-03-09'), stage: 'Active' } as const;

  it('[P6] leaves out what its audience may not see', () => {
    const without = (field: string) =>
      renderedPlan({ case: detained, mayShow: (f) => f !== field }).section('glance');
    expect(renderedPlan({ case: detained }).section('glance')).toContain('Detained yesterday.');
    expect(without('detainedSince')).not.toContain('Detained yesterday.');
    const longAgo = { ...detained, detainedSince: civilDate('2025-08-22') };
    const noOrder = renderedPlan({ case: longAgo, mayShow: (f) => f !== 'order' }).section('glance');
    expect(noOrder).toContain('Detained 200 days, no date known.');
  });
});

describe('community and alignment', () => {
  it('[T10] the team sees who stands with the person; the attorney is told where that stands', () => {
    expect(rosa.section('community')).toContain('Parish of San Martín');
    expect(rosa.section('community')).toContain('120 people');
    const attorney = rosaWith({ audience: 'Attorney' });
    expect(attorney.section('community')).not.toContain('San Martín');
    expect(attorney.section('community')).toContain("in the team's copy");
  });

  it('[P8] keeps the limits the attorney asked for, never why', () => {
    expect(rosa.section('alignment')).toContain('Limits the attorney asked for');
    expect(rosa.section('alignment')).toContain('No calls to the court.');
  });

  it('[T10] the lead is not the attorney', () => {
    const same = rosaWith({ case: { lead: 'l. okafor, esq.' } });
    expect(same.section('alignment')).toContain('The lead and the attorney are the same person here.');
    expect(same.section('questions')).toContain('Who leads, so that the attorney does not have to?');
    expect(rosa.section('alignment')).not.toContain('same person');
  });

  it('[P8] says that everything was gone through, and on which day, never what', () => {
    expect(rosa.section('alignment')).toContain('went through everything on Sat Feb 21.');
  });

  it('[P2] a permission taken back silences the attorney, one that ended is asked for again', () => {
    const taken = rosaWith({ case: { authorizationRevokedOn: civilDate('2026-03-01') } });
    expect(taken.section('alignment')).toContain('Taken back on Sun Mar 1.');
    expect(taken.section('alignment')).not.toContain('what may be said in public');
    const ended = rosaWith({ case: { authorizationUntil: civilDate('2026-03-01') } });
    expect(ended.section('alignment')).toContain('It has ended; ask again.');
  });

  it('[T10] without an attorney it asks who is looking for one', () => {
    const none = { case: { referralUnderWay: false } };
    expect(renderedPlan(none).section('alignment')).toContain('nobody is looking');
    expect(renderedPlan(none).section('questions')).toContain('Who is looking for one?');
    const looking = renderedPlan({ case: { referralUnderWay: true } });
    expect(looking.section('alignment')).toContain('A referral is under way.');
    expect(looking.section('questions')).not.toContain('Who is looking for one?');
  });
});

describe('strategies', () => {
  it('[P1] each begins with its decision: agreed, no, or ask the family first', () => {
    const text = rosa.section('strategies');
    expect(text).toContain('Agreed, for: Officials and callers. Decided by: The person, Mon Mar 2.');
    expect(text).toContain('Holds until Fri Mar 20.');
    expect(text).toContain('No, or taken back (Mon Mar 9). We do not plan it.');
    expect(text).toContain('Not asked yet: ask the family first.');
    expect(text).not.toContain('Letters from people who know the person');
  });

  it('[C5] who we call stands in order, with the number and how lately it was verified', () => {
    const text = rosa.section('strategies');
    expect(text).toContain('212-555-0100');
    expect(text).toContain('Verified 2 days ago by Teo');
    expect(text).toContain('Verified 67 days ago. Check it before you call.');
    expect(text).toContain('T-07: not in the list of who we call');
    expect(rosa.section('questions')).toContain('Who is T-07?');
  });

  it('[C5] a number nobody verified says so', () => {
    const targets = [targetRecord({ officialLine: '212-555-0100' })];
    expect(rosaWith({ targets }).section('strategies')).toContain('Not verified. Check it before you call.');
  });

  it('[C8] of a court, and of a consulate that no attorney asked for, no number is printed', () => {
    const court = targetRecord({ office: 'Immigration Court', officialLine: '212-555-0100' });
    const text = rosaWith({ targets: [court] }).section('strategies');
    expect(text).toContain('Never called: a judge, a court or the Board');
    expect(text).not.toContain('212-555-0100');
  });

  it('[C9] no number is printed while calls are stopped', () => {
    expect(rosaWith({ case: { stage: 'Paused' } }).text).not.toContain('212-555-0100');
  });

  it('[C6] says how often one caller calls', () => {
    expect(rosa.section('strategies')).toContain('at most 2 tries a day at each office');
    const one = rosaWith({ settings: { capPerCaller: 1 } });
    expect(one.section('strategies')).toContain('at most 1 try a day');
  });
});

describe('the call script', () => {
  it('[C1] comes in the language of the plan, then in those of the case', () => {
    expect(rosa.section('script')).toContain('We ask for this: Grant the stay of removal.');
    expect(rosa.section('script')).toContain('Pedimos esto: Grant the stay of removal.');
    expect(rosa.section('script')).toContain('Put them into this language before the first call.');
    expect(ana.section('script')).not.toContain('We ask for this');
    expect(ana.section('questions')).toContain('¿Quién puede escribir el guion de llamada en Mam?');
  });

  it('[P2] carries the public facts only when they are agreed for officials and callers', () => {
    const fact = 'She raises four children.';
    expect(rosa.section('script')).toContain(fact);
    const publicOnly = rosaWith({ decided: { ...ROSA.decided, 'Public facts': agreed(['Public']) } });
    expect(publicOnly.section('script')).not.toContain(fact);
    expect(publicOnly.section('script')).toContain('[why — ask the family first]');
    expect(publicOnly.section('leftOut')).toContain('agreed only for: Public');
  });

  it('[C9] is a draft until there is a decision, and is not printed after a Stop', () => {
    expect(ana.section('script')).toContain('Es un borrador');
    const stops: SourceFields[] = [
      { case: { stopBy: 'The person' } },
      { case: { stage: 'Closed' } },
      { case: { stage: 'Paused' } },
      { decided: { ...ROSA.decided, Calls: REFUSED } },
    ];
    for (const stop of stops) {
      const script = rosaWith(stop).section('script');
      expect(script).toContain('■ STOP: do not call today');
      expect(script).not.toContain('We ask for this');
    }
  });

  it('[C9] is not printed when the Sheet does not show if anybody may call', () => {
    const script = rosaWith({ calls: { state: null } }).section('script');
    expect(script).not.toContain('We ask for this');
    expect(script).toContain('Do not call until "Check this Sheet" has run.');
  });

  it('[C8] the code of conduct stands in every plan, also after a Stop', () => {
    for (const plan of [rosa, renderedPlan({}), rosaWith({ case: { stage: 'Closed' } })])
      expect(plan.section('script')).toContain('No threats. No insults.');
    expect(ana.section('script')).toContain('Sin amenazas. Sin insultos.');
  });

  it('[C9] a script that is too long becomes a question', () => {
    const long = rosaWith({ case: { publicFacts: 'word '.repeat(90) } });
    expect(long.section('script')).toContain('Make it shorter');
    expect(long.section('questions')).toContain('What can go?');
  });
});

describe('what is left out, and why', () => {
  it('[P3] is in the copy for the team, with ask the family first for what was not asked', () => {
    const text = rosa.section('leftOut');
    expect(text).toMatch(/Online action\s*ask the family first/);
    expect(text).toMatch(/Letters\s*the answer is no, or it was taken back/);
    expect(text).toMatch(/Photo\s*ask the family first/);
    expect(rosaWith({ audience: 'Attorney' }).section('leftOut')).toBe('');
  });

  it('[P5] an A-number is in no plan, whatever was decided', () => {
    const decided = { ...ROSA.decided, 'A-number': agreed() };
    expect(rosaWith({ decided }).section('leftOut')).toMatch(/A-number\s*a plan never carries it/);
  });

  it('[L8] says where the leak check left something out and what kind it was', () => {
    const leftOut = (text: string) =>
      text.includes('four children')
        ? { text: text.replace('four children', '[left out]'), found: ['phone number'] }
        : { text, found: [] };
    const checked = rosaWith({ leftOut });
    expect(checked.text).not.toContain('four children');
    expect(checked.section('leftOut')).toMatch(
      /In “The moral crisis”\s*left out before printing: phone number/,
    );
    expect(rosaWith({ leftOut, audience: 'Attorney' }).text).not.toContain('phone number');
  });

  it('[L8] a text that is wholly left out is an open question, not a blank', () => {
    const nothing = rosaWith({ leftOut: () => ({ text: ' ', found: ['birth date'] }) });
    expect(nothing.section('why')).toContain('Left out before printing.');
    expect(nothing.section('questions')).toContain('What do we ask for, in one sentence?');
  });

  it('[L1] tells the leak check where a text stands, because an office may have an address', () => {
    const origins = new Set<string>();
    rosaWith({
      leftOut: (text, origin) => {
        origins.add(origin);
        return { text, found: [] };
      },
    });
    for (const origin of ['cases.heldAt', 'cases.notes', 'dates.place', 'dates.kind', 'targets.office'])
      expect(origins).toContain(origin);
  });
});

describe('open questions and review', () => {
  it('[P3] whatever nobody knows is asked, of whom it can be asked', () => {
    const text = renderedPlan({}).section('questions');
    for (const question of [
      'What should we call the person? An alias is enough.',
      'Is there a final order?',
      'Who leads?',
      'Who do we call first?',
      'What feels safe? Not asked yet: Calls, Online action, Petition, Media, In-person action, Letters.',
      'May the attorney talk with us?',
      'Is there a next date?',
    ])
      expect(text).toContain(question);
    expect(ana.section('questions')).toContain('¿Cuál es la crisis moral?');
  });

  it('[P6] what an audience may not see is not asked of it either', () => {
    const text = renderedPlan({ audience: 'Attorney' }).section('questions');
    expect(text).not.toContain('How many people could call');
    expect(text).not.toContain('What may be shared');
  });

  it('[P1] who read it, what feels safe, and how to take it back', () => {
    expect(rosa.section('review')).toContain('Tell Marisol if you want to take something back later');
    for (const reader of ['The person or the family', 'The attorney', 'The lead'])
      expect(rosa.section('review')).toContain(reader);
  });
});

describe('what a plan carries', () => {
  it('[P4] lists the decided subjects in it, for the day one is taken back', () => {
    expect(rosa.plan.carries).toEqual(['Calls', 'Petition', 'Media', 'Public facts']);
    expect(renderedPlan({}).plan.carries).toEqual([]);
    const named = rosaWith({ decided: { 'Real name': agreed() } });
    expect(named.plan.carries).toContain('Real name');
  });
});

describe('a plan for a closed case', () => {
  it('[T7] counts nothing, and tells the team how it ended', () => {
    const closed = renderedPlan({
      case: { code: 'C-008', alias: 'Omar', stage: 'Closed', outcome: 'Release', closedOn: TODAY },
      dates: [dateRecord({ date: civilDate('2026-01-02'), kind: 'Bond hearing', status: 'Done' })],
    });
    expect(closed.section('timeline')).toContain('The case is closed, so nothing is counted.');
    expect(closed.section('timeline')).not.toContain('Is there time?');
    expect(closed.section('person')).toMatch(/How it ended\s*Release/);
  });
});
