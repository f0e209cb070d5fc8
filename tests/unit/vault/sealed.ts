import type { TouchlineDatabase } from '../../../utils/db/schema.ts';
import { vaultKey, vaultTable } from '../../../utils/db/vault/plan.ts';
import { newSecret, toVaultKeys, wrapSecret, type VaultKeys } from '../../../utils/vault/keys.ts';

/** Enough for a test; the product asks for a million. */
export const fewRounds = 1_000;
export const passphrase = 'grey heron at the pond';

/** Fixed, so that two test files that seal the same name agree. */
export const loadKeys = async (): Promise<{
  keys: VaultKeys;
  kept: Awaited<ReturnType<typeof makeKept>>;
}> => {
  const secret = newSecret();
  const kept = await makeKept(secret);
  return { keys: await toVaultKeys(kept.id, secret), kept };
};

const makeKept = async (secret: Uint8Array<ArrayBuffer>) => ({
  ...(await wrapSecret('11111111-1111-4111-8111-111111111111', secret, passphrase, fewRounds)),
  idleMinutes: 15,
  since: 0,
});

/** Every database is sealed from its first row on and open. */
export const sealing = async (): Promise<(db: TouchlineDatabase) => void> => {
  const { keys, kept } = await loadKeys();
  return (db) => {
    db.seal.state = { status: 'open', id: kept.id, keys };
    db.seal.stale = false;
    db.on('populate', (transaction) => transaction.table(vaultTable).add({ key: vaultKey, kept }));
  };
};

interface RawRow {
  table: string;
  row: Record<string, unknown>;
}

/** Everything as it lies on the disk, past every middleware. */
export const readRaw = async (name: string): Promise<RawRow[]> => {
  const open = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open(name);
  request.addEventListener('success', () => open.resolve(request.result));
  const db = await open.promise;
  const rows: RawRow[] = [];
  for (const table of db.objectStoreNames) {
    const read = Promise.withResolvers<Record<string, unknown>[]>();
    const all = db.transaction(table).objectStore(table).getAll();
    all.addEventListener('success', () => read.resolve(all.result));
    for (const row of await read.promise) rows.push({ table, row });
  }
  db.close();
  return rows;
};

const toText = (value: unknown): string =>
  value instanceof Uint8Array
    ? Buffer.from(value).toString('latin1')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, part]) => `${key}=${toText(part)}`)
          .join('\n')
      : String(value);

/** Where one of the words can be read on the disk, as table. */
export const findOnDisk = async (name: string, words: readonly string[]): Promise<string[]> => {
  const rows = await readRaw(name);
  const needles = words.flatMap((word) => [word, Buffer.from(word).toString('base64').replace(/=+$/, '')]);
  return rows.flatMap(({ table, row }) =>
    needles.filter((needle) => toText(row).includes(needle)).map((needle) => `${table}: ${needle}`),
  );
};
