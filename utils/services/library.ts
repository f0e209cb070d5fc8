import type { CompetencyMap } from '../domain/competency.ts';
import { indexMap, type MapIndex } from '../domain/brief/map-index.ts';
import type { Playbook } from '../domain/playbook.ts';
import type { MapRow } from '../db/rows.ts';
import { competencyMap } from '../schema/competency-map.ts';
import { parsePlaybook } from '../schema/playbook.ts';
import type { ServiceDeps } from './deps.ts';
import type { Repositories } from './repositories.ts';

const corePack = 'core';
const fallbackLocale = 'en';

/**
 * The playbook and the active map, read from our own package into the database once and kept in memory while this
 * worker lives. A map is kept by the number of its writing, so what another page applied is seen.
 */
export const createLibrary = (deps: ServiceDeps, of: Repositories) => {
  const playbooks = new Map<string, Playbook>();
  let indexed: { seq: number; byRole: Map<string | null, MapIndex> } = { seq: 0, byRole: new Map() };

  const loadPack = async (locale: string): Promise<Playbook | null> => {
    const json = await deps.loadBundled(`packs/${corePack}/${locale}.json`).then(
      (value) => ({ value }),
      () => null,
    );
    if (json === null) return null;
    const parsed = parsePlaybook(json.value);
    if (!parsed.ok) throw new Error(`bundled playbook ${locale}: ${parsed.code} ${parsed.at ?? ''}`);
    return parsed.value;
  };

  const playbookIn = async (locale: string): Promise<Playbook | null> => {
    const known = playbooks.get(locale);
    if (known) return known;
    const kept = await of.editions.head(locale, deps.appVersion);
    const playbook = kept
      ? { ...kept.head, prompts: await of.editions.whole(locale) }
      : await loadPack(locale);
    if (playbook && !kept) await of.editions.save(locale, deps.appVersion, playbook, []);
    if (playbook) playbooks.set(locale, playbook);
    return playbook;
  };

  const applyStarter = async (): Promise<MapRow> => {
    const { playbookLocale } = await deps.settings.load();
    const json = await deps
      .loadBundled(`maps/starter/${playbookLocale}.json`)
      .catch(() => deps.loadBundled(`maps/starter/${fallbackLocale}.json`));
    const map = competencyMap.parse(json) as CompetencyMap;
    return of.maps.apply(map, deps.clock.now(), deps.ids(), { bundled: true });
  };

  return {
    /** In the given locale, else in English. */
    playbook: async (locale: string): Promise<Playbook> => {
      const playbook = (await playbookIn(locale)) ?? (await playbookIn(fallbackLocale));
      if (!playbook) throw new Error('the bundled playbook is missing');
      return playbook;
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
