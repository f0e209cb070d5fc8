import type { ImportAnswers, ImportFile, ImportOptions, ImportPreview } from '../domain/dry-run.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Log } from '../platform/log.ts';

/** A hostile or enormous file must not keep the manager waiting. */
const longestMs = 10_000;

export type ReadFailure = 'timeout' | 'crashed' | 'stopped';

/** Reads files into a preview without writing anything. */
export type Reader = (
  files: readonly ImportFile[],
  answers: ImportAnswers,
  options: { signal: AbortSignal; onProgress: (done: number) => void },
) => Promise<Result<ImportPreview, ReadFailure>>;

/** What the worker is told and what it tells. */
export interface ReadRequest {
  files: readonly ImportFile[];
  answers: ImportAnswers;
}
export type ReadReport =
  { kind: 'progress'; done: number } | { kind: 'preview'; preview: ImportPreview } | { kind: 'crashed' };

export type PreviewMap = (
  files: ImportFile[],
  answers: ImportAnswers,
  options: ImportOptions,
) => Promise<ImportPreview>;

export interface ReaderDeps {
  makeWorker: () => Worker;
  /** The importer itself, loaded only where no worker can be had. */
  loadPreview: () => Promise<PreviewMap>;
  log: Log;
}

type WorkerResult = Result<ImportPreview, ReadFailure | 'no-worker'>;

/** In a worker of its own, so that the page stays alive and reading can be ended at any moment. */
const readInWorker = (
  worker: Worker,
  request: ReadRequest,
  { signal, onProgress }: Parameters<Reader>[2],
): Promise<WorkerResult> => {
  const { promise, resolve } = Promise.withResolvers<WorkerResult>();
  const listening = new AbortController();
  const end = (result: WorkerResult): void => {
    clearTimeout(timer);
    listening.abort();
    worker.terminate();
    resolve(result);
  };
  const timer = setTimeout(() => end(fail('timeout')), longestMs);
  signal.addEventListener('abort', () => end(fail('stopped')), { signal: listening.signal });
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReport>) => {
    if (data.kind === 'progress') onProgress(data.done);
    else end(data.kind === 'preview' ? ok(data.preview) : fail('crashed'));
  });
  // What goes wrong while reading is told by message; this is a worker that could not be loaded.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(fail('no-worker'));
  });
  worker.postMessage(request);
  return promise;
};

/** In the page itself: the cut-off works where the importer yields, so this is only for when there are no workers. */
const readInPage = async (
  { loadPreview, log }: ReaderDeps,
  { files, answers }: ReadRequest,
  { signal, onProgress }: Parameters<Reader>[2],
): Promise<Result<ImportPreview, ReadFailure>> => {
  const previewMap = await loadPreview();
  const timeout = AbortSignal.timeout(longestMs);
  try {
    const preview = await previewMap([...files], answers, {
      signal: AbortSignal.any([signal, timeout]),
      onProgress,
    });
    return signal.aborted ? fail('stopped') : ok(preview);
  } catch (error) {
    if (signal.aborted) return fail('stopped');
    if (timeout.aborted) return fail('timeout');
    log.error('import', error);
    return fail('crashed');
  }
};

const startWorker = (make: () => Worker): Worker | null => {
  try {
    return make();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
};

/** Where a policy or an old browser refuses the worker, the page reads. */
export const openReader =
  (deps: ReaderDeps): Reader =>
  async (files, answers, options) => {
    const worker = startWorker(deps.makeWorker);
    const read = worker
      ? await readInWorker(worker, { files, answers }, options)
      : fail('no-worker' as const);
    if (read.ok) return read;
    const { code } = read;
    return code === 'no-worker' ? readInPage(deps, { files, answers }, options) : fail(code);
  };
