import path from 'node:path';
import { readText } from '../headless/readText';
import type { Reply } from '../headless/replies';
import type { Host } from '../host/host';

/** Who brings the invented group's lists in, in Activity. */
const WHO = 'sample';

/** The project's own invented group, brought in by the procedures that a page would call. @throws what one refuses. */
export function bringInSample(
  host: Host,
  { dataDir, language }: { dataDir: string; language: 'en' | 'es' },
): void {
  const call = (name: string, payload: object) => {
    const { value, error } = host.run('rpc', [name, payload], { asPage: true });
    if (error) throw new Error(`${name}: ${error.message}`);
    const reply = value as Reply<unknown>;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  };
  call('setUpTracker', { language, groupName: null });
  call('importList', { text: readText(path.join(dataDir, 'list.csv')), who: WHO });
  call('importCalls', { text: readText(path.join(dataDir, 'calls.csv')), who: WHO });
}
