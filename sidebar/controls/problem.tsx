import type { ServerError } from '../server/serverError';
import { words } from '../words';
import { Button } from './button';
import { Notice } from './notice';

/** Why something failed, in the server's sentence, with a way on. */
export function Problem({ of, onRetry }: { readonly of: ServerError | null; readonly onRetry?: () => void }) {
  if (!of) return null;
  return (
    <Notice kind="danger" isAnswer>
      <p>{of.message}</p>
      {onRetry && (
        <div class="buttons">
          <Button size="small" onClick={onRetry}>
            {words.value.sidebar.page.tryAgain}
          </Button>
        </div>
      )}
    </Notice>
  );
}
