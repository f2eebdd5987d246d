import { readCase } from '../../src/app/readCase';
import type { MemoryWorld } from '../support/memoryWorld';
import { putRow } from '../support/putRow';
import { makeTablesSmall } from '../support/smallTables';
import { memoryTracker } from '../support/trackers';

beforeAll(makeTablesSmall);

function tracker(): MemoryWorld {
  const world = memoryTracker();
  putRow(world, 'cases', {
    code: 'C-001',
    alias: 'Ana L.',
    stage: 'Active',
    urgency: 'Urgent',
    lead: 'Mari',
    stopOn: null,
    mobilizable: 12,
    whoWeCall1: 'T-01',
    timeCalls: 'Yes',
    timeLetters: 'No',
    timePetition: 'Tight',
  });
  putRow(world, 'cases', { code: 'C-002', stage: 'Active' });
  putRow(world, 'targets', { code: 'T-01', role: 'Deportation officer', office: 'New York City' });
  const own = { case: ' c-001 ' };
  putRow(world, 'dates', { id: 'D-0002', ...own, date: '2026-03-19', kind: 'Bond hearing', time: '09:00' });
  putRow(world, 'dates', { id: 'D-0001', ...own, date: '2026-03-02', kind: 'Check-in' });
  putRow(world, 'dates', { id: 'D-0003', case: 'C-002', date: '2026-03-02', kind: 'Removal' });
  const yes = { subject: 'Calls', answer: 'Yes', decidedBy: 'The person', on: '2026-03-01' };
  putRow(world, 'decisions', { id: 'DE-0001', ...own, ...yes });
  putRow(world, 'decisions', { id: 'DE-0002', ...own, subject: 'Media', answer: 'No', on: '2026-03-03' });
  const plan = { ...own, audience: 'Team', createdOn: '2026-03-04 10:00' };
  putRow(world, 'plans', {
    id: 'P-0001',
    ...plan,
    version: 1,
    link: 'javascript:alert(1)',
    statusLine: 'In use',
  });
  putRow(world, 'plans', { id: 'P-0002', ...plan, version: 2, link: 'https://docs.example/2' });
  return world;
}
const read = (world: MemoryWorld, code = 'C-001') => world.done((ports) => readCase(ports, { code }));

describe('a case that is opened', () => {
  it('shows every field of its forms as a form sends it', () => {
    const { fields, name, mark } = read(tracker());
    expect({ name, mark }).toEqual({ name: 'Ana L.', mark: '◆ Urgent' });
    expect(fields).toMatchObject({
      alias: 'Ana L.',
      lead: 'Mari',
      mobilizable: 12,
      whoWeCall1: 'T-01',
      goal: null,
    });
    expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(['code']));
    expect(fields).not.toHaveProperty('urgency');
    expect(fields).not.toHaveProperty('intakeId');
  });

  it('[P7] shows no names where only codes are kept', () => {
    const world = tracker();
    putRow(world, 'settings', { at: 0, codesOnly: true });
    const { name, fields } = read(world);
    expect(name).toBe('C-001');
    expect(fields).not.toHaveProperty('alias');
  });

  it('[T9] says for each strategy if there is time', () => {
    const time = new Map(
      read(tracker()).time.map(({ strategy, answer, tone }) => [strategy, [answer, tone]]),
    );
    expect(time.get('Calls')).toEqual(['Yes', 'good']);
    expect(time.get('Petition')).toEqual(['Tight: begin now', 'soon']);
    expect(time.get('Letters')).toEqual([
      'No: too late for the usual way; a same-day version may work',
      'bad',
    ]);
    expect(time.get('Media')).toEqual(['Not shown in the Sheet. Run "Check this Sheet".', 'quiet']);
  });

  it('[T4, T8] lists its own dates, the earliest first, and what each asks for', () => {
    expect(read(tracker()).dates).toMatchObject([
      { id: 'D-0001', label: 'Check-in, Mon Mar 2', isOpen: true, isPassed: true, mustVerify: false },
      { id: 'D-0002', label: 'Bond hearing, Thu Mar 19, 9:00 am', isPassed: false, mustVerify: true },
    ]);
  });

  it('[P2] says for each subject what was decided, and keeps the rows behind it', () => {
    const { decisions, decisionRows } = read(tracker());
    const of = new Map(decisions.map(({ subject, sentence, tone }) => [subject, [sentence, tone]]));
    expect(of.get('Calls')).toEqual([
      'Agreed, for: Officials and callers. Decided by: The person, Sun Mar 1.',
      'good',
    ]);
    expect(of.get('Media')).toEqual(['No, or taken back (Tue Mar 3). We do not plan it.', 'bad']);
    expect(of.get('Photo')).toEqual(['Not asked yet: ask the family first.', 'quiet']);
    expect(decisionRows.map(({ id, fields }) => [id, fields.answer])).toEqual([
      ['DE-0001', 'Yes'],
      ['DE-0002', 'No'],
    ]);
  });

  it('[S2] lists its plans, the newest first, with links that are http(s)', () => {
    expect(read(tracker()).plans).toEqual([
      { id: 'P-0002', label: 'Team, version 2, Wed Mar 4', statusLine: null, link: 'https://docs.example/2' },
      { id: 'P-0001', label: 'Team, version 1, Wed Mar 4', statusLine: 'In use', link: null },
    ]);
  });

  it('offers those whom we call', () => {
    expect(read(tracker()).targets).toEqual([{ code: 'T-01', label: 'Deportation officer, New York City' }]);
  });

  it('is refused when nobody knows it', () => {
    const { error } = tracker().run((ports) => readCase(ports, { code: 'C-099' }));
    expect(error).toMatchObject({ code: 'case.unknown' });
  });

  it('costs seven calls, eight where dates are told from numbers', () => {
    expect(tracker().run((ports) => readCase(ports, { code: 'C-001' })).calls).toBe(7);
  });
});
