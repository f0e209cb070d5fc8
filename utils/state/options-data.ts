import { signal, type ReadonlySignal } from '@preact/signals';
import type { TableCounts } from '../messaging/calls/data.ts';
import type { Client } from '../messaging/client.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export interface DataModel {
  counts: ReadonlySignal<Loadable<TableCounts>>;
  busy: ReadonlySignal<'export' | 'erase' | null>;
  exportAll(): Promise<void>;
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

export const createData = ({ client, notices, save, stop }: DataDeps): DataModel => {
  const counts = createLoader(() => client.call('data.counts', {}));
  const busy = signal<DataModel['busy']['value']>(null);
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
    erase,
    erased,
    unerase,
  };
};
