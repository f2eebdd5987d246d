/** Why a run cannot go on, as one sentence for whoever typed the command. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
