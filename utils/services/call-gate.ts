/** Calls run side by side; a rewriting of the whole notebook waits for them and keeps later ones waiting. */
export interface CallGate {
  shared<T>(work: () => Promise<T>): Promise<T>;
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export const createCallGate = (): CallGate => {
  const running = new Set<Promise<unknown>>();
  let rewriting: Promise<unknown> | null = null;

  return {
    async shared(work) {
      while (rewriting) await rewriting;
      const mine = work();
      running.add(mine);
      try {
        return await mine;
      } finally {
        running.delete(mine);
      }
    },
    async alone(work) {
      while (rewriting) await rewriting;
      const mine = Promise.allSettled(running).then(work);
      rewriting = mine.catch(() => undefined);
      try {
        return await mine;
      } finally {
        rewriting = null;
      }
    },
  };
};
