import path from 'node:path';
import { readText } from '../headless/readText';
import type { Reply } from '../headless/replies';
import type { Host } from '../host/host';
import { bringInWork } from './sampleWork';

/** Who brings the invented group's lists in, in Activity. */
const WHO = 'Mari';

/** What an invented group has, by language: the list it kept, and the calls it logged. */
const GROUPS = {
  en: {
    name: 'Northside Accompaniment',
    list: 'list.csv',
    calls: 'calls.csv',
    office: 'Field office, New York City',
  },
  es: {
    name: 'Acompañamiento del Norte',
    list: 'lista.csv',
    calls: null,
    office: 'Oficina local, Nueva York',
  },
} as const;

/** Offices with numbers that ring nowhere. */
const OFFICES = [
  {
    role: 'Deportation officer',
    officialLine: '212-555-0100',
    lastVerified: '2026-03-08',
    verifiedBy: 'Teo',
  },
  {
    role: 'Supervisory officer',
    officialLine: '212-555-0102',
    lastVerified: '2026-03-05',
    verifiedBy: 'Teo',
  },
] as const;
/** Cases whose people said Yes to calls; one of them set a goal. */
const AGREED = [
  { code: 'C-001', goal: 12 },
  { code: 'C-003', goal: null },
  { code: 'C-005', goal: null },
] as const;

/** The project's own invented group, brought in by the procedures that a page would call. @throws what one refuses. */
export function bringInSample(
  host: Host,
  { dataDir, language }: { dataDir: string; language: 'en' | 'es' },
): void {
  const call = <T>(name: string, payload: object): T => {
    const { value, error } = host.run('rpc', [name, payload], { asPage: true });
    if (error) throw new Error(`${name}: ${error.message}`);
    const reply = value as Reply<T>;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
  let made = 0;
  const save = (table: string, code: string | null, change: { fields: object; before?: object }) => {
    made += 1;
    call('saveRecord', { table, code, id: `sample-${made}`, before: {}, who: WHO, ...change });
  };
  const group = GROUPS[language];
  call('setUpTracker', { language, groupName: group.name, sharingCheckedBy: WHO });
  call('importList', { text: readText(path.join(dataDir, group.list)), who: WHO });
  if (group.calls !== null)
    call('importCalls', { text: readText(path.join(dataDir, group.calls)), who: WHO });
  const hours = { hoursFrom: '08:00', hoursTo: '16:00', zone: 'America/New_York' };
  for (const office of OFFICES)
    save('targets', null, { fields: { ...office, ...hours, office: group.office } });
  for (const { code, goal } of AGREED) {
    const { fields: now } = call<{ fields: Record<string, unknown> }>('readCase', { code });
    const fields = {
      stage: 'Active',
      whoWeCall1: 'T-01',
      whoWeCall2: 'T-02',
      ...(goal !== null && { goal }),
    };
    const before = Object.fromEntries(Object.keys(fields).map((key) => [key, now[key] ?? null]));
    save('cases', code, { fields, before });
    for (const subject of ['Calls', 'Public facts'])
      save('decisions', null, {
        fields: {
          ...{ case: code, subject, answer: 'Yes', forWhom: 'Officials and callers' },
          ...{ decidedBy: 'The person', on: '2026-03-05' },
        },
      });
  }
  bringInWork(host, language);
}
