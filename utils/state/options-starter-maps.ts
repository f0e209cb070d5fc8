import { signal, type ReadonlySignal } from '@preact/signals';
import type { StarterMap } from '../messaging/calls/map-files.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export type { StarterMap } from '../messaging/calls/map-files.ts';

export interface StarterMapsModel {
  list: ReadonlySignal<Loadable<StarterMap[]>>;
  /** The one that is being fetched. */
  opening: ReadonlySignal<string | null>;
  /** Opens it in the dry run, where it is compared, applied and can be taken back like any file. */
  open(map: StarterMap): Promise<void>;
}

export interface StarterMapsDeps {
  client: Client;
  notices: Notices;
  /** Reads a file into the dry run and shows it. */
  read: (file: File) => void;
}

export const createStarterMaps = ({ client, notices, read }: StarterMapsDeps): StarterMapsModel => {
  const list = createLoader(() => client.call('maps.starters', {}));
  const opening = signal<string | null>(null);
  void list.reload();
  return {
    list: list.state,
    opening,
    async open({ id }) {
      if (opening.value !== null) return;
      opening.value = id;
      const answer = await client.call('maps.starter', { id });
      opening.value = null;
      if (!answer.ok) return notices.refuse(answer.code);
      read(new File([JSON.stringify(answer.value)], `${id}.json`, { type: 'application/json' }));
    },
  };
};
