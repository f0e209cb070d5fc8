import { signal, type ReadonlySignal } from '@preact/signals';
import type { BackupFile, SafetyCopy } from '../messaging/calls/backups.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export interface SafetyModel {
  copies: ReadonlySignal<Loadable<SafetyCopy[]>>;
  /** Id of the one that is being read. */
  busy: ReadonlySignal<string | null>;
  save(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface SafetyDeps {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
  /** Looks a backup over, as if it had been chosen as a file. */
  read: (file: Blob, fileName: string) => Promise<void>;
  newId: () => string;
  stop: AbortSignal;
}

export const createSafety = ({ client, notices, save, read, newId, stop }: SafetyDeps): SafetyModel => {
  const copies = createLoader(() => client.call('safety.list', {}));
  const busy = signal<string | null>(null);

  const loadFile = async (id: string): Promise<BackupFile | null> => {
    busy.value = id;
    const answer = await client.call('safety.file', { id, job: newId() });
    busy.value = null;
    if (answer.ok) return answer.value;
    notices.refuse(answer.code);
    return null;
  };

  client.onChanged(() => void copies.reload(), stop);
  void copies.reload();

  return {
    copies: copies.state,
    busy,
    async save(id) {
      const made = await loadFile(id);
      if (!made) return;
      save({ name: made.name, mime: 'application/json', data: made.file });
      notices.show({ code: 'exported', name: made.name });
    },
    async restore(id) {
      const made = await loadFile(id);
      if (made) await read(made.file, made.name);
    },
    async remove(id) {
      const answer = await client.call('safety.remove', { id });
      if (!answer.ok) notices.refuse(answer.code);
      await copies.reload();
    },
  };
};
