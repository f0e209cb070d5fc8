import { signal, type ReadonlySignal } from '@preact/signals';
import type { Client } from '../messaging/client.ts';
import type { BackupStatus } from '../messaging/calls/backups.ts';
import type { SavedFile } from '../platform/downloads.ts';
import type { Cipher } from './backup-cipher.ts';
import { watched, type Advance } from './backup-job.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

/** Shorter ones are guessed in an afternoon. */
export const shortestPassphrase = 10;

export type PassphraseProblem = 'short' | 'differs';

/** What is being done, and how far: `total` 0 where it cannot be told. */
export interface BackupWork extends Advance {
  step: 'read' | 'seal';
}

export interface BackupModel {
  status: ReadonlySignal<Loadable<BackupStatus>>;
  working: ReadonlySignal<BackupWork | null>;
  protect: ReadonlySignal<boolean>;
  chooseProtect(protect: boolean): void;
  /** The notebook is under a passphrase: a file without one says more than the disk does. */
  locked: ReadonlySignal<boolean>;
  passphrase: ReadonlySignal<string>;
  again: ReadonlySignal<string>;
  typePassphrase(text: string): void;
  typeAgain(text: string): void;
  /** What is wrong with the passphrase; null until the export was asked for, and once it is right. */
  problem: ReadonlySignal<PassphraseProblem | null>;
  save(): Promise<void>;
  stop(): void;
  later(): Promise<void>;
  /** Something else has made a backup. */
  reload(): Promise<void>;
}

export interface BackupDeps {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
  cipher: Cipher;
  newId: () => string;
  stop: AbortSignal;
}

export const createBackup = ({ client, notices, save, cipher, newId, stop }: BackupDeps): BackupModel => {
  const status = createLoader(() => client.call('backup.status', {}));
  const working = signal<BackupWork | null>(null);
  const protect = signal(false);
  const locked = signal(false);
  const passphrase = signal('');
  const again = signal('');
  const problem = signal<PassphraseProblem | null>(null);
  let ending = new AbortController();

  const problemNow = (): PassphraseProblem | null => {
    if (!protect.peek()) return null;
    if (passphrase.peek().length < shortestPassphrase) return 'short';
    return passphrase.peek() === again.peek() ? null : 'differs';
  };
  const type = (field: typeof passphrase, text: string): void => {
    field.value = text;
    if (problem.peek() !== null) problem.value = problemNow();
  };
  const failed = async (code: Parameters<Notices['refuse']>[0]): Promise<void> => {
    if (code !== 'stopped') await client.call('backup.mark', { mark: { kind: 'failed' } });
    notices.refuse(code);
    await status.reload();
  };

  const make = async (): Promise<void> => {
    ending = new AbortController();
    const signal = AbortSignal.any([ending.signal, stop]);
    const job = newId();
    working.value = { step: 'read', done: 0, total: 0 };
    const onProgress = (advance: Advance): void => void (working.value = { step: 'read', ...advance });
    const made = await watched(client, job, { signal, onProgress }, () =>
      client.call('backup.export', { job }),
    );
    if (!made.ok) return failed(made.code);
    const { name, file, exportedAt, seq } = made.value;
    let out: { name: string; mime: string; data: Blob } = { name, mime: 'application/json', data: file };
    if (protect.peek()) {
      working.value = { step: 'seal', done: 0, total: 0 };
      const lock = { kind: 'passphrase', passphrase: passphrase.peek() } as const;
      const sealed = await cipher.seal(file, lock, {
        signal,
        onProgress: (done, total) => (working.value = { step: 'seal', done, total }),
      });
      if (!sealed.ok) return failed(sealed.code === 'stopped' ? 'stopped' : 'failed');
      out = { name: `${name}.age`, mime: 'application/octet-stream', data: sealed.value };
    }
    save(out);
    passphrase.value = '';
    again.value = '';
    await client.call('backup.mark', { mark: { kind: 'saved', at: exportedAt, seq } });
    await status.reload();
    notices.show({ code: 'exported', name: out.name });
  };

  client.onChanged(() => void status.reload(), stop);
  void status.reload();
  void client.call('vault.state', {}).then((answer) => {
    locked.value = answer.ok && answer.value.on;
    if (locked.peek()) protect.value = true;
  });

  return {
    status: status.state,
    working,
    locked,
    protect,
    chooseProtect(next) {
      protect.value = next;
      problem.value = null;
    },
    passphrase,
    again,
    typePassphrase: (text) => type(passphrase, text),
    typeAgain: (text) => type(again, text),
    problem,
    async save() {
      if (working.peek()) return;
      problem.value = problemNow();
      if (problem.peek()) return;
      await make();
      working.value = null;
    },
    stop: () => ending.abort(),
    reload: status.reload,
    async later() {
      await client.call('backup.mark', { mark: { kind: 'later' } });
      await status.reload();
    },
  };
};
