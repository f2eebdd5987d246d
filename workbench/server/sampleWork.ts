import type { Host } from '../host/host';

type Row = Readonly<Record<string, string>>;
type Work = Readonly<Record<string, readonly Row[]>>;

/** What the invented group typed into the tabs of its work, by the keys in their hidden first rows. */
const WORK: Readonly<Record<'en' | 'es', Work>> = {
  en: {
    volunteers: [
      { name: 'Mari', languages: 'en, es', willCall: 'Yes', pledgedCalls: '4', codeAgreedOn: '2026-02-20' },
      { name: 'Luis', languages: 'es', willCall: 'Yes', pledgedCalls: '6', codeAgreedOn: '2026-02-20' },
      { name: 'Ms. Okafor', languages: 'en', willCall: 'Yes', pledgedCalls: '3', codeAgreedOn: '' },
      { name: 'Sam', languages: 'en', willCall: 'No', pledgedCalls: '', codeAgreedOn: '' },
    ],
    shifts: [
      { date: '2026-03-10', hoursFrom: '9:00', hoursTo: '12:00', target: 'T-01', who: 'Mari, Luis' },
      { date: '2026-03-10', hoursFrom: '13:00', hoursTo: '16:00', target: 'T-01', who: '' },
      { date: '2026-03-11', hoursFrom: '9:00', hoursTo: '12:00', target: 'T-02', who: 'Ms. Okafor' },
      { date: '2026-03-12', hoursFrom: '9:00', hoursTo: '12:00', target: 'T-01', who: '' },
    ],
    groups: [
      {
        name: 'San Romero parish',
        kind: 'Congregation',
        case: 'C-001',
        contact: 'Sister Inés',
        askedOn: '2026-03-02',
        answer: 'Yes',
        mobilizable: '60',
      },
      {
        name: 'Union Local 7',
        kind: 'Union',
        case: 'C-003',
        contact: 'Dee',
        askedOn: '2026-03-06',
        answer: '',
        mobilizable: '',
      },
      {
        name: 'PS 12 parents',
        kind: 'School',
        case: '',
        contact: '',
        askedOn: '',
        answer: '',
        mobilizable: '',
      },
    ],
    actions: [
      {
        case: 'C-001',
        strategy: 'In-person action',
        how: 'In person',
        what: 'Prayer vigil',
        date: '2026-03-12',
        where: 'Foley Square',
        lead: 'Mari',
      },
    ],
    petitions: [{ case: 'C-001', version: 'first', toWhom: 'T-02', goal: '500' }],
    signatures: [
      { petition: 'PE-01', date: '2026-03-07', count: '120', by: 'Luis' },
      { petition: 'PE-01', date: '2026-03-09', count: '310', by: 'Luis' },
    ],
    tasks: [{ what: 'Print the letter for the parish', who: 'Sam', by: '2026-03-11', case: 'C-001' }],
  },
  es: {
    volunteers: [
      { name: 'Mari', languages: 'es, en', willCall: 'Sí', pledgedCalls: '4', codeAgreedOn: '2026-02-20' },
      { name: 'Luis', languages: 'es', willCall: 'Sí', pledgedCalls: '6', codeAgreedOn: '' },
    ],
    shifts: [
      { date: '2026-03-10', hoursFrom: '9:00', hoursTo: '12:00', target: 'T-01', who: 'Mari, Luis' },
      { date: '2026-03-11', hoursFrom: '9:00', hoursTo: '12:00', target: 'T-01', who: '' },
    ],
    groups: [
      {
        name: 'Parroquia San Romero',
        kind: 'Congregación',
        case: 'C-001',
        contact: 'Hermana Inés',
        askedOn: '2026-03-02',
        answer: 'Sí',
        mobilizable: '60',
      },
      {
        name: 'Sindicato Local 7',
        kind: 'Sindicato',
        case: 'C-003',
        contact: '',
        askedOn: '',
        answer: '',
        mobilizable: '',
      },
    ],
    petitions: [{ case: 'C-001', version: 'primera', toWhom: 'T-02', goal: '500' }],
    signatures: [{ petition: 'PE-01', date: '2026-03-09', count: '310', by: 'Luis' }],
    tasks: [{ what: 'Imprimir la carta para la parroquia', who: 'Luis', by: '2026-03-11', case: 'C-001' }],
  },
};

/** Pastes it as a person would, a run of neighboring columns at a time, below whatever stands there. */
export function bringInWork(host: Host, language: 'en' | 'es'): void {
  for (const [table, rows] of Object.entries(WORK[language])) {
    const tab = host
      .sheets()
      .find(({ metadata }) => metadata.some(({ value }) => value?.startsWith(`${table}.`)));
    if (!tab) throw new Error(`no tab of ${table}`);
    const keys = (tab.values()[0] ?? []).map(String);
    const row = firstFree(tab.values());
    for (const run of runsOf(keys, Object.keys(rows[0] ?? {}))) {
      const cells = rows.map((record) => run.keys.map((key) => record[key] ?? ''));
      host.paste(tab.name, `${letters(run.column)}${row}`, cells);
    }
  }
}

/** Below the keys and the header; a task that Casebook made may stand there. */
function firstFree(values: readonly (readonly unknown[])[]): number {
  const codes = values.map((row) => row.some((cell) => /^[A-Z]{1,2}-\d+$/.test(String(cell))));
  return Math.max(1, codes.lastIndexOf(true)) + 2;
}

function runsOf(keys: readonly string[], wanted: readonly string[]): { column: number; keys: string[] }[] {
  const runs: { column: number; keys: string[] }[] = [];
  keys.forEach((key, column) => {
    if (!wanted.includes(key)) return;
    const run = runs[runs.length - 1];
    if (run && run.column + run.keys.length === column) run.keys.push(key);
    else runs.push({ column, keys: [key] });
  });
  return runs;
}

/** 0 -> A; no tab here is wider than Z. */
function letters(column: number): string {
  return String.fromCharCode(65 + column);
}
