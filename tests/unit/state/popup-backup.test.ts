import { describe, expect, it } from 'vitest';
import { ok } from '../../../utils/domain/result.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import type { BackupFolder } from '../../../utils/platform/backup-folder.ts';
import type { SavedFile } from '../../../utils/platform/downloads.ts';
import { writeToFolder } from '../../../utils/state/backup-folder-writer.ts';
import { createPopupBackup } from '../../../utils/state/popup-backup.ts';

const due = { tone: 'red', ask: true, lastAt: null, notes: 3, notesSince: 3 };

/** A notebook that is under a passphrase, or not, with a folder for its daily backup. */
const setUp = ({ on, recipient = null }: { on: boolean; recipient?: string | null }) => {
  const asked: string[] = [];
  const saved: SavedFile[] = [];
  const written: string[] = [];
  const client = {
    call: async (name: string) => {
      asked.push(name);
      if (name === 'vault.state') return ok({ on, locked: false, idleMinutes: 15, since: on ? 0 : null });
      if (name === 'backup.status') return ok(due);
      if (name === 'backup.export')
        return ok({ name: 'touchline-2026-01-01.json', file: new Blob(['{}']), exportedAt: 1, seq: 1 });
      return ok(null);
    },
  } as unknown as Client;
  const folder: BackupFolder = {
    supported: true,
    facts: async () => ({ name: 'Backups', state: 'ready', lastAt: null, recipient }),
    choose: async () => true,
    allow: async () => true,
    write: async (name) => {
      written.push(name);
      return true;
    },
    forget: async () => undefined,
  };
  const cipher = { seal: async (file: Blob) => ok(file), open: async (file: Blob) => ok(file) };
  const stop = new AbortController().signal;
  const parts = { client, folder, cipher, newId: () => 'job', stop, now: () => 0 };
  return { asked, saved, written, parts, save: (file: SavedFile) => void saved.push(file) };
};

const noFolder = { supported: false } as BackupFolder;

describe('the backup by one press', () => {
  it('hands over a file while there is no lock', async () => {
    const { parts, saved, save } = setUp({ on: false });
    const backup = createPopupBackup({ ...parts, folder: noFolder, save });
    await backup.save();
    expect(backup.state.value).toBe('saved');
    expect(saved.map(({ name }) => name)).toEqual(['touchline-2026-01-01.json']);
  });

  it('writes nothing readable while the notebook is under a passphrase, and says so', async () => {
    const { parts, saved, save, asked } = setUp({ on: true });
    const backup = createPopupBackup({ ...parts, folder: noFolder, save });
    await backup.save();
    expect(backup.state.value).toBe('protect');
    expect(saved).toEqual([]);
    expect(asked).not.toContain('backup.export');
  });
});

describe('the daily backup into a folder', () => {
  it('is not written unasked where it would be readable and the notebook is not', async () => {
    const { parts, written, asked } = setUp({ on: true });
    expect(await writeToFolder(parts)).toBe('readable');
    expect(written).toEqual([]);
    expect(asked).not.toContain('backup.export');
  });

  it.each([
    { on: false, recipient: null, name: 'touchline-2026-01-01.json' },
    { on: true, recipient: 'age1key', name: 'touchline-2026-01-01.json.age' },
  ])('is written as $name', async ({ name, ...given }) => {
    const { parts, written } = setUp(given);
    expect(await writeToFolder(parts)).toBe('written');
    expect(written).toEqual([name]);
  });
});
