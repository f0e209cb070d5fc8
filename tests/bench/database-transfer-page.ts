import { TouchlineDatabase } from '../../utils/db/schema.ts';
import { fill, nameOf, start } from './database-notebook-page.ts';

export { fill };

const page = { caller: 'page', tabId: null, frameId: null, documentId: null, view: 'bench' } as const;
const emptyName = 'bench-transfer-empty';

/** `ms`; the longest time in which the page could not draw; how often it could say how far it was. */
export interface Transfer {
  ms: number;
  stall: number;
  reports: number;
}

type App = ReturnType<typeof start>;

/** Watches the page and the progress of a job while it runs. */
const watched = async (app: App, job: string, work: () => Promise<unknown>): Promise<Transfer> => {
  let last = performance.now();
  let stall = 0;
  const seen = new Set<number>();
  const beat = setInterval(() => {
    const now = performance.now();
    stall = Math.max(stall, now - last);
    last = now;
    void app.handle('backup.progress', { job }, page).then((answer) => {
      if (answer.ok && answer.value) seen.add(answer.value.done);
    });
  }, 10);
  const from = performance.now();
  try {
    await work();
  } finally {
    clearInterval(beat);
  }
  return {
    ms: performance.now() - from,
    stall: Math.max(stall, performance.now() - last),
    reports: seen.size,
  };
};

const value = <T>(answer: { ok: true; value: T } | { ok: false; code: string }): T => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

/** The same notes read as they lie, a thousand at once: what no export can do without. ms. */
export const rawRead = async (notes: number): Promise<number> => {
  const db = new TouchlineDatabase(nameOf(notes));
  await db.open();
  const store = db.backendDB().transaction('notes').objectStore('notes');
  const from = performance.now();
  for (let range: IDBKeyRange | null = null; ;) {
    const page = await new Promise<{ id: string }[]>((resolve, reject) => {
      const request: IDBRequest<{ id: string }[]> = store.getAll(range, 1_000);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no rows')));
    });
    const last = page.at(-1);
    if (!last || page.length < 1_000) break;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
  db.close();
  return performance.now() - from;
};

let file: Blob | null = null;

/** Everything into one file, which is kept for the restore. */
export const exportAll = async (notes: number): Promise<Transfer & { megabytes: number }> => {
  const app = start(notes);
  await app.handle('people.list', {}, page);
  const job = crypto.randomUUID();
  const transfer = await watched(app, job, async () => {
    file = value(await app.handle('backup.export', { job }, page)).file;
  });
  return { ...transfer, megabytes: (file?.size ?? 0) / 2 ** 20 };
};

/** From the press on Stop until the export has ended. ms. */
export const stopExport = async (notes: number): Promise<number> => {
  const app = start(notes);
  await app.handle('people.list', {}, page);
  const job = crypto.randomUUID();
  const ended = app.handle('backup.export', { job }, page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const from = performance.now();
  await app.handle('backup.stop', { job }, page);
  const answer = await ended;
  if (answer.ok || answer.code !== 'stopped') throw new Error('the export did not stop');
  return performance.now() - from;
};

/** Into a new notebook: first looked over, as the page does it, then written. */
export const restoreAll = async (notes: number): Promise<{ read: Transfer; write: Transfer }> => {
  if (!file) throw new Error('nothing was exported');
  const chosen = file;
  await new TouchlineDatabase(emptyName).delete();
  const app = start(emptyName);
  await app.handle('people.list', {}, page);
  const job = crypto.randomUUID();
  const read = await watched(app, job, async () =>
    value(await app.handle('backup.read', { job, file: chosen }, page)),
  );
  const choice = { job, keep: 'newer', revive: false, choices: {} } as const;
  const write = await watched(app, job, async () => value(await app.handle('backup.restore', choice, page)));
  const counts = value(await app.handle('data.counts', {}, page));
  if (counts['notes'] !== notes) throw new Error(`${counts['notes']} notes came back`);
  return { read, write };
};
