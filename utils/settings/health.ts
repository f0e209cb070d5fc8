import { z } from 'zod';
import type { SiteField, SiteHealth } from '../domain/site-health.ts';
import type { StoredItem } from './stored-item.ts';

const mostSites = 100;
const fields = [
  ...(['title', 'start', 'end', 'recurring', 'attendees', 'place', 'conference'] as const),
  ...(['name', 'department', 'startDate', 'manager', 'email'] as const),
] satisfies SiteField[];

const siteHealth = z.object({
  site: z.string().max(60),
  host: z.string().max(260).default(''),
  kind: z.enum(['meeting', 'employee']).default('meeting'),
  state: z.enum(['full', 'partly', 'changed']),
  missing: z.array(z.enum(fields)),
  lastFull: z.number().nullable(),
  lastSeen: z.number(),
  without: z.int().min(0),
});
const kept = z.object({ sites: z.array(siteHealth), toldOn: z.string().max(10).nullable() });

/** How well each site is read, and on which day it was last said; nothing of what was read. */
export interface HealthStore {
  load(): Promise<SiteHealth[]>;
  save(health: SiteHealth): Promise<void>;
  /** Sites that are allowed no more leave no trace. */
  forget(hosts: readonly string[]): Promise<void>;
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
      const others = sites.filter(({ site, host }) => site !== health.site || host !== health.host);
      await item.save({ sites: [...others, health].slice(-mostSites), toldOn });
    },
    async forget(hosts) {
      const { sites, toldOn } = await load();
      const kept = sites.filter(({ host }) => !hosts.includes(host));
      if (kept.length < sites.length) await item.save({ sites: kept, toldOn });
    },
    async tell(day) {
      const { sites, toldOn } = await load();
      if (toldOn === day) return false;
      await item.save({ sites, toldOn: day });
      return true;
    },
  };
};
