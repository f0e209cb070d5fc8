import { z } from 'zod';
import type { SiteHealth } from '../domain/site-health.ts';
import type { StoredItem } from './stored-item.ts';

const mostSites = 100;

const siteHealth = z.object({
  site: z.string().max(60),
  state: z.enum(['full', 'partly', 'changed']),
  missing: z.array(z.enum(['title', 'start', 'end', 'recurring', 'attendees', 'place', 'conference'])),
  lastFull: z.number().nullable(),
  lastSeen: z.number(),
  without: z.int().min(0),
});
const kept = z.object({ sites: z.array(siteHealth), toldOn: z.string().max(10).nullable() });

/** How well each site is read, and on which day it was last said; no name, title or address. */
export interface HealthStore {
  load(): Promise<SiteHealth[]>;
  save(health: SiteHealth): Promise<void>;
  /** True once a day (`day`: ISO date). */
  tell(day: string): Promise<boolean>;
}

export const healthStore = (item: StoredItem): HealthStore => {
  const load = async (): Promise<z.infer<typeof kept>> => {
    const parsed = kept.safeParse(await item.load());
    return parsed.success ? parsed.data : { sites: [], toldOn: null };
  };
  return {
    load: async () => (await load()).sites,
    async save(health) {
      const { sites, toldOn } = await load();
      const others = sites.filter(({ site }) => site !== health.site);
      await item.save({ sites: [...others, health].slice(-mostSites), toldOn });
    },
    async tell(day) {
      const { sites, toldOn } = await load();
      if (toldOn === day) return false;
      await item.save({ sites, toldOn: day });
      return true;
    },
  };
};
