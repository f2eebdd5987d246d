import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViewProps } from '../../app';
import { Busy } from '../../controls/busy';
import { Button } from '../../controls/button';
import { Choice, Segments } from '../../controls/choices';
import { Field } from '../../controls/field';
import { TextInput } from '../../controls/inputs';
import { Link } from '../../controls/link';
import { Loading } from '../../controls/loading';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { keep } from '../../memory';
import { myName } from '../../myName';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import type { Board, ExportedPlans } from '../../server/types';
import { useTask } from '../../useTask';
import { words } from '../../words';
import { boardOfToday } from '../board/board';

const AUDIENCES = { Attorney: ['Attorney'], Team: ['Team'], both: ['Attorney', 'Team'] } as const;
type Whom = keyof typeof AUDIENCES;
/** Stands for every open case; no case is called so. */
const ALL = '*';

interface Choosing {
  readonly code: Signal<string | null>;
  readonly whom: Signal<Whom | null>;
  readonly isAsked: Signal<boolean>;
  readonly made: Signal<ExportedPlans | null>;
}

/** A plan in a document of its own: for which case, for whom, and what to know before it leaves the Sheet. */
export function ExportPlan({ code }: ViewProps) {
  const say = words.value.sidebar.exportPlan;
  const { page } = words.value.sidebar;
  const loaded = boardOfToday();
  const choosing = choosingFor(code);
  const task = useTask();
  useEffect(() => {
    if (loaded.value.value === null) void loaded.read();
  }, [loaded]);
  const made = choosing.made.value;
  const start = async () => {
    choosing.isAsked.value = true;
    const [wanted, whom] = [choosing.code.value, choosing.whom.value];
    if (wanted === null || whom === null) {
      focusFirstProblem();
      return;
    }
    const cases = wanted === ALL ? ('all' as const) : [wanted];
    const who = myName.value?.trim() || null;
    const sent = await task.run(() => call('exportPlan', { cases, audiences: [...AUDIENCES[whom]], who }));
    if (!sent) return;
    choosing.made.value = sent.value;
    tell(say.done(sent.value.plans.length));
  };
  return (
    <Screen
      title={say.title}
      note={code ?? ''}
      footer={
        made ? (
          <Button
            onClick={() => {
              choosing.made.value = null;
              choosing.isAsked.value = false;
            }}
          >
            {say.another}
          </Button>
        ) : (
          <Button look="primary" busy={task.busy.value} onClick={() => void start()}>
            {task.busy.value ? page.saving : say.button}
          </Button>
        )
      }
    >
      {made ? (
        <Made made={made} />
      ) : (
        <Loading of={loaded}>{(board) => <Questions board={board} choosing={choosing} />}</Loading>
      )}
      {task.busy.value && <Busy text={say.busy} />}
      <Problem of={task.problem.value} />
    </Screen>
  );
}

function choosingFor(code: string | null): Choosing {
  return keep(`export ${code ?? ''}`, () => ({
    code: signal(code),
    whom: signal<Whom | null>(null),
    isAsked: signal(false),
    made: signal<ExportedPlans | null>(null),
  }));
}

function Questions({ board, choosing }: { readonly board: Board; readonly choosing: Choosing }) {
  const say = words.value.sidebar.exportPlan;
  const { code, whom, isAsked } = choosing;
  if (board.cases.length === 0) return <Notice kind="quiet" title={say.noCases} />;
  const cases = board.cases.map((aCase) => ({ value: aCase.code, label: `${aCase.name} · ${aCase.code}` }));
  return (
    <>
      <Field label={say.which} problem={isAsked.value && code.value === null ? say.caseMissing : null}>
        {(ids) => (
          <Choice
            ids={ids}
            value={code.value}
            options={[...cases, { value: ALL, label: say.all }]}
            onChange={(chosen) => {
              code.value = chosen;
            }}
          />
        )}
      </Field>
      <Field
        label={say.whom}
        help={say.audienceHelp}
        problem={isAsked.value && whom.value === null ? say.audienceMissing : null}
        isGroup
      >
        {(ids) => (
          <Segments
            ids={ids}
            value={whom.value}
            options={(Object.keys(AUDIENCES) as Whom[]).map((value) => ({
              value,
              label: say.audiences[value],
            }))}
            onChange={(chosen) => {
              whom.value = chosen;
            }}
          />
        )}
      </Field>
      <Field label={say.by} help={say.byHelp} isOptional>
        {(ids) => (
          <TextInput
            ids={ids}
            value={myName.value}
            onChange={(name) => {
              myName.value = name;
            }}
          />
        )}
      </Field>
      <Notice kind="care" title={say.limitsTitle}>
        <ul class="points">
          {say.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Notice>
    </>
  );
}

function Made({ made }: { readonly made: ExportedPlans }) {
  const say = words.value.sidebar.exportPlan;
  const { audience } = words.value.choices;
  return (
    <>
      {made.refused && (
        <Notice kind="danger" title={say.refused}>
          <p>{made.refused}</p>
        </Notice>
      )}
      {made.plans.length > 0 && (
        <Notice kind="done" title={say.done(made.plans.length)}>
          <p>{say.share}</p>
        </Notice>
      )}
      <ul class="rows">
        {made.plans.map((plan) => (
          <li key={plan.id}>
            <Link to={plan.document.link}>{say.plan(plan.code, audience[plan.audience], plan.version)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
