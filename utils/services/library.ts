import type { CompetencyMap } from '../domain/competency.ts';
import { indexMap, type MapIndex } from '../domain/brief/map-index.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { MapRow } from '../db/rows.ts';
import { competencyMap } from '../schema/competency-map.ts';
import type { ServiceDeps } from './deps.ts';
import { createEditions } from './editions.ts';
import type { Repositories } from './repositories.ts';

const fallbackLocale = 'en';
/** Maps kept prepared at once. */
const mostIndexed = 4;

/** Brought by the manager; a bundled map that nobody chose gives way to all. */
export const isOwn = ({ order }: Pick<MapRow, 'order'>): boolean => order > 0;

/**
 * The playbook and the active map, read from our own package into the database once and kept in memory while this
 * worker lives. A map is kept by the number of its writing, so what another page applied is seen.
 */
export const createLibrary = (deps: ServiceDeps, of: Repositories) => {
  const editions = createEditions(deps, of);
  const indexed = new Map<number, Map<string | null, MapIndex>>();

  const applyStarter = async (): Promise<MapRow> => {
    const { playbookLocale } = await deps.settings.load();
    const json = await deps
      .loadBundled(`maps/starter/${playbookLocale}.json`)
      .catch(() => deps.loadBundled(`maps/starter/${fallbackLocale}.json`));
    const map = competencyMap.parse(json) as CompetencyMap;
    return of.maps.apply(map, deps.clock.now(), deps.ids(), { bundled: true });
  };

  const activeMap = async (): Promise<MapRow> => (await of.maps.active()) ?? (await applyStarter());

  return {
    ...editions,

    /** All of it, with every prompt; a meeting reads the parts it needs instead. */
    playbook: async (locale: string): Promise<Playbook> => {
      const { address } = await deps.settings.load();
      const { head, prompts } = await editions.edition({ playbookLocale: locale, address });
      return { ...head, prompts: await prompts(head.sessions.map(({ id }) => id)) };
    },

    /** The active map; the bundled starter map while none was imported. */
    activeMap,

    /** The map of a person: their own while it stands, else the active one. `active`, where it is at hand, saves a look. */
    mapOf: async (person: { mapId: string | null } | null, active?: MapRow | null): Promise<MapRow> => {
      const present = active ?? (await activeMap());
      const id = person?.mapId ?? null;
      if (id === null || id === present.id) return present;
      const own = await of.mapFamilies.standing(id);
      return own && isOwn(own) ? own : present;
    },

    /** Prepared for people of one role; without a role, or with one that the map does not know, for all. */
    index: async (row: MapRow, roleId: string | null): Promise<MapIndex> => {
      const role = row.head.roles.some(({ id }) => id === roleId) ? roleId : null;
      const known = indexed.get(row.seq)?.get(role);
      if (known) return known;
      const index = indexMap(role === null ? await of.maps.whole(row) : await of.maps.slice(row, role));
      const byRole = indexed.get(row.seq) ?? new Map<string | null, MapIndex>();
      byRole.set(role, index);
      indexed.set(row.seq, byRole);
      if (indexed.size > mostIndexed) indexed.delete([...indexed.keys()][0] ?? row.seq);
      return index;
    },
  };
};

export type Library = ReturnType<typeof createLibrary>;
