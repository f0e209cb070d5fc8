import type { Client } from '../messaging/client.ts';

/** How often is asked how far it is; often enough to look alive. */
const everyMs = 150;

export interface Advance {
  done: number;
  total: number;
}

/** Asks how far a long piece of work is until `work` has ended; `signal` ends it. */
export const watched = async <T>(
  client: Client,
  job: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (advance: Advance) => void },
  work: () => Promise<T>,
): Promise<T> => {
  const timer = setInterval(async () => {
    const answer = await client.call('backup.progress', { job });
    if (answer.ok && answer.value) onProgress(answer.value);
  }, everyMs);
  const stop = (): void => void client.call('backup.stop', { job });
  signal.addEventListener('abort', stop);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', stop);
  }
};
