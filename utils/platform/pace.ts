/** Rests whenever it has worked for as long as this: a third of what is felt as a pause, with room for one slow step. */
const workMs = 16;

/** Called between small steps of a long work: lets the page breathe when it is time. */
export type Pace = () => Promise<void>;

export const createPace = (now: () => number = () => performance.now()): Pace => {
  let since = now();
  return async () => {
    if (now() - since < workMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = now();
  };
};

/** Work in pieces, at this pace. */
export const inPieces = async <T>(work: Generator<unknown, T>, pace: Pace): Promise<T> => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pace();
  }
};
