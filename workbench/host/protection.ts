import type { Block } from './a1Notation';
import type { Lines } from './tabs';

/** A protected tab. Who may edit it is not imitated: it is of use here only when it warns. */
export interface Protection {
  warningOnly: boolean;
  description: string;
  /** What people edit without a warning. */
  open: readonly Block[];
}

/** The ranges left open, after rows or columns were inserted after the `first`-th (from 1). */
export function afterInsertion(open: readonly Block[], lines: Lines): Block[] {
  const { start, size } = sides(lines);
  return open.map((block) => {
    if (block[start] > lines.first) return { ...block, [start]: block[start] + lines.count };
    const last = block[start] + block[size] - 1;
    return last > lines.first ? { ...block, [size]: block[size] + lines.count } : block;
  });
}

/** The ranges left open, after rows or columns were deleted from the `first`-th on. */
export function afterDeletion(open: readonly Block[], lines: Lines): Block[] {
  const { start, size } = sides(lines);
  const left = (line: number) => line - Math.min(Math.max(line - lines.first, 0), lines.count);
  return open
    .map((block) => {
      const first = left(block[start]);
      return { ...block, [start]: first, [size]: left(block[start] + block[size]) - first };
    })
    .filter((block) => block[size] > 0);
}

function sides({ dimension }: Lines) {
  return dimension === 'ROW'
    ? ({ start: 'row', size: 'rows' } as const)
    : ({ start: 'col', size: 'cols' } as const);
}
