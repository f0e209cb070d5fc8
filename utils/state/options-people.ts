import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Person } from '../domain/records.ts';
import type { MapRoles } from '../messaging/calls/library.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';
import { countBelongings, type Belongings } from './options-person-belongings.ts';
import { createPersonEditor, type PersonEditor } from './options-person-editor.ts';

/** Where a person stands on the active map. `gone`: the role or level is not in it any more. */
export type Standing = 'mapped' | 'no-role' | 'no-level' | 'gone';

export interface Removal {
  person: Person;
  belongings: Belongings | 'counting' | 'unknown';
}

export interface PeopleModel {
  people: ReadonlySignal<Loadable<Person[]>>;
  roles: ReadonlySignal<MapRoles | null>;
  query: ReadonlySignal<string>;
  search(query: string): void;
  onlyUnmapped: ReadonlySignal<boolean>;
  showOnlyUnmapped(only: boolean): void;
  /** By name, as the search and the filter leave them. */
  shown: ReadonlySignal<Person[]>;
  unmapped: ReadonlySignal<Person[]>;
  standing(person: Person): Standing;
  editor: PersonEditor;
  removing: ReadonlySignal<Removal | null>;
  askRemoval(person: Person): Promise<void>;
  cancelRemoval(): void;
  remove(): Promise<void>;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The map of that id while it stands beside the active one, else the active one. */
export const familyOf = (
  roles: MapRoles | null,
  mapId: string | null,
): Pick<MapRoles, 'mapId' | 'name' | 'roles'> | null =>
  roles?.others.find((other) => other.mapId === mapId) ?? roles;

export const standingOn = (roles: MapRoles | null, person: Person): Standing => {
  if (person.roleId === null) return 'no-role';
  // Their own map was put away: a role of the same name elsewhere is another one.
  if (roles && person.mapId !== null && !roles.known.includes(person.mapId)) return 'gone';
  const role = familyOf(roles, person.mapId)?.roles.find(({ id }) => id === person.roleId);
  if (!role) return 'gone';
  if (person.levelId === null) return 'no-level';
  return role.levels.some(({ id }) => id === person.levelId) ? 'mapped' : 'gone';
};

export interface PeopleDeps {
  client: Client;
  notices: Notices;
  now: () => number;
  newId: () => string;
  stop: AbortSignal;
}

export const createPeople = ({ client, notices, now, newId, stop }: PeopleDeps): PeopleModel => {
  const people = createLoader(() => client.call('people.list', {}));
  const roles = createLoader(() => client.call('maps.roles', {}));
  const query = signal('');
  const onlyUnmapped = signal(false);
  const removing = signal<Removal | null>(null);

  const activeRoles = computed(() => valueOr(roles.state.value, null));
  const standing = (person: Person): Standing => standingOn(activeRoles.value, person);
  const byName = computed(() =>
    valueOr(people.state.value, []).toSorted((a, b) => a.name.localeCompare(b.name)),
  );
  const unmapped = computed(() =>
    roles.state.value.status === 'ready' ? byName.value.filter((one) => standing(one) !== 'mapped') : [],
  );
  const shown = computed(() => {
    const words = fold(query.value).split(/\s+/).filter(Boolean);
    return (onlyUnmapped.value ? unmapped.value : byName.value).filter((person) => {
      const text = fold([person.name, ...person.aliases, ...person.emails].join(' '));
      return words.every((word) => text.includes(word));
    });
  });

  const reload = (): Promise<unknown> => Promise.all([people.reload(), roles.reload()]);
  const editor = createPersonEditor({
    client,
    now,
    newId,
    people: () => byName.value,
    roles: () => activeRoles.value,
    async saved(person) {
      await people.reload();
      notices.show({ code: 'person-saved', name: person.name });
    },
  });
  client.onChanged(() => void reload(), stop);
  void reload();

  return {
    people: people.state,
    roles: activeRoles,
    query,
    search: (text) => (query.value = text),
    onlyUnmapped,
    showOnlyUnmapped: (only) => (onlyUnmapped.value = only),
    shown,
    unmapped,
    standing,
    editor,
    removing,
    async askRemoval(person) {
      removing.value = { person, belongings: 'counting' };
      const belongings = await countBelongings(client, person.id);
      if (removing.value?.person.id === person.id) removing.value = { person, belongings };
    },
    cancelRemoval: () => (removing.value = null),
    async remove() {
      const person = removing.value?.person;
      if (!person) return;
      removing.value = null;
      const answer = await client.call('people.remove', { id: person.id });
      if (!answer.ok) return notices.refuse(answer.code);
      editor.close();
      await people.reload();
      notices.show({ code: 'person-removed', name: person.name }, async () => {
        const restored = await client.call('people.restore', { id: person.id });
        if (!restored.ok) return notices.refuse(restored.code);
        await people.reload();
        notices.show({ code: 'person-restored', name: person.name });
      });
    },
  };
};
