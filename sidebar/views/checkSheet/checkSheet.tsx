import { useEffect } from 'preact/hooks';
import type { CivilTime } from '../../../src/domain/civilDate';
import { sayTime } from '../../../src/domain/plan/calendarWords';
import { Busy } from '../../controls/busy';
import { Button } from '../../controls/button';
import { Disclosure } from '../../controls/disclosure';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { createLoaded } from '../../loaded';
import { keep } from '../../memory';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import type { Finding, SheetReport } from '../../server/types';
import type { Task } from '../../task';
import { useTask } from '../../useTask';
import { language, words } from '../../words';
import { type FindingGroup, groupFindings } from './groupFindings';
import { placeOf } from './placeOf';
import { reportText } from './reportText';

/** Places that are shown without being asked for. */
const FEW = 3;

/** What is broken, missing or cannot be read, each with its place and what to do; nothing is changed. */
export function CheckSheet() {
  const say = words.value.sidebar.checkSheet;
  const loaded = keep('check', () => createLoaded(() => call('checkSheet', {})));
  const task = useTask();
  useEffect(() => {
    if (loaded.value.value === null) void loaded.read();
  }, [loaded]);
  const report = loaded.value.value;
  const isBusy = loaded.busy.value;
  return (
    <Screen
      title={say.title}
      note={report ? say.checked(sayTime(report.checkedAt.slice(11) as CivilTime, language.value)) : ''}
      footer={
        <Button look="primary" busy={isBusy} onClick={() => void loaded.read()}>
          {say.again}
        </Button>
      }
    >
      {isBusy && <Busy text={say.busy} />}
      <Problem of={loaded.problem.value} />
      <Problem of={task.problem.value} />
      {report && <Report report={report} task={task} />}
    </Screen>
  );
}

function Report({ report, task }: { readonly report: SheetReport; readonly task: Task }) {
  const say = words.value.sidebar.checkSheet;
  const groups = groupFindings(report.findings);
  const titles = { mend: say.mend(report.counts.mend), look: say.look(report.counts.look) };
  return (
    <>
      {groups.length === 0 ? (
        <Notice kind="done" title={say.allWell} />
      ) : (
        <p class="aside">{say.changesNothing}</p>
      )}
      {(['mend', 'look'] as const).map((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity}>
            <h2 class={severity === 'mend' ? 'tone-bad' : 'tone-soon'}>{titles[severity]}</h2>
            <ul class="rows">
              {own.map((group) => (
                <li key={group.key}>
                  <Group group={group} task={task} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {report.more > 0 && <p class="aside">{say.more(report.more)}</p>}
      <p class="aside">{report.note}</p>
      {groups.length > 0 && <Keep report={report} />}
    </>
  );
}

function Group({ group, task }: { readonly group: FindingGroup; readonly task: Task }) {
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
      <p class="why">{group.todo}</p>
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

/** To hand the report to whoever mends it. */
function Keep({ report }: { readonly report: SheetReport }) {
  const say = words.value.sidebar.checkSheet;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reportText(report, words.value));
      tell(say.copied);
    } catch {
      tell(say.copyFailed);
    }
  };
  return (
    <div class="buttons">
      <Button size="small" onClick={() => void copy()}>
        {say.copy}
      </Button>
      <Button size="small" onClick={() => download(say.fileName, reportText(report, words.value))}>
        {say.download}
      </Button>
    </div>
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
