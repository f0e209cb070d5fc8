import { signal, type ReadonlySignal } from '@preact/signals';
import { makeAgeKey } from '../platform/age.ts';
import type { FolderFacts } from '../platform/backup-folder.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { writeToFolder, type FolderOutcome, type FolderWriterDeps } from './backup-folder-writer.ts';

export interface FolderModel {
  supported: boolean;
  /** Null while it is not known; `none`: no folder was chosen. */
  folder: ReadonlySignal<FolderFacts | 'none' | null>;
  /** Files are to be sealed with a key of their own. */
  protect: ReadonlySignal<boolean>;
  chooseProtect(protect: boolean): void;
  busy: ReadonlySignal<boolean>;
  /** How the last writing went, of those that were asked for here. */
  outcome: ReadonlySignal<FolderOutcome | null>;
  choose(): Promise<void>;
  allow(): Promise<void>;
  writeNow(): Promise<void>;
  forget(): Promise<void>;
}

export interface FolderDeps extends FolderWriterDeps {
  save: (file: SavedFile) => void;
  /** After something was written: the reminder has changed. */
  onWritten: () => void;
}

/** The name under which the key that opens the files is saved. */
const keyFile = 'touchline-backup-key.txt';

export const createFolder = (deps: FolderDeps): FolderModel => {
  const { folder: access, save, onWritten } = deps;
  const folder = signal<FolderFacts | 'none' | null>(null);
  const protect = signal(false);
  const busy = signal(false);
  const outcome = signal<FolderOutcome | null>(null);

  const look = async (): Promise<void> => void (folder.value = (await access.facts()) ?? 'none');
  const write = async (always: boolean): Promise<void> => {
    busy.value = true;
    outcome.value = await writeToFolder(deps, { always });
    busy.value = false;
    await look();
    onWritten();
  };
  void (access.supported ? write(false) : look());

  return {
    supported: access.supported,
    folder,
    protect,
    chooseProtect: (next) => (protect.value = next),
    busy,
    outcome,
    async choose() {
      const key = protect.peek() ? await makeAgeKey() : null;
      if (!(await access.choose(key?.recipient ?? null))) return;
      // The key is nowhere else: without this file nobody can open the backups.
      if (key) save({ name: keyFile, mime: 'text/plain', data: `${key.identity}\n` });
      await write(true);
    },
    async allow() {
      if (await access.allow()) await write(true);
      else await look();
    },
    writeNow: () => write(true),
    async forget() {
      await access.forget();
      await deps.client.call('backup.mark', { mark: { kind: 'folder-found' } });
      outcome.value = null;
      await look();
      onWritten();
    },
  };
};
