import type { ImportAnswers, ImportFile, ImportPreview, RememberedAnswers } from '../domain/dry-run.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { addPart, type MapPart } from './options-import-parts.ts';

/** A hostile or enormous file must not keep the manager waiting: a run that takes longer is ended. */
export const longestMs = 10_000;

/** What the worker is told. The files come once; further runs are answers to what they brought up. */
export interface ReadRequest {
  run: number;
  files?: readonly ImportFile[];
  answers: ImportAnswers;
  remembered?: RememberedAnswers;
}

/** What it tells of a run: the preview without the long lists of its map, these in pieces, and that it is complete. */
export type ReadReport = { run: number } & (
  | { kind: 'progress'; done: number }
  | { kind: 'preview'; preview: ImportPreview }
  | { kind: 'part'; part: MapPart }
  | { kind: 'done' }
  | { kind: 'crashed' }
);

export type WorkerFailure = 'timeout' | 'crashed' | 'stopped' | 'no-worker';

export interface RunOptions {
  onProgress: (done: number) => void;
  remembered?: RememberedAnswers;
}

/** A worker that has read files and stays for the answers. */
export interface WorkerReading {
  readonly ended: boolean;
  /** A run takes the place of the one before. */
  preview(answers: ImportAnswers, options: RunOptions): Promise<Result<ImportPreview, WorkerFailure>>;
  end(why: WorkerFailure): void;
}

/** In a worker of its own, so that the page stays alive and reading can be ended at any moment, by `signal` too. */
export const openWorkerReading = (
  worker: Worker,
  files: readonly ImportFile[],
  signal: AbortSignal,
): WorkerReading => {
  interface Run {
    number: number;
    preview: ImportPreview | null;
    onProgress: RunOptions['onProgress'];
    settle: (result: Result<ImportPreview, WorkerFailure>) => void;
  }
  const listening = new AbortController();
  let current: Run | null = null;
  let runs = 0;
  let ended = false;

  const settle = (result: Result<ImportPreview, WorkerFailure>): void => {
    const run = current;
    current = null;
    run?.settle(result);
  };
  const end = (why: WorkerFailure): void => {
    ended = true;
    listening.abort();
    worker.terminate();
    settle(fail(why));
  };
  const hear = (run: Run, report: ReadReport): void => {
    switch (report.kind) {
      case 'progress':
        return run.onProgress(report.done);
      case 'preview':
        run.preview = report.preview;
        return;
      case 'part':
        if (run.preview?.map) addPart(run.preview.map, report.part);
        return;
      case 'done':
        return run.preview ? settle(ok(run.preview)) : end('crashed');
      case 'crashed':
        return end('crashed');
    }
  };

  signal.addEventListener('abort', () => end('stopped'), { signal: listening.signal });
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<ReadReport>) => {
      if (current && data.run === current.number) hear(current, data);
    },
    { signal: listening.signal },
  );
  // What goes wrong while reading is told by message; this is a worker that could not be loaded.
  worker.addEventListener(
    'error',
    (event) => {
      event.preventDefault();
      end('no-worker');
    },
    { signal: listening.signal },
  );

  return {
    get ended() {
      return ended;
    },
    end,
    preview(answers, { onProgress, remembered }) {
      settle(fail('stopped'));
      const { promise, resolve } = Promise.withResolvers<Result<ImportPreview, WorkerFailure>>();
      const timer = setTimeout(() => end('timeout'), longestMs);
      runs += 1;
      current = {
        number: runs,
        preview: null,
        onProgress,
        settle(result) {
          clearTimeout(timer);
          resolve(result);
        },
      };
      worker.postMessage({
        run: runs,
        ...(runs === 1 ? { files } : {}),
        answers,
        ...(remembered ? { remembered } : {}),
      } satisfies ReadRequest);
      return promise;
    },
  };
};
