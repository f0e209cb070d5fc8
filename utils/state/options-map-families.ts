import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals';
import type { Person } from '../domain/records.ts';
import type { MapRoles } from '../messaging/calls/library.ts';
import type { MapFamilies, MapFamily } from '../messaging/calls/map-edit.ts';
import type { Client } from '../messaging/client.ts';
import type { MapModel } from './options-map.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';
import { standingOn, type Standing } from './options-people.ts';

export interface Unmapped {
  person: Person;
  why: Exclude<Standing, 'mapped'>;
}

/** A role and a level of a map that stands. */
export interface Place {
  mapId: string;
  map: string;
  roleId: string;
  role: string;
  levelId: string;
  level: string;
}

export interface FamiliesModel {
  families: ReadonlySignal<Loadable<MapFamilies>>;
  unmapped: ReadonlySignal<Unmapped[]>;
  /** Every place there is, lowest level first, map by map. */
  places: ReadonlySignal<Place[]>;
  choose(family: MapFamily): Promise<void>;
  putAway(family: MapFamily): Promise<void>;
  bringBack(id: string, name: string, at: number): Promise<void>;
  assign(person: Person, place: Place): Promise<void>;
}

const placesOf = ({ mapId, name, roles }: Pick<MapRoles, 'mapId' | 'name' | 'roles'>): Place[] =>
  roles.flatMap((role) =>
    role.levels.map((level) => ({
      mapId,
      map: name,
      roleId: role.id,
      role: role.name,
      levelId: level.id,
      level: level.name,
    })),
  );

export interface FamiliesDeps {
  client: Client;
  notices: Notices;
  maps: Pick<MapModel, 'active' | 'reload'>;
  now: () => number;
  stop: AbortSignal;
}

/** Maps beside each other, and who has no place on any of them. */
export const createFamilies = ({ client, notices, maps, now, stop }: FamiliesDeps): FamiliesModel => {
  const families = createLoader(() => client.call('maps.families', {}));
  const roles = createLoader(() => client.call('maps.roles', {}));
  const people = createLoader(() => client.call('people.list', {}));
  const reloadOwn = (): Promise<unknown> => Promise.all([families.reload(), roles.reload(), people.reload()]);
  const reload = (): Promise<unknown> => Promise.all([reloadOwn(), maps.reload()]);
  client.onChanged(() => void reloadOwn(), stop);
  const dispose = effect(() => {
    void maps.active.value;
    untracked(() => void reloadOwn());
  });
  stop.addEventListener('abort', dispose);

  const bringBack = async (id: string, name: string, at: number): Promise<void> => {
    const answer = await client.call('maps.bringBack', { id, at });
    if (!answer.ok) return notices.refuse(answer.code);
    await reload();
    notices.show({ code: 'map-edit', what: 'back', name });
  };

  const choose = async ({ id, name }: Pick<MapFamily, 'id' | 'name'>): Promise<boolean> => {
    const answer = await client.call('maps.choose', { id });
    if (!answer.ok) notices.refuse(answer.code);
    else {
      await reload();
      notices.show({ code: 'map-edit', what: 'chosen', name });
    }
    return answer.ok;
  };

  const known = computed(() => valueOr(roles.state.value, null));

  return {
    families: families.state,
    unmapped: computed(() => {
      const on = known.value;
      if (!on) return [];
      return valueOr(people.state.value, []).flatMap((person): Unmapped[] => {
        const why = standingOn(on, person);
        return why === 'mapped' ? [] : [{ person, why }];
      });
    }),
    places: computed(() => (known.value ? [known.value, ...known.value.others].flatMap(placesOf) : [])),
    async choose(family) {
      await choose(family);
    },
    async putAway({ id, name }) {
      const answer = await client.call('maps.remove', { id });
      if (!answer.ok) return notices.refuse(answer.code);
      await reload();
      notices.show({ code: 'map-edit', what: 'removed', name }, () => bringBack(id, name, answer.value.at));
    },
    bringBack,
    async assign(person, { mapId, roleId, levelId }) {
      const save = async (next: Person): Promise<boolean> => {
        const answer = await client.call('people.save', { person: next });
        if (!answer.ok) notices.refuse(answer.code);
        else await reloadOwn();
        return answer.ok;
      };
      if (!(await save({ ...person, mapId, roleId, levelId, updatedAt: now() }))) return;
      notices.show({ code: 'map-edit', what: 'assigned', name: person.name }, async () => {
        await save({ ...person, updatedAt: now() });
      });
    },
  };
};
