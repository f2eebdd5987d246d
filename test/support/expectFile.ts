import type { MemorySnapshot } from './memoryFile';
import type { MemoryWorld } from './memoryWorld';

/** The file is exactly so; `when` says in a failure what had happened to it. Quick where nothing differs. */
export function expectFile(
  world: MemoryWorld,
  expected: MemorySnapshot,
  when: object,
  part: (snapshot: MemorySnapshot) => MemorySnapshot = (whole) => whole,
): void {
  const file = part(world.file.snapshot());
  const wanted = part(expected);
  if (JSON.stringify(file) === JSON.stringify(wanted)) return;
  expect({ when, file }).toEqual({ when, file: wanted });
}
