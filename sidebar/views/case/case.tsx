import { useEffect } from 'preact/hooks';
import type { ViewProps } from '../../app';
import { Button } from '../../controls/button';
import { Loading } from '../../controls/loading';
import { Mark, StopMark } from '../../controls/mark';
import { Screen } from '../../controls/screen';
import { go } from '../../navigation';
import type { CaseView } from '../../server/types';
import type { Task } from '../../task';
import { useTask } from '../../useTask';
import { words } from '../../words';
import { useReadOnReturn } from '../board/useReadOnReturn';
import { CallsSection } from './callsSection';
import { type CaseState, caseState } from './caseState';
import { DatesSection } from './datesSection';
import { DecisionsSection } from './decisionsSection';
import { EditorFoot } from './editing';
import { FactsSection } from './factsSection';
import { PlansSection } from './plansSection';
import { StopSection } from './stopSection';

/** What every section of the screen works with. */
export interface SectionProps {
  readonly view: CaseView;
  readonly state: CaseState;
  readonly task: Task;
}

/** One case: why it stands where it stands, and everything known, to be changed in place. */
export function CaseScreen({ code }: ViewProps) {
  const state = caseState(code ?? '');
  const task = useTask();
  const { loaded, editor } = state;
  useEffect(() => void loaded.read(), [loaded]);
  useReadOnReturn(loaded);
  const view = loaded.value.value;
  return (
    <Screen
      title={view?.name ?? code ?? ''}
      note={view && view.name !== view.code ? view.code : ''}
      footer={editor.value ? <EditorFoot state={state} task={task} /> : <Foot view={view} />}
    >
      <Loading of={loaded}>
        {(read) => {
          const props = { view: read, state, task };
          return (
            <>
              <Top view={read} />
              <StopSection {...props} />
              <DatesSection {...props} />
              <Time view={read} />
              <CallsSection {...props} />
              <DecisionsSection {...props} />
              <FactsSection {...props} />
              <PlansSection {...props} />
            </>
          );
        }}
      </Loading>
    </Screen>
  );
}

function Foot({ view }: { readonly view: CaseView | null }) {
  const say = words.value.sidebar.caseView;
  if (!view) return null;
  return (
    <>
      <Button onClick={() => go('exportPlan', view.code)}>{say.exportPlan}</Button>
      <Button look="primary" onClick={() => go('logCall', view.code)}>
        {say.startCalling}
      </Button>
    </>
  );
}

function Top({ view }: { readonly view: CaseView }) {
  return (
    <div class="top">
      <div class="marks">
        {view.callState === 'Stop' && <StopMark />}
        <Mark text={view.mark} />
      </div>
      <p>{view.reason}</p>
      {view.escalate && !view.reason.includes(view.escalate) && (
        <p>
          <b>{view.escalate}</b>
        </p>
      )}
    </div>
  );
}

/** T9: which strategies there is still time for. */
function Time({ view }: { readonly view: CaseView }) {
  return (
    <section class="part">
      <h2>{words.value.sidebar.caseView.time}</h2>
      <dl class="facts brief">
        {view.time.map(({ strategy, label, answer, tone }) => (
          <div key={strategy}>
            <dt>{label}</dt>
            <dd class={`tone-${tone}`}>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
