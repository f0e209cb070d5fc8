import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { BackupPreview, TableCounts } from '../messaging/calls/data.ts';
import type { Client } from '../messaging/client.ts';
import { loadAgeKind } from '../platform/age.ts';
import type { Cipher } from './backup-cipher.ts';
import { watched, type Advance } from './backup-job.ts';
import { createConflicts, type ConflictsModel } from './options-backup-conflicts.ts';
import type { Notices } from './options-notices.ts';

export type Keep = 'mine' | 'theirs' | 'newer' | 'both';

/** Far above any real notebook: 100,000 notes are about 60 MB. Keeps a wrong file from freezing the page. */
const largestBackup = 200 * 1024 * 1024;

export type RestoreRefusal = Refusal | 'unreadable' | 'incomplete';

export type Restoring =
  | { status: 'idle' }
  | { status: 'reading'; fileName: string; advance: Advance }
  /** `wrong`: what was typed last does not open it. `opening`: it is being tried. */
  | { status: 'sealed'; fileName: string; needs: 'passphrase' | 'key'; wrong: boolean; opening: boolean }
  | { status: 'refused'; fileName: string; reason: RestoreRefusal; detail: string }
  | { status: 'ready'; fileName: string; preview: BackupPreview }
  | { status: 'restoring'; fileName: string; preview: BackupPreview; advance: Advance };

export interface RestoreModel {
  restoring: ReadonlySignal<Restoring>;
  keep: ReadonlySignal<Keep>;
  chooseKeep(keep: Keep): void;
  /** Bring back people who were deleted here. */
  revive: ReadonlySignal<boolean>;
  chooseRevive(revive: boolean): void;
  conflicts: ConflictsModel;
  read(file: Blob, fileName: string): Promise<void>;
  unlock(secret: string): Promise<void>;
  restore(): Promise<void>;
  cancel(): void;
}

export interface RestoreDeps {
  client: Client;
  notices: Notices;
  cipher: Cipher;
  newId: () => string;
  stop: AbortSignal;
}

export const sum = (counts: TableCounts): number => Object.values(counts).reduce((a, b) => a + b, 0);

const start: Advance = { done: 0, total: 0 };

export const createRestore = ({ client, notices, cipher, newId, stop }: RestoreDeps): RestoreModel => {
  const restoring = signal<Restoring>({ status: 'idle' });
  const keep = signal<Keep>('newer');
  const revive = signal(false);
  const conflicts = createConflicts(client);
  let job = '';
  let sealed: Blob | null = null;
  let ending = new AbortController();

  const refuse = (fileName: string, reason: RestoreRefusal, detail = ''): void => {
    restoring.value = { status: 'refused', fileName, reason, detail };
  };
  const forget = (): void => {
    if (job !== '') void client.call('backup.forget', { job });
    job = newId();
    sealed = null;
    ending.abort();
    ending = new AbortController();
  };
  const signalNow = (): AbortSignal => AbortSignal.any([ending.signal, stop]);

  const look = async (file: Blob, fileName: string): Promise<void> => {
    const mine = job;
    restoring.value = { status: 'reading', fileName, advance: start };
    const onProgress = (advance: Advance): void => {
      if (restoring.peek().status === 'reading') restoring.value = { status: 'reading', fileName, advance };
    };
    const answer = await watched(client, job, { signal: signalNow(), onProgress }, () =>
      client.call('backup.read', { job, file }),
    );
    if (mine !== job) return;
    if (!answer.ok) {
      if (answer.code === 'stopped') restoring.value = { status: 'idle' };
      else refuse(fileName, answer.code, answer.detail);
      return;
    }
    keep.value = 'newer';
    revive.value = false;
    conflicts.begin(job, sum(answer.value.conflicts) - (answer.value.conflicts['settings'] ?? 0));
    restoring.value = { status: 'ready', fileName, preview: answer.value };
  };

  return {
    restoring,
    keep,
    chooseKeep(next) {
      keep.value = next;
      conflicts.clear();
    },
    revive,
    chooseRevive: (next) => (revive.value = next),
    conflicts,
    async read(file, fileName) {
      forget();
      if (file.size > largestBackup) return refuse(fileName, 'too-big');
      const needs = await loadAgeKind(file).catch(() => 'unreadable' as const);
      if (needs === 'unreadable') return refuse(fileName, 'unreadable');
      if (needs === null) return look(file, fileName);
      sealed = file;
      restoring.value = { status: 'sealed', fileName, needs, wrong: false, opening: false };
    },
    async unlock(secret) {
      const state = restoring.peek();
      if (state.status !== 'sealed' || state.opening || !sealed) return;
      const mine = job;
      restoring.value = { ...state, wrong: false, opening: true };
      const opened = await cipher.open(sealed, secret, { signal: signalNow(), onProgress: () => undefined });
      if (mine !== job) return;
      if (opened.ok) return look(opened.value, state.fileName);
      if (opened.code === 'wrong-secret') restoring.value = { ...state, wrong: true, opening: false };
      else if (opened.code === 'stopped') restoring.value = { status: 'idle' };
      else refuse(state.fileName, opened.code);
    },
    async restore() {
      const ready = restoring.peek();
      if (ready.status !== 'ready') return;
      const { fileName, preview } = ready;
      const onProgress = (advance: Advance): void => {
        if (restoring.peek().status === 'restoring')
          restoring.value = { status: 'restoring', fileName, preview, advance };
      };
      restoring.value = { status: 'restoring', fileName, preview, advance: start };
      const choices = { ...conflicts.chosen.peek() };
      const input = { job, keep: keep.peek(), revive: revive.peek(), choices };
      const answer = await watched(client, job, { signal: signalNow(), onProgress }, () =>
        client.call('backup.restore', input),
      );
      if (!answer.ok) {
        if (answer.code === 'stopped') restoring.value = ready;
        else refuse(fileName, answer.code);
        return;
      }
      restoring.value = { status: 'idle' };
      notices.show({ code: 'restored', added: sum(answer.value.added) });
    },
    cancel() {
      if (restoring.peek().status === 'restoring') return ending.abort();
      forget();
      restoring.value = { status: 'idle' };
    },
  };
};
