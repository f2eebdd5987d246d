import type { ComponentChildren } from 'preact';
import type { Loaded } from '../loaded';
import { words } from '../words';
import { Busy } from './busy';
import { Problem } from './problem';

/** What was read from the Sheet; until it is there, that it is being read, or why it could not be. */
export function Loading<T>({
  of,
  children,
}: {
  readonly of: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}) {
  const value = of.value.value;
  return (
    <>
      <Problem of={of.problem.value} onRetry={() => void of.read()} />
      {value === null && of.busy.value && <Busy text={words.value.sidebar.page.reading} />}
      {value !== null && children(value)}
    </>
  );
}
