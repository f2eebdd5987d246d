import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { myName } from '../../myName';
import { say as tell } from '../../said';
import { words } from '../../words';
import type { DeskState } from './deskState';

/** Calls that are not written yet: they go out by themselves; why, if the Sheet does not take them (C7). */
export function Waiting({ state }: { readonly state: DeskState }) {
  const text = words.value.sidebar.calls;
  const { queue } = state;
  const calls = queue.waiting.value;
  const refusal = queue.refusal.value;
  const isLate = queue.isLate.value;
  // An earlier page left them, and a name is never kept (S8).
  const hasNoName = myName.value === null;
  const isAsking = useSignal(false);
  const clear = () => {
    if (calls.length > 0 && !isAsking.value) {
      isAsking.value = true;
      return;
    }
    queue.clear();
    isAsking.value = false;
    tell(text.cleared);
  };
  return (
    <>
      {refusal && calls.length > 0 && (
        <Notice kind="danger" title={text.refused(calls.length)} isAnswer>
          <p>{refusal.message}</p>
          <div class="buttons">
            <Button size="small" onClick={() => queue.flush()}>
              {text.sendNow}
            </Button>
            <Button size="small" look="danger" onClick={() => queue.clear()}>
              {text.giveUp}
            </Button>
          </div>
        </Notice>
      )}
      {!refusal && calls.length > 0 && (isLate || hasNoName) && (
        <Notice kind="quiet" title={text.waiting(calls.length)}>
          <p>{hasNoName ? text.waitingName : text.waitingText}</p>
          {!hasNoName && (
            <div class="buttons">
              <Button size="small" onClick={() => queue.flush()}>
                {text.sendNow}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {isAsking.value && (
        <Notice kind="care" title={text.clearAsk(calls.length)} isAnswer>
          <div class="buttons">
            <Button size="small" look="danger" onClick={clear}>
              {text.clearAnyway}
            </Button>
            <Button
              size="small"
              onClick={() => {
                isAsking.value = false;
              }}
            >
              {words.value.sidebar.page.cancel}
            </Button>
          </div>
        </Notice>
      )}
      <p class="ways">
        <Button look="wordlike" onClick={clear}>
          {text.clear}
        </Button>
      </p>
    </>
  );
}
