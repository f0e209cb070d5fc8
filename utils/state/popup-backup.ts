import { signal, type ReadonlySignal } from '@preact/signals';
import type { BackupStatus } from '../messaging/calls/backups.ts';
import type { Client } from '../messaging/client.ts';
import { openBackupFolder, type BackupFolder } from '../platform/backup-folder.ts';
import { saveFile, type SavedFile } from '../platform/downloads.ts';
import { openCipher } from './backup-cipher.ts';
import { writeToFolder } from './backup-folder-writer.ts';

/** `protect`: the notebook is under a passphrase and a file from here would be readable, so nothing was written. */
export type PopupBackupState = 'idle' | 'busy' | 'saved' | 'failed' | 'protect';

export interface PopupBackup {
  /** Null until it is known, and where there is nothing to lose yet. */
  status: ReadonlySignal<BackupStatus | null>;
  state: ReadonlySignal<PopupBackupState>;
  save(): Promise<void>;
  later(): Promise<void>;
}

export interface PopupBackupParts {
  client: Client;
  newId: () => string;
  save?: (file: SavedFile) => void;
  folder?: BackupFolder;
}

/** The reminder, the backup by one press, and today's backup into the folder where one was chosen. */
export const createPopupBackup = ({
  client,
  newId,
  save = (file) => saveFile(document, file),
  folder = openBackupFolder(globalThis),
}: PopupBackupParts): PopupBackup => {
  const status = signal<BackupStatus | null>(null);
  const state = signal<PopupBackupState>('idle');
  const load = async (): Promise<void> => {
    const answer = await client.call('backup.status', {});
    if (answer.ok) status.value = answer.value.tone === 'none' ? null : answer.value;
  };
  const writeDaily = async (): Promise<void> => {
    if (!folder.supported) return;
    const cipher = openCipher(() => new Worker('/backup-worker.js', { type: 'module' }));
    const stop = new AbortController().signal;
    const outcome = await writeToFolder({ client, folder, cipher, newId, stop, now: Date.now });
    if (outcome !== 'none') await load();
  };
  void load().then(writeDaily);
  return {
    status,
    state,
    async save() {
      if (state.peek() === 'busy') return;
      state.value = 'busy';
      const lock = await client.call('vault.state', {});
      if (!lock.ok || lock.value.on) {
        state.value = lock.ok ? 'protect' : 'failed';
        return;
      }
      const made = await client.call('backup.export', { job: newId() });
      if (made.ok) {
        const { name, file, exportedAt, seq } = made.value;
        save({ name, mime: 'application/json', data: file });
        await client.call('backup.mark', { mark: { kind: 'saved', at: exportedAt, seq } });
      } else await client.call('backup.mark', { mark: { kind: 'failed' } });
      state.value = made.ok ? 'saved' : 'failed';
      await load();
    },
    async later() {
      await client.call('backup.mark', { mark: { kind: 'later' } });
      await load();
    },
  };
};
