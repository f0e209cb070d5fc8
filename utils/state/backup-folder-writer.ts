import type { Client } from '../messaging/client.ts';
import type { BackupFolder } from '../platform/backup-folder.ts';
import type { Cipher } from './backup-cipher.ts';

const dayMs = 86_400_000;

export interface FolderWriterDeps {
  client: Client;
  folder: BackupFolder;
  cipher: Cipher;
  now: () => number;
  newId: () => string;
  stop: AbortSignal;
}

/**
 * `none`: there is no folder, or today's file is written; `lost`: the browser no longer lets us in; `readable`: the
 * notebook is under a passphrase and files of this folder are not, so none is written unasked.
 */
export type FolderOutcome = 'none' | 'written' | 'lost' | 'failed' | 'readable';

/** Writes today's backup into the manager's folder, at most daily unless `always`. */
export const writeToFolder = async (
  { client, folder, cipher, now, newId, stop }: FolderWriterDeps,
  { always = false }: { always?: boolean } = {},
): Promise<FolderOutcome> => {
  const facts = await folder.facts();
  if (!facts) return 'none';
  const mark = (kind: 'folder-lost' | 'folder-found' | 'failed') =>
    client.call('backup.mark', { mark: { kind } });
  if (facts.state !== 'ready') {
    await mark('folder-lost');
    return 'lost';
  }
  if (!always && facts.lastAt !== null && now() >= facts.lastAt && now() - facts.lastAt < dayMs)
    return 'none';
  if (!always && facts.recipient === null) {
    const lock = await client.call('vault.state', {});
    if (!lock.ok) return 'failed';
    if (lock.value.on) return 'readable';
  }
  const made = await client.call('backup.export', { job: newId() });
  if (!made.ok) return 'failed';
  const { name, file, exportedAt, seq } = made.value;
  const sealed =
    facts.recipient === null
      ? null
      : await cipher.seal(
          file,
          { kind: 'recipient', recipient: facts.recipient },
          { signal: stop, onProgress: () => undefined },
        );
  if (sealed && !sealed.ok) return 'failed';
  const written = sealed
    ? await folder.write(`${name}.age`, sealed.value, now())
    : await folder.write(name, file, now());
  if (!written) {
    await mark('failed');
    return 'failed';
  }
  await mark('folder-found');
  await client.call('backup.mark', { mark: { kind: 'saved', at: exportedAt, seq } });
  return 'written';
};
