import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { BackupPreview, TableCounts } from '../messaging/calls/data.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export type Keep = 'mine' | 'theirs' | 'newer' | 'both';

export type Restoring =
  | { status: 'idle' }
  | { status: 'reading'; fileName: string }
  | { status: 'refused'; fileName: string; reason: Refusal | 'unreadable' }
  | { status: 'ready'; fileName: string; text: string; preview: BackupPreview }
  | { status: 'restoring'; fileName: string; preview: BackupPreview };

/** Far above any real notebook: 100,000 notes are about 40 MB. Keeps a wrong file from freezing the page. */
export const largestBackup = 200 * 1024 * 1024;

export interface DataModel {
  counts: ReadonlySignal<Loadable<TableCounts>>;
  busy: ReadonlySignal<'export' | 'erase' | null>;
  exportAll(): Promise<void>;
  restoring: ReadonlySignal<Restoring>;
  keep: ReadonlySignal<Keep>;
  chooseKeep(keep: Keep): void;
  preview(file: File): Promise<void>;
  /** Bring back people who were deleted here. */
  revive: ReadonlySignal<boolean>;
  chooseRevive(revive: boolean): void;
  restore(): Promise<void>;
  cancelRestore(): void;
  erase(): Promise<boolean>;
  /** Everything was deleted from this page and can still come back. */
  erased: ReadonlySignal<boolean>;
  unerase(): Promise<void>;
}

export interface DataDeps {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
  stop: AbortSignal;
}

export const sum = (counts: TableCounts): number => Object.values(counts).reduce((a, b) => a + b, 0);

export const createData = ({ client, notices, save, stop }: DataDeps): DataModel => {
  const counts = createLoader(() => client.call('data.counts', {}));
  const busy = signal<DataModel['busy']['value']>(null);
  const restoring = signal<Restoring>({ status: 'idle' });
  const keep = signal<Keep>('newer');
  const revive = signal(false);
  const erased = signal(false);

  const unerase = async (): Promise<void> => {
    const back = await client.call('data.unerase', {});
    if (!back.ok) return notices.refuse(back.code);
    erased.value = false;
    await counts.reload();
    notices.show({ code: 'unerased' });
  };
  const erase = async (): Promise<boolean> => {
    busy.value = 'erase';
    const answer = await client.call('data.erase', {});
    busy.value = null;
    if (!answer.ok) {
      notices.refuse(answer.code);
      return false;
    }
    erased.value = true;
    await counts.reload();
    notices.show({ code: 'erased' }, unerase);
    return true;
  };

  client.onChanged(() => void counts.reload(), stop);
  void counts.reload();

  return {
    counts: counts.state,
    busy,
    async exportAll() {
      busy.value = 'export';
      const answer = await client.call('data.export', {});
      busy.value = null;
      if (!answer.ok) return notices.refuse(answer.code);
      const { name, mime, text } = answer.value;
      save({ name, mime, data: text });
      notices.show({ code: 'exported', name });
    },
    restoring,
    keep,
    chooseKeep: (next) => (keep.value = next),
    revive,
    chooseRevive: (next) => (revive.value = next),
    async preview(file) {
      const fileName = file.name;
      const refuse = (reason: Refusal | 'unreadable'): void => {
        restoring.value = { status: 'refused', fileName, reason };
      };
      restoring.value = { status: 'reading', fileName };
      if (file.size > largestBackup) return refuse('too-big');
      const text = await file.text().catch(() => null);
      if (text === null) return refuse('unreadable');
      const answer = await client.call('data.preview', { text });
      if (!answer.ok) return refuse(answer.code);
      revive.value = false;
      restoring.value = { status: 'ready', fileName, text, preview: answer.value };
    },
    async restore() {
      const ready = restoring.value;
      if (ready.status !== 'ready') return;
      const { fileName, text, preview } = ready;
      restoring.value = { status: 'restoring', fileName, preview };
      const answer = await client.call('data.restore', { text, keep: keep.value, revive: revive.value });
      if (!answer.ok) {
        restoring.value = { status: 'refused', fileName, reason: answer.code };
        return;
      }
      restoring.value = { status: 'idle' };
      await counts.reload();
      notices.show({ code: 'restored', added: sum(answer.value.added) });
    },
    cancelRestore: () => (restoring.value = { status: 'idle' }),
    erase,
    erased,
    unerase,
  };
};
