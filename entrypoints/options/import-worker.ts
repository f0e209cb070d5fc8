import { openImport, type OpenImport } from '../../utils/importers/import-map.ts';
import { toParts } from '../../utils/state/options-import-parts.ts';
import type { ReadReport, ReadRequest } from '../../utils/state/options-import-worker.ts';

/** Where this file runs there is no window: the worker's own scope. */
interface Scope {
  postMessage(report: ReadReport): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<ReadRequest>) => void): void;
}

/**
 * Reads a competency map beside the options page, so that a hostile file cannot freeze it, and stays for the answers to
 * what it asks. Lives until the page ends it.
 */
const scope = globalThis as unknown as Scope;
let opened: OpenImport = openImport([]);
let latest = new AbortController();

scope.addEventListener('message', ({ data: { run, files, answers, remembered } }) => {
  if (files) opened = openImport(files);
  latest.abort();
  latest = new AbortController();
  const { signal } = latest;
  const onProgress = (done: number): void => scope.postMessage({ run, kind: 'progress', done });
  opened.preview(answers, { signal, onProgress, ...(remembered ? { remembered } : {}) }).then(
    (preview) => {
      const { head, parts } = toParts(preview);
      scope.postMessage({ run, kind: 'preview', preview: head });
      for (const part of parts) scope.postMessage({ run, kind: 'part', part });
      scope.postMessage({ run, kind: 'done' });
    },
    () => {
      if (!signal.aborted) scope.postMessage({ run, kind: 'crashed' });
    },
  );
});
