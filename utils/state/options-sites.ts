import { signal, type ReadonlySignal } from '@preact/signals';
import { calendarOrigins } from '../hosts/origins.ts';
import { adapterFor } from '../hosts/registry.ts';
import type { SitePermissions } from '../platform/permissions.ts';

export interface Site {
  id: 'google-calendar' | 'outlook';
  hosts: string[];
  origins: string[];
  /** Is there an adapter that reads it? Otherwise the panel works there by hand. */
  isRead: boolean;
}

const hostOf = (origin: string): string => origin.replace(/^https:\/\//, '').replace(/\/\*$/, '');
const toSite = (id: Site['id'], origins: string[]): Site => ({
  id,
  origins,
  hosts: origins.map(hostOf),
  isRead: origins.some((origin) => adapterFor(new URL(origin.replace('*', ''))) !== null),
});
const isGoogle = (origin: string): boolean => hostOf(origin) === 'calendar.google.com';

/** The sites in the manifest. */
export const sites: readonly Site[] = [
  toSite('google-calendar', calendarOrigins.filter(isGoogle)),
  toSite(
    'outlook',
    calendarOrigins.filter((origin) => !isGoogle(origin)),
  ),
];

export type Access = 'unknown' | 'granted' | 'missing' | 'refused';

export interface SitesModel {
  access: ReadonlySignal<Record<Site['id'], Access>>;
  /** Call inside the click: the browser asks the manager. */
  grant(site: Site): Promise<void>;
}

export const createSites = (permissions: SitePermissions, stop: AbortSignal): SitesModel => {
  const access = signal<Record<Site['id'], Access>>({ 'google-calendar': 'unknown', outlook: 'unknown' });
  const set = (id: Site['id'], state: Access): void => {
    access.value = { ...access.value, [id]: state };
  };
  const check = async (): Promise<void> => {
    for (const { id, origins } of sites) {
      set(id, (await permissions.has(origins)) ? 'granted' : 'missing');
    }
  };
  permissions.onChanged(() => void check(), stop);
  void check();
  return {
    access,
    async grant({ id, origins }) {
      set(id, (await permissions.ask(origins)) ? 'granted' : 'refused');
    },
  };
};
