import { signal, type ReadonlySignal } from '@preact/signals';
import { adapterFor } from '../hosts/registry.ts';
import { siteOfOrigin, listSites, toOwnOrigin } from '../hosts/site-list.ts';
import { openPermissions, type SitePermissions } from '../platform/permissions.ts';
import { copyDiagnosis, type Diagnosed } from './page-diagnosis.ts';
import { loadPageInFront, type PageInFront } from '../platform/page-in-front.ts';

export interface PopupSite {
  /** Name of the site in front, or its host; null where there is no web page. */
  name: ReadonlySignal<string | null>;
  access: ReadonlySignal<'unknown' | 'granted' | 'missing' | 'denied' | 'blocked'>;
  diagnosed: ReadonlySignal<Diagnosed | null>;
  /** Call inside the click. The popup may close meanwhile: the background hears of the grant. */
  grant(): void;
  diagnose(): Promise<void>;
}

export interface PopupSiteParts {
  permissions: SitePermissions;
  loadPage: () => Promise<PageInFront>;
  copy: (text: string) => Promise<void>;
  version: string;
}

/** The page in front: allowed or not, and what can be said of it without a word of it. */
export const createPopupSite = ({ permissions, loadPage, copy, version }: PopupSiteParts): PopupSite => {
  const name = signal<string | null>(null);
  const access = signal<PopupSite['access']['value']>('unknown');
  const diagnosed = signal<PopupSite['diagnosed']['value']>(null);
  let page: PageInFront | null = null;
  let origin: string | null = null;

  const load = async (): Promise<void> => {
    page = await loadPage();
    origin = page.url && toOwnOrigin(page.url.origin);
    if (!page.url || origin === null) return;
    const site = adapterFor(page.url) ?? siteOfOrigin(origin, listSites());
    name.value = site?.label ?? page.url.hostname;
    access.value = (await permissions.has([origin])) ? await reachable() : 'missing';
  };
  /** Granted, and a policy may keep us out all the same: `contains` does not know of it. */
  const reachable = async (): Promise<'granted' | 'blocked'> =>
    (await page?.isOpenToUs()) ? 'granted' : 'blocked';
  void load();

  return {
    name,
    access,
    diagnosed,
    grant() {
      // Nothing may be awaited before: the browser asks only while the click is fresh.
      if (origin === null) return;
      void permissions.ask([origin]).then(async (outcome) => {
        access.value = outcome === 'granted' ? await reachable() : outcome;
      });
    },
    async diagnose() {
      diagnosed.value = await copyDiagnosis((await page?.diagnose()) ?? null, version, copy);
    },
  };
};

/** The same in the browser's own popup. */
export const openPopupSite = (version: string): PopupSite =>
  createPopupSite({
    permissions: openPermissions(),
    loadPage: loadPageInFront,
    copy: (text) => navigator.clipboard.writeText(text),
    version,
  });
