import { ok } from '../../utils/domain/result.ts';
import { openAge, sealAge } from '../../utils/platform/age.ts';
import type { CipherReport, CipherRequest } from '../../utils/state/backup-cipher.ts';

/** Where this file runs there is no window: the worker's own scope. */
interface Scope {
  postMessage(report: CipherReport): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<CipherRequest>) => void): void;
}

/** Makes and opens files of age beside the page, which stays alive meanwhile. */
const scope = globalThis as unknown as Scope;
scope.addEventListener('message', ({ data }) => {
  const onProgress = (done: number, total: number): void =>
    scope.postMessage({ kind: 'progress', done, total });
  const work =
    data.kind === 'seal'
      ? sealAge(data.file, data.lock, onProgress).then(ok)
      : openAge(data.file, data.secret, onProgress);
  work.then(
    (result) => scope.postMessage({ kind: 'done', result }),
    () => scope.postMessage({ kind: 'crashed' }),
  );
});
