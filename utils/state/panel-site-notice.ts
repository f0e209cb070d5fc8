import { signal, type ReadonlySignal } from '@preact/signals';
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
    const worse = health.ok && health.value.some((one) => one.site === site && one.state !== 'full');
    if (!worse) return;
    const answer = await client.call('sites.tell', {});
    told.value = answer.ok && answer.value.tell;
  };
  void load();
  return { told, dismiss: () => (told.value = false) };
};
