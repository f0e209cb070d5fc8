import { previewMap } from '../../utils/importers/import-map.ts';
import type { ReadReport, ReadRequest } from '../../utils/state/options-import-reader.ts';

/** Where this file runs there is no window: the worker's own scope. */
interface Scope {
  postMessage(report: ReadReport): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<ReadRequest>) => void): void;
}

/** Reads a competency map beside the options page, so that a hostile file cannot freeze it. */
const scope = globalThis as unknown as Scope;
scope.addEventListener('message', ({ data }) => {
  const onProgress = (done: number): void => scope.postMessage({ kind: 'progress', done });
  previewMap([...data.files], data.answers, { onProgress }).then(
    (preview) => scope.postMessage({ kind: 'preview', preview }),
    () => scope.postMessage({ kind: 'crashed' }),
  );
});
