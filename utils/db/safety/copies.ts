import { z } from 'zod';
import { answerOf, doneOf } from './requests.ts';

const store = 'copies';
/** More would fill the disk, and an older one helps nobody. */
const mostKept = 2;
/** What was deleted on purpose must not lie about for ever. */
const keptMs = 30 * 86_400_000;

const kept = z.object({
  id: z.string(),
  /** Epoch ms. */
  at: z.number(),
  /** Version of the database in it. */
  schema: z.number(),
  why: z.enum(['migration', 'erase']),
  /** Gzip of lines of JSON, see `raw-copy.ts`. */
  bytes: z.instanceof(Uint8Array),
});
export type KeptCopy = z.infer<typeof kept>;

/** What is said of a copy; `size` in bytes. */
export interface CopyFacts extends Pick<KeptCopy, 'id' | 'at' | 'schema' | 'why'> {
  size: number;
}

const openStore = async (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store, { keyPath: 'id' }));
  return answerOf(request);
};

const within = async <T>(
  name: string,
  mode: IDBTransactionMode,
  work: (copies: IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const db = await openStore(name);
  try {
    const transaction = db.transaction(store, mode, { durability: 'strict' });
    const [value] = await Promise.all([work(transaction.objectStore(store)), doneOf(transaction)]);
    return value;
  } finally {
    db.close();
  }
};

const loadAll = async (copies: IDBObjectStore): Promise<KeptCopy[]> =>
  z
    .array(kept)
    .parse(await answerOf(copies.getAll()))
    .toSorted((a, b) => b.at - a.at);

/** Copies of the whole notebook in a database of their own: the last two, for at most thirty days. */
export const safetyCopies = (name: string) => ({
  put: (copy: KeptCopy): Promise<void> =>
    within(name, 'readwrite', async (copies) => {
      await answerOf(copies.put(copy));
      for (const { id } of (await loadAll(copies)).slice(mostKept)) copies.delete(id);
    }),

  /** The newest first; what has lain here long enough is deleted. */
  list: (now: number): Promise<CopyFacts[]> =>
    within(name, 'readwrite', async (copies) => {
      const facts: CopyFacts[] = [];
      for (const { bytes, ...copy } of await loadAll(copies)) {
        if (copy.at + keptMs < now) copies.delete(copy.id);
        else facts.push({ ...copy, size: bytes.length });
      }
      return facts;
    }),

  load: (id: string): Promise<KeptCopy | null> =>
    within(name, 'readonly', async (copies) => {
      const found = await answerOf<unknown>(copies.get(id));
      return found === undefined ? null : kept.parse(found);
    }),

  remove: (id: string): Promise<void> =>
    within(name, 'readwrite', async (copies) => void (await answerOf(copies.delete(id)))),

  /** All that were made before that moment (epoch ms), whatever their clock said where it is `Infinity`. */
  removeBefore: (moment: number): Promise<void> =>
    within(name, 'readwrite', async (copies) => {
      for (const { id, at } of await loadAll(copies)) if (at < moment) copies.delete(id);
    }),
});
