import { STOP_SHAPE, urgencyMark } from '../domain/plan/urgencyMark';
import { choiceLabel } from './choices';
import {
  type DashboardCell,
  type DashboardColumn,
  type DashboardSite,
  heading,
  LEFT,
  RIGHT,
  says,
  shows,
  step,
} from './dashboardCell';
import { LISTS, type ListName } from './dashboardPlaces';
import type { FormulaContext } from './formula';
import { quoted } from './quoted';
import { numberSentenceFormula, sentenceFormula } from './sentenceFormula';
import type { ColumnKey, TableKey } from './tableKey';

/**
 * The lists of the Dashboard. Each takes the first n of a hidden column of sort keys in the table that it lists
 * (SMALL), finds their rows (MATCH) and shows them (INDEX); its second line says what it holds, or that there is
 * nothing, or how many more there are.
 */
export function dashboardLists(site: DashboardSite): DashboardCell[] {
  return lists(site).flatMap((list) => listCells(site, list));
}

interface List {
  readonly name: ListName;
  readonly side: Side;
  readonly table: TableKey;
  readonly key: ColumnKey;
  /** Keys below this, as a criterion: a list of the first of them. */
  readonly below?: string;
  /** The code of what a line shows. */
  readonly code: ColumnKey;
  /** Without one, it stands under the list before. */
  readonly title?: string;
  readonly words: { readonly none: string; readonly all: string; readonly more: (n: number) => string };
  readonly line: (line: LineContext) => readonly DashboardCell[];
}

interface LineContext {
  readonly row: number;
  readonly f: FormulaContext;
  /** A cell of the row that the line shows. */
  readonly of: (key: ColumnKey) => string;
  /** Blank where the list has no such line. */
  readonly shown: (formula: string) => string;
}

/** Which columns a list stands in. */
interface Side {
  readonly columns: readonly DashboardColumn[];
  readonly item: DashboardColumn;
  readonly row: 'leftRow' | 'rightRow';
  readonly code: DashboardColumn;
}
const ON_LEFT: Side = { columns: LEFT, item: 'leftItem', row: 'leftRow', code: 'leftCode' };
const ON_RIGHT: Side = { columns: RIGHT, item: 'rightItem', row: 'rightRow', code: 'rightCode' };

function lists(site: DashboardSite): List[] {
  const { words } = site;
  const ofDates = { side: ON_LEFT, table: 'dates', code: 'case', line: dateLine(site) } as const;
  return [
    {
      name: 'whatHappened',
      key: 'questionKey',
      title: words.whatHappened.title,
      words: words.whatHappened,
      ...ofDates,
    },
    {
      name: 'urgentToday',
      side: ON_LEFT,
      table: 'cases',
      key: 'boardKey',
      // Emergency and Urgent come first.
      below: '<30000000000000',
      code: 'code',
      title: words.urgentToday.title,
      words: words.urgentToday,
      line: urgentLine(site),
    },
    {
      name: 'nextTwoWeeks',
      key: 'comingKey',
      title: words.nextTwoWeeks.title,
      words: words.nextTwoWeeks,
      ...ofDates,
    },
    { name: 'toVerify', key: 'verifyKey', title: words.toVerify.title, words: words.toVerify, ...ofDates },
    {
      name: 'notAskedPeople',
      side: ON_RIGHT,
      table: 'cases',
      key: 'askKey',
      code: 'code',
      title: words.notAsked,
      words: words.people,
      line: personLine(site),
    },
    {
      name: 'notAskedGroups',
      side: ON_RIGHT,
      table: 'groups',
      key: 'askKey',
      code: 'code',
      words: words.groups,
      line: groupLine,
    },
  ];
}

function listCells(site: DashboardSite, list: List): DashboardCell[] {
  const { side, title, words } = list;
  const place = LISTS[list.name];
  const [start = 'when'] = side.columns;
  const count = site.at(place.note).cell(side.row);
  const keys = site.at(place.note).column(list.table, list.key);
  const more = numberSentenceFormula(words.more, { cell: `(${count}-${place.lines})`, apart: [1] });
  const note = `IF(${count}=0,${quoted(words.none)},IF(${count}>${place.lines},${more},${quoted(words.all)}))`;
  return [
    ...(title === undefined ? [] : heading(place.heading, side.columns, title)),
    says([place.note, side.item], `${list.name}.all`, 'unseen'),
    step([place.note, side.row], `COUNTIFS(${keys},${quoted(list.below ?? '>=0')})`),
    shows([place.note, start], note, { look: 'pageNote' }),
    ...Array.from({ length: place.lines }, (_, index) => {
      const row = place.first + index;
      const f = site.at(row);
      const found = f.cell(side.row);
      const of = (key: ColumnKey) => `INDEX(${f.column(list.table, key)},${found})`;
      const shown = (formula: string) => `IF(${found}=0,"",${formula})`;
      const nth = index + 1;
      return [
        says([row, side.item], list.name, 'unseen'),
        step([row, side.row], `IF(${count}<${nth},0,IFERROR(MATCH(SMALL(${keys},${nth}),${keys},0),0))`),
        step([row, side.code], shown(`UPPER(TRIM(${of(list.code)}))`)),
        ...list.line({ row, f, of, shown }),
      ];
    }).flat(),
  ];
}

/** The day, whose it is and how urgent, and what. */
function dateLine({ language, words }: DashboardSite): List['line'] {
  const other = quoted(choiceLabel('dateKind', 'Other', language));
  return ({ row, of, shown }) => {
    const day = of('date');
    // What counts as a date is what the table takes for one (openDay).
    const when = `IF(ISNUMBER(${of('openDay')}),INT(${day}),${quoted(words.unreadable)})`;
    const kind = `TRIM(${of('kind')})`;
    return [
      shows([row, 'when'], shown(when), { look: 'pageLeft', format: 'day' }),
      shows([row, 'who'], shown(`TRIM(${of('caseLabel')})`), { look: 'pageStrong' }),
      shows([row, 'what'], shown(`IF(${kind}="",${other},${kind})`)),
    ];
  };
}

/** How urgent, who, and why: a question, the attorney, or the next date. */
function urgentLine({ language, messages, words }: DashboardSite): List['line'] {
  const urgency = (value: 'Emergency' | 'Urgent') => quoted(urgencyMark(value, messages));
  const label = (set: 'urgency' | 'escalation' | 'callState', value: string) =>
    quoted(choiceLabel(set, value, language));
  const ask = label('escalation', 'Ask the attorney today');
  return ({ row, f, of, shown }) => {
    const isEmergency = `${of('urgency')}=${label('urgency', 'Emergency')}`;
    const stop = `IF(${of('callState')}=${label('callState', 'Stop')},${quoted(` ${STOP_SHAPE}`)},"")`;
    const days = of('daysLeft');
    const kind = of('nextKind');
    const inDays = `IF(${days}=0,${sentenceFormula(words.today, kind)},IF(${days}=1,${sentenceFormula(words.tomorrow, kind)},${sentenceFormula(words.inDays, kind, days)}))`;
    const next = `IF(ISNUMBER(${days}),${inDays},${quoted(words.noDateKnown)})`;
    const why = `IF(${of('passedHarm')}>0,${quoted(words.whatHappened.title)},IF(${of('escalate')}=${ask},${ask},${next}))`;
    return [
      shows([row, 'when'], shown(`IF(${isEmergency},${urgency('Emergency')},${urgency('Urgent')})`)),
      shows([row, 'who'], shown(`${personName(f, of)}&${stop}`), { look: 'pageStrong' }),
      shows([row, 'what'], shown(why)),
    ];
  };
}

/** P7: a case is called by its code where no names are kept. */
function personName(f: FormulaContext, of: (key: ColumnKey) => string): string {
  const alias = `TRIM(${of('alias')})`;
  return `IF(OR(${alias}="",${f.settingIs('codesOnly', 'Yes')}),TRIM(${of('code')}),${alias})`;
}

function personLine({ words }: DashboardSite): List['line'] {
  return ({ row, of, shown }) => [
    shows([row, 'name'], shown(`TRIM(${of('label')})`), { look: 'pageStrong' }),
    shows(
      [row, 'second'],
      shown(numberSentenceFormula(words.stillToAsk, { cell: of('undecided'), apart: [1] })),
    ),
  ];
}

const groupLine: List['line'] = ({ row, of, shown }) => {
  const [name, contact] = [`TRIM(${of('name')})`, `TRIM(${of('contact')})`];
  return [
    shows([row, 'name'], shown(`IF(${name}="",${contact},${name})`), { look: 'pageStrong' }),
    shows([row, 'second'], shown(`TRIM(${of('caseLabel')})`)),
  ];
};
