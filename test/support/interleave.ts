import type { Ports } from '../../src/app/ports';
import type { MemoryWorld } from './memoryWorld';
import { Meter } from './meter';

/** Thrown to leave a run at the call where it waits; it is replayed up to there when its turn comes. */
class Paused extends Error {}

type Outcome = { readonly value: unknown } | { readonly error: unknown };
type Call = (...args: unknown[]) => unknown;

/**
 * One run of a use case that goes on call by call, so that several can take turns in any order. Use cases
 * know the world only through their ports, so a run comes to the same point again when every port answers
 * as it did before.
 */
export class StepwiseRun {
  done: Outcome | null = null;
  readonly #world: MemoryWorld;
  readonly #work: (ports: Ports) => unknown;
  readonly #answers: Outcome[] = [];
  readonly #meter = new Meter();

  constructor(world: MemoryWorld, work: (ports: Ports) => unknown) {
    this.#world = world;
    this.#work = work;
  }

  /** Does the next call, if it need not wait for the lock. Tells whether anything happened. */
  step(): boolean {
    if (this.done) return false;
    const before = this.#answers.length;
    let position = 0;
    let isPaused = false;
    const real = this.#world.ports(this.#meter);
    const next = (name: string, call: Call, args: readonly unknown[]): unknown => {
      const answer = this.#answers[position];
      if (!answer) {
        const mustWait = name === 'acquire' && this.#world.lockedBy !== null;
        if (isPaused || this.#answers.length > before || mustWait) {
          isPaused = true;
          throw new Paused();
        }
        this.#answers.push(outcomeOf(() => call(...args)));
      }
      const given = this.#answers[position];
      position += 1;
      if (given && 'error' in given) throw given.error;
      return given?.value;
    };
    const outcome = outcomeOf(() => this.#work(stepped(real, next)));
    if (!isPaused) this.done = outcome;
    return this.#answers.length > before || this.done !== null;
  }
}

/** Lets the runs take turns: the schedule names whose next call it is; then each goes on to its end. */
export function interleave(runs: readonly StepwiseRun[], schedule: readonly number[]): void {
  for (const index of schedule) runs[index]?.step();
  while (runs.some((run) => !run.done)) {
    const moved = runs.map((run) => run.step());
    if (!moved.includes(true)) throw new Error('every run waits for another');
  }
}

/** Every order in which so many steps of one run and so many of another can follow each other. */
export function allSchedules(first: number, second: number): number[][] {
  if (first === 0) return [Array<number>(second).fill(1)];
  if (second === 0) return [Array<number>(first).fill(0)];
  return [
    ...allSchedules(first - 1, second).map((rest) => [0, ...rest]),
    ...allSchedules(first, second - 1).map((rest) => [1, ...rest]),
  ];
}

function outcomeOf(work: () => unknown): Outcome {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}

function stepped(ports: Ports, next: (name: string, call: Call, args: readonly unknown[]) => unknown): Ports {
  const wrap = <T extends object>(port: T): T =>
    Object.fromEntries(
      Object.entries(port).map(([name, call]) => [
        name,
        (...args: unknown[]) => next(name, call as Call, args),
      ]),
    ) as T;
  return {
    workbook: wrap(ports.workbook),
    documents: wrap(ports.documents),
    drafts: wrap(ports.drafts),
    lock: wrap(ports.lock),
    clock: ports.clock,
    newId: ports.newId,
  };
}
