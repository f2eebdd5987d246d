import type { MemorySnapshot } from './memoryFile';
import type { MemoryWorld } from './memoryWorld';

/** A test compares many files with one. */
const texts = new WeakMap<MemorySnapshot, string>();

/** The file is exactly so; `when` says in a failure what had happened to it. Quick where nothing differs. */
export function expectFile(
  world: MemoryWorld,
  expected: MemorySnapshot,
  when: object,
  part: (snapshot: MemorySnapshot) => MemorySnapshot = (whole) => whole,
): void {
  const file = part(world.file.snapshot());
  const wanted = part(expected);
  const text = texts.get(wanted) ?? JSON.stringify(wanted);
  texts.set(wanted, text);
  if (JSON.stringify(file) === text) return;
  expect({ when, file }).toEqual({ when, file: wanted });
}
