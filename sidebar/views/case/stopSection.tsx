import { inputsOf } from '../../../src/tables/formFields';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { call } from '../../server/server';
import { words } from '../../words';
import type { SectionProps } from './case';
import { fieldEditor } from './editor';
import { EditorAt } from './section';

const AT = 'stop';

/** C9: a Stop shows who asked; setting and lifting one asks the same. */
export function StopSection(props: SectionProps) {
  const { view, state } = props;
  const say = words.value.sidebar.caseView.stop;
  const isOpen = state.editor.value?.at === AT;
  return (
    <>
      {view.stopSentence && (
        <Notice kind="danger" title={view.stopSentence}>
          {view.plans.length > 0 && <p>{say.plans}</p>}
        </Notice>
      )}
      <EditorAt {...props} at={AT} />
      {!isOpen && (
        <div class="buttons">
          {view.isStopped ? (
            <Button size="small" onClick={() => edit(props, 'lift')}>
              {say.lift}
            </Button>
          ) : (
            <Button size="small" look="danger" onClick={() => edit(props, 'set')}>
              {say.set}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function edit({ view, state }: SectionProps, what: 'set' | 'lift'): void {
  const say = words.value.sidebar.caseView.stop;
  const isSet = what === 'set';
  const stopBy = inputsOf('cases').find(({ key }) => key === 'stopBy');
  if (!stopBy) return;
  const field = {
    key: stopBy.key,
    kind: stopBy.column.kind,
    label: isSet ? say.who : say.liftWho,
    help: isSet ? say.whoHelp : say.liftHelp,
    isLong: false,
    isRequired: true,
  };
  const options = {
    at: AT,
    title: isSet ? say.title : say.liftTitle,
    fields: [field],
    button: isSet ? say.confirm : say.lift,
    isDanger: isSet,
    needsChange: false,
    done: isSet ? say.done : say.lifted,
  };
  state.editor.value = fieldEditor(options, (by) =>
    call(isSet ? 'setStop' : 'liftStop', { code: view.code, by }),
  );
}
