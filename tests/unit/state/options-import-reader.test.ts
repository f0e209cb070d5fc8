import { afterEach, expect, test, vi } from 'vitest';
import { openImport, previewMap } from '../../../utils/importers/import-map.ts';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import type { ImportPreview } from '../../../utils/importers/types.ts';
import { toParts } from '../../../utils/state/options-import-parts.ts';
import { openReader } from '../../../utils/state/options-import-reader.ts';
import type { ReadReport, ReadRequest } from '../../../utils/state/options-import-worker.ts';

type Told = ReadReport extends infer R ? (R extends ReadReport ? Omit<R, 'run'> : never) : never;

/** A worker that answers as it is told to. */
class FakeWorker extends EventTarget {
  asked: ReadRequest[] = [];
  terminated = false;
  postMessage(request: ReadRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.terminated = true;
  }
  tell(told: Told, run = this.asked.at(-1)?.run ?? 0): void {
    this.dispatchEvent(new MessageEvent('message', { data: { ...told, run } }));
  }
  give(preview: ImportPreview, run?: number): void {
    const { head, parts } = toParts(preview);
    this.tell({ kind: 'preview', preview: head }, run);
    for (const part of parts) this.tell({ kind: 'part', part }, run);
    this.tell({ kind: 'done' }, run);
  }
}

const csv = new TextEncoder().encode(
  'Competency,Junior,Senior\nHand-over,Leaves notes,Leaves context and risks\n',
);
const files = [{ name: 'map.csv', bytes: csv }];
const openWith = (makeWorker: () => Worker) =>
  openReader({ makeWorker, loadImporter: async () => openImport, log: { error: () => undefined } });
const open = (...workers: FakeWorker[]) => {
  let made = 0;
  return openWith(() => workers[made++] as unknown as Worker);
};
const options = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

afterEach(() => vi.useRealTimers());

test('the worker is asked once, its progress is passed on, and it ends when it crashes', async () => {
  const worker = new FakeWorker();
  const steps: number[] = [];
  const reading = open(worker)(files, { a: 1 }, { ...options(), onProgress: (done) => steps.push(done) });
  worker.tell({ kind: 'progress', done: 0.5 });
  worker.tell({ kind: 'crashed' });
  expect(await reading).toEqual({ ok: false, code: 'crashed' });
  expect(worker.asked).toEqual([{ run: 1, files, answers: { a: 1 } }]);
  expect(steps).toEqual([0.5]);
  expect(worker.terminated).toBe(true);
});

test('a map that comes in pieces is whole, and the worker stays for the answers without the files', async () => {
  const worker = new FakeWorker();
  const read = open(worker);
  const [first] = (await previewMap(files)).map?.behaviours ?? [];
  const preview = await previewMap(files);
  const map = preview.map as CompetencyMap;
  const many = Array.from({ length: 1_234 }, (_, n) => ({ ...first, id: `b-${n}` }));
  const large = { ...preview, map: { ...map, behaviours: many } as CompetencyMap };
  const reading = read(files, {}, options());
  worker.give(structuredClone(large));
  expect(await reading).toEqual({ ok: true, value: large });
  expect(worker.terminated).toBe(false);
  const again = read(files, { b: 2 }, options());
  worker.give(preview);
  expect(await again).toEqual({ ok: true, value: preview });
  expect(worker.asked).toEqual([
    { run: 1, files, answers: {} },
    { run: 2, answers: { b: 2 } },
  ]);
});

test('no message from the worker is large: the longest lists come in pieces', () => {
  const map = { behaviours: Array.from({ length: 10_000 }, (_, n) => ({ id: `b-${n}` })) };
  const { head, parts } = toParts({ map } as unknown as ImportPreview);
  expect(head.map?.behaviours).toEqual([]);
  expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(500);
  expect(parts.flatMap(({ items }) => items as { id: string }[])).toEqual(map.behaviours);
});

test('a second answer takes the place of the first, whose preview is no longer heard', async () => {
  const worker = new FakeWorker();
  const read = open(worker);
  const preview = await previewMap(files);
  const first = read(files, {}, options());
  const second = read(files, { a: 1 }, options());
  expect(await first).toEqual({ ok: false, code: 'stopped' });
  worker.give({ ...preview, shape: 'the first' }, 1);
  worker.give({ ...preview, shape: 'the second' }, 2);
  expect(await second).toMatchObject({ ok: true, value: { shape: 'the second' } });
});

test('other files end the worker of the files before', async () => {
  const [one, other] = [new FakeWorker(), new FakeWorker()];
  const read = open(one, other);
  const preview = await previewMap(files);
  const first = read(files, {}, options());
  one.give(preview);
  await first;
  const second = read([...files], {}, options());
  expect(one.terminated).toBe(true);
  other.give(preview);
  expect((await second).ok).toBe(true);
});

test('a worker that is silent for ten seconds is ended, in each run anew', async () => {
  vi.useFakeTimers();
  const [one, other] = [new FakeWorker(), new FakeWorker()];
  const read = open(one, other);
  const preview = await previewMap(files);
  const first = read(files, {}, options());
  await vi.advanceTimersByTimeAsync(6_000);
  one.give(preview);
  await first;
  const answer = read(files, { a: 1 }, options());
  await vi.advanceTimersByTimeAsync(9_999);
  expect(one.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual({ ok: false, code: 'timeout' });
  expect(one.terminated).toBe(true);
  const retry = read(files, { a: 1 }, options());
  other.give(preview);
  expect((await retry).ok).toBe(true);
  expect(other.asked[0]?.files).toBe(files);
});

test('stopping ends the worker, while it reads and while it waits for answers', async () => {
  const preview = await previewMap(files);
  for (const waits of [false, true]) {
    const worker = new FakeWorker();
    const stopping = new AbortController();
    const reading = open(worker)(files, {}, { ...options(), signal: stopping.signal });
    if (waits) worker.give(preview);
    stopping.abort();
    const read = await reading;
    expect(read.ok ? 'read' : read.code).toBe(waits ? 'read' : 'stopped');
    expect(worker.terminated).toBe(true);
  }
});

test('where no worker may be made, the page reads, and answers without reading again', async () => {
  const refused = openWith(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const read = await refused(files, {}, options());
  expect(read.ok && read.value.map?.competencies.map(({ name }) => name)).toEqual(['Hand-over']);
  const answered = await refused(files, { 'Q-CUMULATIVE': 'yes' }, options());
  expect(answered.ok && answered.value.map?.cumulative).toBe('yes');
});

test('where the worker cannot be loaded, the page reads', async () => {
  const worker = new FakeWorker();
  const reading = open(worker)(files, {}, options());
  worker.dispatchEvent(new Event('error', { cancelable: true }));
  const read = await reading;
  expect(read.ok && read.value.counts.competencies).toBe(1);
});
