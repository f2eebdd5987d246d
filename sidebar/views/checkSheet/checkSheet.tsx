import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CivilTime } from '../../../src/domain/civilDate';
import { sayTime } from '../../../src/domain/plan/calendarWords';
import { Busy } from '../../controls/busy';
import { Button } from '../../controls/button';
import { Tick } from '../../controls/choices';
import { Disclosure } from '../../controls/disclosure';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { keep } from '../../memory';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import type { Finding, MendResult, SheetReport } from '../../server/types';
import type { Task } from '../../task';
import { useTask } from '../../useTask';
import { language, words } from '../../words';
import { asked, type CheckState, createCheckState, isTicked, mendAsked, tick } from './checkState';
import { type FindingGroup, groupFindings } from './groupFindings';
import { placeOf } from './placeOf';
import { reportText } from './reportText';

/** Places that are shown without being asked for. */
const FEW = 3;

/** What is broken, missing or cannot be read, each with its place, and what Casebook can mend; nothing is changed unasked. */
export function CheckSheet() {
  const say = words.value.sidebar.checkSheet;
  const state = keep('check', createCheckState);
  const { loaded, mended } = state;
  const task = useTask();
  useEffect(() => {
    if (loaded.value.value === null) void loaded.read();
  }, [loaded]);
  const report = loaded.value.value;
  const isMending = state.task.busy.value;
  const isBusy = loaded.busy.value || isMending;
  const lookAgain = () => {
    mended.value = null;
    void loaded.read();
  };
  return (
    <Screen
      title={say.title}
      note={report ? say.checked(sayTime(report.checkedAt.slice(11) as CivilTime, language.value)) : ''}
      footer={<Foot state={state} isBusy={isBusy} onAgain={lookAgain} />}
    >
      {isBusy && <Busy text={isMending ? say.mending : say.busy} />}
      <Problem of={loaded.problem.value} />
      <Problem of={state.task.problem.value} />
      <Problem of={task.problem.value} />
      {mended.value && !isBusy && <Mended result={mended.value} />}
      {report && <Report report={report} state={state} task={task} />}
    </Screen>
  );
}

/** Mending comes first where there is something to mend. */
function Foot({
  state,
  isBusy,
  onAgain,
}: {
  readonly state: CheckState;
  readonly isBusy: boolean;
  readonly onAgain: () => void;
}) {
  const say = words.value.sidebar.checkSheet;
  const isOffered = state.loaded.value.value?.findings.some(({ mend }) => mend !== null) === true;
  const count = asked(state).length;
  return (
    <>
      {isOffered && (
        <Button look="primary" busy={isBusy} off={count === 0} onClick={() => void mendAsked(state)}>
          {count === 0 ? say.noneTicked : say.mendThese(count)}
        </Button>
      )}
      <Button look={isOffered ? 'quiet' : 'primary'} busy={isBusy} onClick={onAgain}>
        {say.again}
      </Button>
    </>
  );
}

/** What was done, read out as soon as it is. */
function Mended({ result }: { readonly result: MendResult }) {
  const say = words.value.sidebar.checkSheet;
  const times = new Map<string, number>();
  for (const sentence of result.done) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return (
    <Notice kind={result.done.length > 0 ? 'done' : 'care'} title={say.done(result.done.length)} isAnswer>
      {times.size > 0 && (
        <ul>
          {[...times].map(([sentence, n]) => (
            <li key={sentence}>{n === 1 ? sentence : say.times(sentence, n)}</li>
          ))}
        </ul>
      )}
      {result.passedOver > 0 && <p>{say.passedOver(result.passedOver)}</p>}
    </Notice>
  );
}

function Report({
  report,
  state,
  task,
}: {
  readonly report: SheetReport;
  readonly state: CheckState;
  readonly task: Task;
}) {
  const say = words.value.sidebar.checkSheet;
  const groups = groupFindings(report.findings);
  const offered = groups.filter(({ mend }) => mend !== null);
  const byHand = (severity: Finding['severity']) =>
    groups.filter((group) => group.mend === null && group.severity === severity);
  const isOffered = ({ mend, severity }: Finding) => mend !== null && severity === 'mend';
  const toMend = report.counts.mend - report.findings.filter(isOffered).length;
  const mendable = report.findings.filter(({ mend }) => mend !== null).length;
  const toLook = report.counts.look - (mendable - (report.counts.mend - toMend));
  return (
    <>
      {groups.length === 0 && <Notice kind="done" title={say.allWell} />}
      {offered.length > 0 && <p class="aside">{say.changesNothing}</p>}
      <Section title={say.offered(mendable)} tone="tone-bad" groups={offered}>
        {(group) => <Group group={group} state={state} task={task} />}
      </Section>
      <Section title={say.mend(toMend)} tone="tone-bad" groups={byHand('mend')}>
        {(group) => <Group group={group} state={state} task={task} />}
      </Section>
      <Section title={say.look(toLook)} tone="tone-soon" groups={byHand('look')}>
        {(group) => <Group group={group} state={state} task={task} />}
      </Section>
      {report.more > 0 && <p class="aside">{say.more(report.more)}</p>}
      <p class="aside">{report.note}</p>
      {groups.length > 0 && <Keep report={report} />}
    </>
  );
}

function Section({
  title,
  tone,
  groups,
  children,
}: {
  readonly title: string;
  readonly tone: string;
  readonly groups: readonly FindingGroup[];
  readonly children: (group: FindingGroup) => ComponentChildren;
}) {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 class={tone}>{title}</h2>
      <ul class="rows">
        {groups.map((group) => (
          <li key={group.key}>{children(group)}</li>
        ))}
      </ul>
    </section>
  );
}

function Group({
  group,
  state,
  task,
}: {
  readonly group: FindingGroup;
  readonly state: CheckState;
  readonly task: Task;
}) {
  const say = words.value.sidebar.checkSheet;
  const places = (
    <ul>
      {group.places.map((place) => (
        <li key={placeOf(place, say)}>
          <Place place={place} task={task} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p>
        <b>{group.sentence}</b>
      </p>
      {group.mend === null ? (
        <p class="why">{group.todo}</p>
      ) : (
        <Tick
          label={group.mend}
          isTicked={isTicked(state, group)}
          onChange={(isOn) => tick(state, group, isOn)}
        />
      )}
      {group.places.length > FEW ? (
        <Disclosure title={say.places(group.places.length)}>{places}</Disclosure>
      ) : (
        places
      )}
    </>
  );
}

function Place({ place, task }: { readonly place: Finding; readonly task: Task }) {
  const say = words.value.sidebar.checkSheet;
  const text = placeOf(place, say);
  const { tabId, row } = place;
  if (tabId === null) return <span class="dim">{text}</span>;
  return (
    <Button
      look="wordlike"
      label={say.goThere(text)}
      onClick={() => void task.run(() => call('showTab', row === null ? { tabId } : { tabId, row }))}
    >
      {text}
    </Button>
  );
}

/** To hand the report to whoever helps. */
function Keep({ report }: { readonly report: SheetReport }) {
  const say = words.value.sidebar.checkSheet;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reportText(report));
      tell(say.copied);
    } catch {
      tell(say.copyFailed);
    }
  };
  return (
    <>
      <p class="aside">{say.toSend}</p>
      <div class="buttons">
        <Button size="small" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <Button size="small" onClick={() => download(say.fileName, reportText(report))}>
          {say.download}
        </Button>
      </div>
    </>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
