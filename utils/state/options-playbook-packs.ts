import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { corePack } from '../domain/playbook-faults.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { PackSummary } from '../messaging/calls/packs.ts';
import type { Client } from '../messaging/client.ts';
import type { Input } from '../messaging/protocol.ts';
import type { SavedFile } from '../platform/downloads.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';
import type { PlaybookChanges } from './options-playbook-changes.ts';

/** A pack with its versions, the newest first. */
export interface PackHistory {
  latest: PackSummary;
  inUse: PackSummary | null;
  versions: PackSummary[];
}

export interface PacksModel {
  packs: ReadonlySignal<Loadable<PackHistory[]>>;
  /** Name of a new pack as typed. */
  newName: ReadonlySignal<string>;
  typeName(name: string): void;
  nameTaken: ReadonlySignal<boolean>;
  begin(locale: string): Promise<boolean>;
  apply(pack: Playbook): Promise<boolean>;
  /** An earlier version becomes the newest one. */
  useAgain(version: PackSummary): Promise<void>;
  undo(pack: PackSummary): Promise<void>;
  remove(pack: PackSummary): Promise<void>;
  /** `null`: the core. */
  exportPack(version: PackSummary | null, as: 'json' | 'markdown'): Promise<void>;
  reload(): Promise<void>;
}

export interface PacksDeps {
  client: Client;
  notices: Notices;
  save: (file: SavedFile) => void;
  changes: PlaybookChanges;
  /** Everything that shows packs. */
  reload: () => Promise<unknown>;
}

const longestId = 40;

/** A pack's id out of its name; '' when nothing of it can stand in an id. */
export const toPackId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId);

const toHistories = (versions: readonly PackSummary[]): PackHistory[] =>
  [...Map.groupBy(versions, ({ id, locale }) => `${id} ${locale}`).values()].flatMap((all) => {
    const [latest] = all;
    return latest ? [{ latest, inUse: all.find(({ inUse }) => inUse) ?? null, versions: all }] : [];
  });

export const createPacks = ({ client, notices, save, changes, reload }: PacksDeps): PacksModel => {
  const list = createLoader(() => client.call('packs.list', {}));
  const packs = computed((): Loadable<PackHistory[]> => {
    const state = list.state.value;
    return state.status === 'ready' ? { status: 'ready', value: toHistories(state.value) } : state;
  });
  const newName = signal('');
  const nameTaken = computed(() => {
    const id = toPackId(newName.value);
    return id === corePack || valueOr(list.state.value, []).some((pack) => pack.id === id);
  });

  const undo = async ({ id, locale, name }: PackSummary): Promise<void> => {
    const undone = await client.call('packs.undo', { id, locale });
    if (!undone.ok) return notices.refuse(undone.code);
    await reload();
    notices.show({ code: 'pack', what: 'undone', name });
  };

  const apply = async (pack: Playbook): Promise<boolean> => {
    const answer = await client.call('packs.apply', { playbook: pack as Input<'packs.apply'>['playbook'] });
    if (!answer.ok) {
      notices.refuse(answer.code);
      return false;
    }
    await reload();
    const applied = answer.value;
    notices.show({ code: 'pack', what: 'applied', name: applied.name }, () => undo(applied));
    return true;
  };

  return {
    packs,
    newName,
    typeName: (name) => (newName.value = name),
    nameTaken,
    async begin(locale) {
      const name = newName.value.trim();
      // A name without a Latin letter gives no id of its own; the pack keeps its name all the same.
      const id = toPackId(name) || `pack-${valueOr(list.state.value, []).length + 1}`;
      if (name === '' || nameTaken.value) return false;
      const begun = await changes.begin({ id, locale }, name);
      if (begun) newName.value = '';
      return begun;
    },
    apply,
    async useAgain({ key }) {
      const answer = await client.call('packs.get', { key });
      if (!answer.ok) return notices.refuse(answer.code);
      if (answer.value) await apply(answer.value);
    },
    undo,
    async remove({ id, locale, name }) {
      const removed = await client.call('packs.remove', { id, locale });
      if (!removed.ok) return notices.refuse(removed.code);
      await reload();
      notices.show({ code: 'pack', what: 'removed', name }, async () => {
        const { removedAt } = removed.value;
        const back = await client.call('packs.restore', { id, locale, removedAt });
        if (!back.ok) return notices.refuse(back.code);
        await reload();
        notices.show({ code: 'pack', what: 'back', name });
      });
    },
    async exportPack(version, as) {
      const file = await client.call('packs.export', { key: version?.key ?? corePack, as });
      if (!file.ok) return notices.refuse(file.code);
      save({ name: file.value.name, mime: file.value.mime, data: file.value.text });
      notices.show({ code: 'exported', name: file.value.name });
    },
    reload: list.reload,
  };
};
