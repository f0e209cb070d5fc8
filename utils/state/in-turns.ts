/** Longer than this the page does not wait for its turn, in ms. */
const turnMs = 12;

/** Does long work in turns with the page; null when nobody wants it any more. */
export const inTurns = async <T>(
  work: Generator<unknown, T>,
  wanted: () => boolean = () => true,
): Promise<T | null> => {
  for (let began = performance.now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < turnMs) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (!wanted()) return null;
    began = performance.now();
  }
};
