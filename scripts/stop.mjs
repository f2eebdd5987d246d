/** "Cannot go on", said in one sentence that tells the reader what to do. Shown without a stack. */
export class Stop extends Error {
  forPeople = true;
}
