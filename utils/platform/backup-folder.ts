/** The parts of the File System Access API that TypeScript's own library lacks. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  queryPermission(what: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(what: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface PickingWindow {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<PermittedHandle>;
}

/** The folder as it is remembered; `recipient`: files are sealed for this key of age, null: they are plain. */
interface KeptFolder {
  handle: PermittedHandle;
  recipient: string | null;
  /** Epoch ms of the last file written. */
  lastAt: number | null;
}

export interface FolderFacts {
  name: string;
  recipient: string | null;
  lastAt: number | null;
  /** `prompt`: the browser wants to be asked again; `lost`: it says no, or the folder is gone. */
  state: 'ready' | 'prompt' | 'lost';
}

/** A folder of the manager's for automatic backups. */
export interface BackupFolder {
  /** Whether the browser has such a thing: Firefox has not. */
  supported: boolean;
  facts(): Promise<FolderFacts | null>;
  /** Asks for a folder; false when the manager chose none. Only from a click. */
  choose(recipient: string | null): Promise<boolean>;
  /** Asks for leave again. Only from a click. */
  allow(): Promise<boolean>;
  /** Writes the file whole or not at all, and keeps the last ten. */
  write(name: string, file: Blob, now: number): Promise<boolean>;
  forget(): Promise<void>;
}

const databaseName = 'touchline-folder';
const storeName = 'folder';
const key = 'folder';
const mostFiles = 10;
/** Names that sort by their day, and that no file of anybody else's has. */
const ours = /^touchline-\d{4}-\d{2}-\d{2}\.json(\.age)?$/;

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
  });

const within = async <T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
  const db = await answerOf(request);
  try {
    return await answerOf(work(db.transaction(storeName, 'readwrite').objectStore(storeName)));
  } finally {
    db.close();
  }
};

const loadKept = (): Promise<KeptFolder | undefined> =>
  within((store) => store.get(key) as IDBRequest<KeptFolder | undefined>);
const keep = (folder: KeptFolder): Promise<unknown> => within((store) => store.put(folder, key));

const leaveMissing = (error: unknown): void => {
  if (!(error instanceof DOMException)) throw error;
};

const writeFile = async (folder: PermittedHandle, name: string, file: Blob): Promise<void> => {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  // What was there stays until `close`: a page that goes away meanwhile leaves no half a file.
  await file.stream().pipeTo(writable);
};

const prune = async (folder: PermittedHandle): Promise<void> => {
  const names: string[] = [];
  for await (const name of folder.keys()) if (ours.test(name)) names.push(name);
  for (const name of names.toSorted().slice(0, -mostFiles)) {
    await folder.removeEntry(name).catch(leaveMissing);
  }
};

/** Over the browser's own folder access; the handle lies in a database of its own, in no backup. */
export const openBackupFolder = (win: object): BackupFolder => {
  const { showDirectoryPicker } = win as PickingWindow;
  return {
    supported: typeof showDirectoryPicker === 'function',
    async facts() {
      const kept = await loadKept();
      if (!kept) return null;
      const { handle, recipient, lastAt } = kept;
      const permission = await handle.queryPermission({ mode: 'readwrite' });
      const state = permission === 'granted' ? 'ready' : permission === 'prompt' ? 'prompt' : 'lost';
      return { name: handle.name, recipient, lastAt, state };
    },
    async choose(recipient) {
      try {
        const handle = await showDirectoryPicker?.call(win, { id: 'touchline-backup', mode: 'readwrite' });
        if (!handle) return false;
        await keep({ handle, recipient, lastAt: null });
        return true;
      } catch (error) {
        leaveMissing(error);
        return false;
      }
    },
    async allow() {
      const kept = await loadKept();
      return (await kept?.handle.requestPermission({ mode: 'readwrite' })) === 'granted';
    },
    async write(name, file, now) {
      const kept = await loadKept();
      if (!kept) return false;
      try {
        await writeFile(kept.handle, name, file);
        await prune(kept.handle);
        await keep({ ...kept, lastAt: now });
        return true;
      } catch (error) {
        leaveMissing(error);
        return false;
      }
    },
    forget: async () => void (await within((store) => store.delete(key))),
  };
};
