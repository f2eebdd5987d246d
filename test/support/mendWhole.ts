import { checkSheet, type SheetReport } from '../../src/app/checkSheet';
import { type MendRequest, type MendResult, mendSheet } from '../../src/app/mendSheet';
import type { Ports } from '../../src/app/ports';

export type MendedWhole = Pick<MendResult, 'done' | 'passedOver'> & { readonly report: SheetReport };

const MOST_ROUNDS = 20;

/** Mends as a page does: execution after execution, until nothing is left, and then looks again. */
export function mendWhole(ports: Ports, { ids = 'all', who = null }: Partial<MendRequest> = {}): MendedWhole {
  const { goOn, ...first } = mendSheet(ports, { ids, who });
  let rest = goOn;
  for (let round = 0; rest !== null; round++) {
    if (round === MOST_ROUNDS) throw new Error('a mend that does not end');
    rest = mendSheet(ports, { ids, who, goOn: rest }).goOn;
  }
  return { ...first, report: checkSheet(ports) };
}
