import type { Ports } from './ports';

/**
 * Runs the work while nobody else writes, and sends what it wrote before letting go, so that the next one
 * reads it. Three calls. @throws AppError 'busy'.
 */
export function holdingLock<T>({ lock, workbook }: Pick<Ports, 'lock' | 'workbook'>, work: () => T): T {
  lock.acquire();
  try {
    const result = work();
    workbook.flush();
    return result;
  } finally {
    lock.release();
  }
}
