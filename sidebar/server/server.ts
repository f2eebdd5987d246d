import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../src/rpc/procedures';
import type { Reply } from '../../src/rpc/reply';
import { words } from '../words';
import { closePage, type EntryPoint, scriptRun } from './googleScript';
import { CONNECTION_LOST, NO_SHEET, ServerError } from './serverError';

/** Google ends an execution after six minutes; later than this no answer comes, whatever the reason. */
const LAST_HOPE_MS = 6.5 * 60_000;

/**
 * Runs a procedure beside the Sheet. Every failure is a ServerError with a sentence for people; a lost
 * connection leaves open whether the Sheet did it, which is why writes carry an id.
 * @throws ServerError by rejecting.
 */
export function call<N extends ProcedureName>(
  name: N,
  input: ProcedureInput<N>,
  { patience = LAST_HOPE_MS }: { patience?: number } = {},
): Promise<ProcedureOutput<N>> {
  return new Promise((resolve, reject) => {
    const run = scriptRun();
    if (!run) {
      reject(new ServerError({ code: NO_SHEET, message: words.value.sidebar.page.noSheet }));
      return;
    }
    const lost = () =>
      reject(new ServerError({ code: CONNECTION_LOST, message: words.value.sidebar.page.connectionLost }));
    // There are reports of calls after which neither handler ran.
    const timer = setTimeout(lost, patience);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    run
      .withSuccessHandler((reply) => settle(() => answer(reply as Reply<ProcedureOutput<N>> | null)))
      .withFailureHandler(() => settle(lost))
      .rpc(name, plainJson(input));

    function answer(reply: Reply<ProcedureOutput<N>> | null) {
      // A reply that Google could not carry arrives as null.
      if (!reply) lost();
      else if (reply.ok) resolve(reply.value);
      else reject(new ServerError(reply.error));
    }
  });
}

/** Opens another screen, as its menu item does: a dialog from the sidebar, or the sidebar from a dialog. */
export function open(entryPoint: EntryPoint): void {
  scriptRun()?.[entryPoint]();
}

/** The same from a dialog, which goes once the other screen is on its way: closing at once would take the call with it. */
export function openInstead(entryPoint: EntryPoint): void {
  scriptRun()?.withSuccessHandler(closePage)[entryPoint]();
}

/** google.script.run turns an undefined in a list to null, and refuses more than JSON. */
function plainJson(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input));
}
