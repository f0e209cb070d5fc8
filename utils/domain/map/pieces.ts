/** Behaviours looked at between two pauses of long work. */
export const piece = 250;

/** Work in pieces, done at one go. */
export function drain<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
