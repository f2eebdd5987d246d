import { useMemo } from 'preact/hooks';
import { createTask, type Task } from './task';

/** A task that belongs to the component and is gone with it. */
export function useTask(): Task {
  return useMemo(createTask, []);
}
