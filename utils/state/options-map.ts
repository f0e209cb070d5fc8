import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { CompetencyMap } from '../domain/competency.ts';
import type { RememberedAnswers } from '../domain/dry-run.ts';
import type { MapSummary } from '../messaging/calls/library.ts';
import type { Client } from '../messaging/client.ts';
import type { Input } from '../messaging/protocol.ts';
import { createCompare, type VersionDiff } from './options-map-compare.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export interface MapModel {
  /** Every version kept, newest first. */
  versions: ReadonlySignal<Loadable<MapSummary[]>>;
  active: ReadonlySignal<MapSummary | null>;
  /** The version being browsed: the active one unless another was chosen. */
  browsed: ReadonlySignal<MapSummary | null>;
  map: ReadonlySignal<Loadable<CompetencyMap | null>>;
  /** From the earlier version that is browsed to the one in use; null while there is none, or it is compared. */
  changes: ReadonlySignal<VersionDiff | null>;
  browse(version: MapSummary | null): void;
  query: ReadonlySignal<string>;
  search(query: string): void;
  roleId: ReadonlySignal<string | null>;
  chooseRole(roleId: string | null): void;
  /** All or nothing: the map becomes the active one, or the refusal is told and nothing has changed. */
  apply(map: CompetencyMap): Promise<boolean>;
  undo(): Promise<void>;
  /** To be called after a change made elsewhere on this page: only those of other pages are heard of. */
  reload(): Promise<void>;
  /** An earlier version as the newest one; can be taken back. */
  restore(version: MapSummary): Promise<void>;
  /** What was answered when the map in use was imported. */
  loadAnswers(): Promise<RememberedAnswers | null>;
}

export interface MapDeps {
  client: Client;
  notices: Notices;
  stop: AbortSignal;
}

const isSame = (a: MapSummary | null, b: MapSummary | null): boolean =>
  a?.id === b?.id && a?.revision === b?.revision;

export const createMap = ({ client, notices, stop }: MapDeps): MapModel => {
  const versions = createLoader(() => client.call('maps.list', {}));
  const query = signal('');
  const roleId = signal<string | null>(null);
  const chosen = signal<MapSummary | null>(null);
  const list = computed(() => valueOr(versions.state.value, []));
  const active = computed(() => list.value.find((version) => version.active) ?? null);
  const browsed = computed(() => list.value.find((version) => isSame(version, chosen.value)) ?? active.value);

  const map = createLoader<CompetencyMap | null>(async () => {
    const wanted = untracked(() => browsed.value);
    return wanted
      ? client.call('maps.get', { id: wanted.id, revision: wanted.revision })
      : { ok: true, value: null };
  });
  const present = createLoader<CompetencyMap | null>(async () => {
    const wanted = untracked(() => active.value);
    return wanted
      ? client.call('maps.get', { id: wanted.id, revision: wanted.revision })
      : { ok: true, value: null };
  });
  let loaded: MapSummary | null | undefined;
  const dispose = effect(() => {
    if (versions.state.value.status !== 'ready') return;
    const wanted = browsed.value;
    if (loaded !== undefined && isSame(wanted, loaded)) return;
    loaded = wanted;
    void map.reload();
    if (wanted && !wanted.active) void present.reload();
  });
  stop.addEventListener('abort', dispose);
  const sides = computed(() => {
    const [before, after] = [valueOr(map.state.value, null), valueOr(present.state.value, null)];
    return before && after && browsed.value && !browsed.value.active ? { before, after } : null;
  });

  const undo = async (): Promise<void> => {
    const answer = await client.call('maps.undo', {});
    if (!answer.ok) return notices.refuse(answer.code);
    chosen.value = null;
    await versions.reload();
    notices.show(answer.value ? { code: 'map-undone', name: answer.value.name } : { code: 'map-none' });
  };

  client.onChanged(() => void versions.reload(), stop);
  void versions.reload();

  return {
    versions: versions.state,
    active,
    browsed,
    map: map.state,
    changes: createCompare(sides, stop),
    browse: (version) => (chosen.value = version),
    query,
    search: (text) => (query.value = text),
    roleId,
    chooseRole: (id) => (roleId.value = id),
    async apply(next) {
      const answer = await client.call('maps.apply', { map: next as Input<'maps.apply'>['map'] });
      if (!answer.ok) {
        notices.refuse(answer.code);
        return false;
      }
      chosen.value = null;
      await versions.reload();
      notices.show({ code: 'map-applied', name: answer.value.name }, undo);
      return true;
    },
    undo,
    reload: versions.reload,
    async restore({ id, revision }) {
      const answer = await client.call('maps.restore', { id, revision });
      if (!answer.ok) return notices.refuse(answer.code);
      chosen.value = null;
      await versions.reload();
      notices.show({ code: 'map-edit', what: 'restored', name: answer.value.name }, undo);
    },
    async loadAnswers() {
      const answer = await client.call('maps.answers', {});
      return answer.ok ? answer.value : null;
    },
  };
};
