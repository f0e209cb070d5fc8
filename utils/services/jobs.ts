import { fail, ok, type Result } from '../domain/result.ts';

/** How far a long piece of work has come. */
export interface Progress {
  done: number;
  total: number;
}

/** A long piece of work that can be asked how far it is, and ended. */
export interface Job {
  /** Throws where the work was asked to end. */
  report(done: number, total: number): void;
  /** Lets the page draw and hear. */
  breathe(): Promise<void>;
}

class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** The long pieces of work of this context, by the id that whoever asked gave them. */
export const createJobs = () => {
  const running = new Map<string, { progress: Progress; stopped: boolean }>();
  return {
    async run<T>(id: string, work: (job: Job) => Promise<T>): Promise<Result<T, 'stopped'>> {
      const state = { progress: { done: 0, total: 0 }, stopped: false };
      running.set(id, state);
      const check = (): void => {
        if (state.stopped) throw new StoppedError();
      };
      try {
        return ok(
          await work({
            report(done, total) {
              state.progress = { done, total };
              check();
            },
            async breathe() {
              await new Promise((resolve) => setTimeout(resolve, 0));
              check();
            },
          }),
        );
      } catch (error) {
        // A transaction that was ended by it may wrap it.
        if (state.stopped) return fail('stopped');
        throw error;
      } finally {
        running.delete(id);
      }
    },
    progress: (id: string): Progress | null => running.get(id)?.progress ?? null,
    stop(id: string): void {
      const state = running.get(id);
      if (state) state.stopped = true;
    },
  };
};

export type Jobs = ReturnType<typeof createJobs>;
