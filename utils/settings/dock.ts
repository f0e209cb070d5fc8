import { isObject } from '../domain/is-object.ts';
import { dockPrefs, type DockPrefs } from '../schema/dock-prefs.ts';
import type { StoredItem } from './stored-item.ts';

export const defaultDockPrefs: DockPrefs = { side: 'end', layout: 'push', width: 360 };

/** How the dock stands, for each site on its own. */
export interface DockStore {
  load(site: string): Promise<DockPrefs>;
  save(site: string, prefs: DockPrefs): Promise<void>;
}

const toSites = (stored: unknown): Map<string, unknown> =>
  new Map(isObject(stored) ? Object.entries(stored) : []);

export const dockStore = (item: StoredItem): DockStore => ({
  async load(site) {
    const prefs = dockPrefs.safeParse(toSites(await item.load()).get(site));
    return prefs.success ? prefs.data : defaultDockPrefs;
  },
  async save(site, prefs) {
    const sites = toSites(await item.load()).set(site, prefs);
    await item.save(Object.fromEntries(sites));
  },
});
