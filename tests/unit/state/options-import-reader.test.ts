import { afterEach, expect, test, vi } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { openReader, type ReadReport } from '../../../utils/state/options-import-reader.ts';

/** A worker that answers as it is told to. */
class FakeWorker extends EventTarget {
  asked: unknown[] = [];
  terminated = false;
  postMessage(request: unknown): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.terminated = true;
  }
  tell(report: ReadReport): void {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
}

const csv = new TextEncoder().encode(
  'Competency,Junior,Senior\nHand-over,Leaves notes,Leaves context and risks\n',
);
const files = [{ name: 'map.csv', bytes: csv }];
const openWith = (makeWorker: () => Worker) =>
  openReader({ makeWorker, loadPreview: async () => previewMap, log: { error: () => undefined } });
const open = (worker: FakeWorker) => openWith(() => worker as unknown as Worker);
const options = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

afterEach(() => vi.useRealTimers());

test('the worker is asked once, its progress is passed on, and it ends with its answer', async () => {
  const worker = new FakeWorker();
  const steps: number[] = [];
  const reading = open(worker)(files, { a: 1 }, { ...options(), onProgress: (done) => steps.push(done) });
  worker.tell({ kind: 'progress', done: 0.5 });
  worker.tell({ kind: 'crashed' });
  expect(await reading).toEqual({ ok: false, code: 'crashed' });
  expect(worker.asked).toEqual([{ files, answers: { a: 1 } }]);
  expect(steps).toEqual([0.5]);
  expect(worker.terminated).toBe(true);
});

test('a worker that is silent for ten seconds is ended', async () => {
  vi.useFakeTimers();
  const worker = new FakeWorker();
  const reading = open(worker)(files, {}, options());
  await vi.advanceTimersByTimeAsync(9_999);
  expect(worker.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual({ ok: false, code: 'timeout' });
  expect(worker.terminated).toBe(true);
});

test('stopping ends the worker', async () => {
  const worker = new FakeWorker();
  const stopping = new AbortController();
  const reading = open(worker)(files, {}, { ...options(), signal: stopping.signal });
  stopping.abort();
  expect(await reading).toEqual({ ok: false, code: 'stopped' });
  expect(worker.terminated).toBe(true);
});

test('where no worker may be made, the page reads', async () => {
  const refused = openWith(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const read = await refused(files, {}, options());
  expect(read.ok && read.value.map?.competencies.map(({ name }) => name)).toEqual(['Hand-over']);
});

test('where the worker cannot be loaded, the page reads', async () => {
  const worker = new FakeWorker();
  const reading = open(worker)(files, {}, options());
  worker.dispatchEvent(new Event('error', { cancelable: true }));
  const read = await reading;
  expect(read.ok && read.value.counts.competencies).toBe(1);
});
