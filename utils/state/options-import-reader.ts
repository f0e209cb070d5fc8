import type {
  ImportAnswers,
  ImportFile,
  ImportOptions,
  ImportPreview,
  RememberedAnswers,
} from '../domain/dry-run.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Log } from '../platform/log.ts';
import { longestMs, openWorkerReading, type WorkerReading } from './options-import-worker.ts';

export type ReadFailure = 'timeout' | 'crashed' | 'stopped';

export interface ReadOptions {
  /** Ends the reading and whatever is kept of the files for further answers. */
  signal: AbortSignal;
  onProgress: (done: number) => void;
  /** What was answered for an earlier file. */
  remembered?: RememberedAnswers;
}

/**
 * Reads files into a preview without writing anything. The same list of files with other answers is not read again;
 * an answer that comes while another is on its way takes its place.
 */
export type Reader = (
  files: readonly ImportFile[],
  answers: ImportAnswers,
  options: ReadOptions,
) => Promise<Result<ImportPreview, ReadFailure>>;

/** What the page needs of the importer where it has to read by itself. */
export type OpenImport = (files: readonly ImportFile[]) => {
  preview(answers: ImportAnswers, options: ImportOptions): Promise<ImportPreview>;
};

export interface ReaderDeps {
  makeWorker: () => Worker;
  /** The importer itself, loaded only where no worker can be had. */
  loadImporter: () => Promise<OpenImport>;
  log: Log;
}

/** In the page itself: the cut-off works where the importer yields, so this is only for when there are no workers. */
const readInPage = async (
  opened: ReturnType<OpenImport>,
  { log }: ReaderDeps,
  answers: ImportAnswers,
  { signal, ...options }: ReadOptions,
): Promise<Result<ImportPreview, ReadFailure>> => {
  const timeout = AbortSignal.timeout(longestMs);
  try {
    const preview = await opened.preview(answers, {
      ...options,
      signal: AbortSignal.any([signal, timeout]),
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
export const openReader = (deps: ReaderDeps): Reader => {
  let reading: { files: readonly ImportFile[]; worker: WorkerReading | null } | null = null;
  let inPage: { files: readonly ImportFile[]; opened: ReturnType<OpenImport> } | null = null;

  return async (files, answers, options) => {
    if (options.signal.aborted) return fail('stopped');
    if (reading?.files !== files || reading.worker?.ended) {
      reading?.worker?.end('stopped');
      const worker = startWorker(deps.makeWorker);
      reading = { files, worker: worker && openWorkerReading(worker, files, options.signal) };
    }
    const read = reading.worker ? await reading.worker.preview(answers, options) : fail('no-worker' as const);
    if (read.ok || read.code !== 'no-worker') return read as Result<ImportPreview, ReadFailure>;
    reading = { files, worker: null };
    if (inPage?.files !== files) inPage = { files, opened: (await deps.loadImporter())(files) };
    return readInPage(inPage.opened, deps, answers, options);
  };
};
