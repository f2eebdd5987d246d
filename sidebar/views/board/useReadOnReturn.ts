import { useEffect } from 'preact/hooks';
import type { Loaded } from '../../loaded';

/** Going back and forth between the grid and the sidebar must not read the Sheet each time. */
const REST_MS = 20_000;

/** Reads again when the person comes back to the page: somebody may have typed into the grid meanwhile. */
export function useReadOnReturn(loaded: Loaded<unknown>): void {
  useEffect(() => {
    let last = Date.now();
    const onFocus = () => {
      if (Date.now() - last < REST_MS || loaded.busy.value) return;
      last = Date.now();
      void loaded.read();
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [loaded]);
}
