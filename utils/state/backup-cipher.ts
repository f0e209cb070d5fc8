import { fail, type Result } from '../domain/result.ts';
import type { AgeCode, AgeLock } from '../platform/age.ts';

export type CipherCode = AgeCode | 'stopped' | 'failed';

export interface CipherOptions {
  signal: AbortSignal;
  /** Bytes done so far; nothing is told while a key is made from a passphrase. */
  onProgress: (done: number, total: number) => void;
}

/** Files of age, made and opened beside the page. */
export interface Cipher {
  seal(file: Blob, lock: AgeLock, options: CipherOptions): Promise<Result<Blob, CipherCode>>;
  open(file: Blob, secret: string, options: CipherOptions): Promise<Result<Blob, CipherCode>>;
}

/** What the worker is told and what it tells. */
export type CipherRequest =
  { kind: 'seal'; file: Blob; lock: AgeLock } | { kind: 'open'; file: Blob; secret: string };
export type CipherReport =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; result: Result<Blob, AgeCode> }
  | { kind: 'crashed' };

const ask = (
  makeWorker: () => Worker,
  request: CipherRequest,
  { signal, onProgress }: CipherOptions,
): Promise<Result<Blob, CipherCode>> => {
  const { promise, resolve } = Promise.withResolvers<Result<Blob, CipherCode>>();
  const worker = makeWorker();
  const listening = new AbortController();
  const end = (result: Result<Blob, CipherCode>): void => {
    listening.abort();
    worker.terminate();
    resolve(result);
  };
  signal.addEventListener('abort', () => end(fail('stopped')), { signal: listening.signal });
  worker.addEventListener('message', ({ data }: MessageEvent<CipherReport>) => {
    if (data.kind === 'progress') onProgress(data.done, data.total);
    else end(data.kind === 'done' ? data.result : fail('failed'));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(fail('failed'));
  });
  if (signal.aborted) end(fail('stopped'));
  else worker.postMessage(request);
  return promise;
};

/** Each file in a worker of its own: making a key from a passphrase blocks for about a second. */
export const openCipher = (makeWorker: () => Worker): Cipher => ({
  seal: (file, lock, options) => ask(makeWorker, { kind: 'seal', file, lock }, options),
  open: (file, secret, options) => ask(makeWorker, { kind: 'open', file, secret }, options),
});
