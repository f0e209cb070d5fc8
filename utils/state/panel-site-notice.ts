import { signal, type ReadonlySignal } from '@preact/signals';
import { newestHealth } from '../domain/site-health.ts';
import type { SiteAbout } from '../messaging/calls/sites.ts';
import type { Client } from '../messaging/client.ts';

export interface SiteNoticeModel {
  /** That the site is read worse than before, and that it may be said today. */
  told: ReadonlySignal<boolean>;
  dismiss(): void;
}

/** One meeting without guests says nothing about its site: what was read there before decides. */
export const createSiteNotice = (client: Pick<Client, 'call'>, site: string): SiteNoticeModel => {
  const told = signal(false);
  const load = async (): Promise<void> => {
    const health = await client.call('sites.health', {});
    const newest = health.ok ? newestHealth(health.value, { site }) : null;
    if (newest === null || newest.state === 'full') return;
    const answer = await client.call('sites.tell', {});
    told.value = answer.ok && answer.value.tell;
  };
  void load();
  return { told, dismiss: () => (told.value = false) };
};

/** How well a site is read and since when; null until it is known. */
export const createSiteDetails = (
  client: Pick<Client, 'call'>,
  site: string,
): ReadonlySignal<SiteAbout | null> => {
  const about = signal<SiteAbout | null>(null);
  const load = async (): Promise<void> => {
    const answer = await client.call('sites.about', { site });
    about.value = answer.ok ? answer.value : { label: null, checked: null, health: null };
  };
  void load();
  return about;
};
