import { z } from 'zod';
import { isObject } from '../../domain/is-object.ts';
import { answerOf } from './requests.ts';

/** Rows read at once. */
const pageSize = 1_000;
/** Dexie writes version n as 10 n. */
const nativeStep = 10;
/** What JSON cannot say: bytes of sealed rows. */
const bytesMark = '$bytes';

/** A database as it lies on the disk, whatever its version: no schema of ours is needed to read it. */
export interface RawCopy {
  /** Version as Dexie counts. */
  version: number;
  /** Gzip of a line of JSON for each row: `[store, row]`. */
  bytes: Uint8Array<ArrayBuffer>;
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const toLine = (store: string, row: unknown): string =>
  JSON.stringify([store, row], (_key, value: unknown) =>
    value instanceof Uint8Array ? { [bytesMark]: toHex(value) } : value,
  );

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));

const fromLine = (line: string): [string, unknown] =>
  z
    .tuple([z.string(), z.unknown()])
    .parse(
      JSON.parse(line, (_key, value: unknown) =>
        isObject(value) && bytesMark in value && typeof value[bytesMark] === 'string'
          ? fromHex(value[bytesMark])
          : value,
      ),
    );

/** In one reading transaction; text leaves it for the compressor without waiting, or the transaction would end. */
const copyStores = async (db: IDBDatabase, write: (text: string) => void): Promise<void> => {
  const names = [...db.objectStoreNames];
  if (names.length === 0) return;
  const transaction = db.transaction(names);
  for (const name of names) {
    const store = transaction.objectStore(name);
    for (let range: IDBKeyRange | undefined; ;) {
      const [keys, rows] = await Promise.all([
        answerOf(store.getAllKeys(range, pageSize)),
        answerOf<unknown[]>(store.getAll(range, pageSize)),
      ]);
      if (rows.length > 0) write(rows.map((row) => `${toLine(name, row)}\n`).join(''));
      const last = keys.at(-1);
      if (last === undefined || keys.length < pageSize) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
};

/** Whatever is in that database now; null where there is none, or nothing in it. */
export const loadRawCopy = async (name: string): Promise<RawCopy | null> => {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name)) return null;
  const db = await answerOf(indexedDB.open(name));
  // Another page that brings the database up to date must not wait for this one.
  db.addEventListener('versionchange', () => db.close());
  try {
    const gzip = new CompressionStream('gzip');
    const packed = new Response(gzip.readable).arrayBuffer();
    const writer = gzip.writable.getWriter();
    const encoder = new TextEncoder();
    let rows = 0;
    await copyStores(db, (text) => {
      rows += 1;
      void writer.write(encoder.encode(text)).catch(() => undefined);
    });
    await writer.close();
    const bytes = new Uint8Array(await packed);
    return rows === 0 ? null : { version: Math.floor(db.version / nativeStep), bytes };
  } finally {
    db.close();
  }
};

/** The rows of a copy, store by store as they were. */
export const loadRows = async (bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, unknown[]>> => {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(plain).text();
  const stores = new Map<string, unknown[]>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [store, row] = fromLine(line);
    const rows = stores.get(store) ?? [];
    rows.push(row);
    stores.set(store, rows);
  }
  return stores;
};
