import type { CompetencyMap } from '../domain/competency.ts';
import { indexMap, type MapIndex } from '../domain/brief/map-index.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { MapRow } from '../db/rows.ts';
import { competencyMap } from '../schema/competency-map.ts';
import type { ServiceDeps } from './deps.ts';
import { createEditions } from './editions.ts';
import type { Repositories } from './repositories.ts';

const fallbackLocale = 'en';

/**
 * The playbook and the active map, read from our own package into the database once and kept in memory while this
 * worker lives. A map is kept by the number of its writing, so what another page applied is seen.
 */
export const createLibrary = (deps: ServiceDeps, of: Repositories) => {
  const editions = createEditions(deps, of);
  let indexed: { seq: number; byRole: Map<string | null, MapIndex> } = { seq: 0, byRole: new Map() };

  const applyStarter = async (): Promise<MapRow> => {
    const { playbookLocale } = await deps.settings.load();
    const json = await deps
      .loadBundled(`maps/starter/${playbookLocale}.json`)
      .catch(() => deps.loadBundled(`maps/starter/${fallbackLocale}.json`));
    const map = competencyMap.parse(json) as CompetencyMap;
    return of.maps.apply(map, deps.clock.now(), deps.ids(), { bundled: true });
  };

  return {
    ...editions,

    /** All of it, with every prompt; a meeting reads the parts it needs instead. */
    playbook: async (locale: string): Promise<Playbook> => {
      const { address } = await deps.settings.load();
      const { head, prompts } = await editions.edition({ playbookLocale: locale, address });
      return { ...head, prompts: await prompts(head.sessions.map(({ id }) => id)) };
    },

    /** The active map; the bundled starter map while none was imported. */
    activeMap: async (): Promise<MapRow> => (await of.maps.active()) ?? (await applyStarter()),

    /** Prepared for people of one role; without a role, or with one that the map does not know, for all. */
    index: async (row: MapRow, roleId: string | null): Promise<MapIndex> => {
      const role = row.head.roles.some(({ id }) => id === roleId) ? roleId : null;
      const known = indexed.seq === row.seq ? indexed.byRole.get(role) : undefined;
      if (known) return known;
      const index = indexMap(role === null ? await of.maps.whole(row) : await of.maps.slice(row, role));
      if (indexed.seq !== row.seq) indexed = { seq: row.seq, byRole: new Map() };
      indexed.byRole.set(role, index);
      return index;
    },
  };
};

export type Library = ReturnType<typeof createLibrary>;
