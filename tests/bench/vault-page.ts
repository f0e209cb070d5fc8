import { repositories } from '../../utils/services/repositories.ts';
import { TouchlineDatabase } from '../../utils/db/schema.ts';
import { toNoteRow } from '../../utils/db/to-rows.ts';
import { sealNotebook } from '../../utils/db/vault/convert.ts';
import { sweepDisk } from '../../utils/db/vault/sweep.ts';
import { newSecret, rounds, toVaultKeys, unwrapSecret, wrapSecret } from '../../utils/vault/keys.ts';
import { monday, note, uuid } from '../unit/db/samples.ts';
import { measure as measureBrief } from './database-brief-page.ts';

const passphrase = 'grey heron at the pond';
const people = 300;
const textOf = (n: number): string =>
  `Note ${n}: asked before answering, waited for the whole story and named one next step for release ${n % 97}. `.repeat(
    3,
  );

const timed = async (action: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await action();
  return performance.now() - from;
};

const fill = async (db: TouchlineDatabase, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 5_000) {
    const some = Array.from({ length: Math.min(5_000, count - at) }, (_, n) =>
      note(at + n + 1, {
        personId: uuid(1 + (n % people)),
        text: textOf(at + n),
        at: monday - (at + n) * 60_000,
      }),
    );
    await db.notes.bulkPut(some.map((one, n) => toNoteRow(one, at + n + 1)));
  }
  await db.meta.put({ key: 'seq:notes', value: count });
};

/** Another worker, or another page, over the same sealed notebook. */
const again = (db: TouchlineDatabase): TouchlineDatabase => {
  const other = new TouchlineDatabase(db.name);
  other.seal.state = db.seal.state;
  other.seal.stale = false;
  return other;
};

const sealed = async (count: number): Promise<{ db: TouchlineDatabase; sealing: number; sweep: number }> => {
  const db = new TouchlineDatabase(`vault-${count}`);
  await fill(db, count);
  const secret = newSecret();
  const kept = {
    ...(await wrapSecret('bench', secret, passphrase, 600_000)),
    idleMinutes: 15,
    since: monday,
  };
  const keys = await toVaultKeys(kept.id, secret);
  const sealing = await timed(() => sealNotebook(db, kept, keys));
  const sweep = await timed(() => sweepDisk(db));
  return { db, sealing, sweep };
};

const search = async (db: TouchlineDatabase, text: string): Promise<number> =>
  timed(async () => {
    const found = await repositories(db).search.find('coaching', { text, personId: null, limit: 50 });
    if (found.length === 0 && text !== 'nowhere') throw new Error('nothing was found');
  });

/** Samples in ms. */
export const measure = async (): Promise<Record<string, number[]>> => {
  const samples: Record<string, number[]> = {};
  for (const [name, times] of Object.entries(await measureBrief(true))) {
    samples[`brief.get with the lock on, ${name} (500 notes)`] = times;
  }
  const salt = await wrapSecret('bench', newSecret(), passphrase, rounds);
  samples['passphrase to key'] = [await timed(() => unwrapSecret(salt, passphrase))];
  for (const count of [5_000, 100_000]) {
    const { db, sealing, sweep } = await sealed(count);
    samples[`sealing ${count} notes`] = [sealing];
    samples[`clearing old text from the disk (${count} notes)`] = [sweep];
    const first: number[] = [];
    for (let round = 0; round < (count > 5_000 ? 1 : 5); round += 1) {
      const other = again(db);
      await other.open();
      first.push(await search(other, 'nowhere'));
      other.close();
    }
    samples[`search, first query that reads all of ${count} notes, with the lock on`] = first;
    const writes: number[] = [];
    for (let n = 0; n < 100; n += 1) {
      const one = note(9_000_000 + n, { personId: uuid(1), text: textOf(n), at: monday + n });
      writes.push(await timed(() => repositories(db).notes.add('coaching', one)));
    }
    samples[`save a note with the lock on (${count} notes)`] = writes;
    const pages: number[] = [];
    for (let n = 0; n < 100; n += 1) {
      const query = { personId: uuid(1 + (n % people)), before: null, limit: 50 };
      pages.push(await timed(() => repositories(db).notes.list('coaching', query)));
    }
    samples[`50 notes of a person with the lock on (${count} notes)`] = pages;
    await db.delete();
  }
  return samples;
};
