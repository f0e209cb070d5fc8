import type { TouchlineDatabase } from '../schema.ts';

/**
 * Measured in Chromium 156: what was overwritten or cleared stays readable in its LevelDB files for weeks, and goes
 * when about 30 MB more were written to the same database; with three times that it went at once (1 s).
 */
const usualMegabytes = 96;
const rowsInPiece = 32;
const rowBytes = 32_000;
/** Taken away again at the end, and otherwise when the next browser session begins. */
const batch = 'sweep';

/** WebCrypto fills no more than this at once. */
const mostRandom = 65_536;

const noise = (): Uint8Array => {
  const bytes = new Uint8Array(rowBytes);
  for (let at = 0; at < bytes.length; at += mostRandom) {
    crypto.getRandomValues(bytes.subarray(at, at + mostRandom));
  }
  return bytes;
};

/**
 * Makes the browser clear old text out of its files by writing noise and removing it. It is a help and no proof: the
 * file system may keep what was in a file that is gone. Stops quietly when the disk is full.
 */
export const sweepDisk = async (db: TouchlineDatabase, megabytes = usualMegabytes): Promise<void> => {
  const store = db.trash.name;
  const run = (work: (rows: IDBObjectStore) => void): Promise<boolean> =>
    new Promise((resolve) => {
      const transaction = db.backendDB().transaction(store, 'readwrite');
      transaction.addEventListener('complete', () => resolve(true));
      transaction.addEventListener('abort', () => resolve(false));
      work(transaction.objectStore(store));
    });
  for (let piece = 0; piece < megabytes; piece += 1) {
    const written = await run((rows) => {
      for (let n = 0; n < rowsInPiece; n += 1) {
        const key = `${batch}#${piece * rowsInPiece + n}`;
        rows.put({ key, batch, removedAt: 0, noise: noise() });
      }
    });
    if (!written) break;
  }
  await run((rows) => rows.delete(IDBKeyRange.bound(`${batch}#`, `${batch}#\uffff`)));
};
