import type { ComponentChildren } from 'preact';
import { words } from '../words';
import { hostOf } from './hostOf';

/** A link out of the page: http(s) only, with the host it leads to (S2); anything else stays plain words. */
export function Link({ to, children }: { readonly to: string; readonly children?: ComponentChildren }) {
  const host = hostOf(to);
  const say = words.value.sidebar.page;
  if (host === null) {
    return (
      <span class="link">
        {children ?? to} <span class="host">({say.notALink})</span>
      </span>
    );
  }
  return (
    <span class="link">
      <a href={to} target="_blank" rel="noopener noreferrer">
        {children ?? to}
      </a>{' '}
      <span class="host">({say.leadsTo(host)})</span>
    </span>
  );
}
