import { browser } from 'wxt/browser';

/** Origins of the manifest's own sites; they are permitted from the start in Chrome, revocable in Firefox. */
const declared = (): string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).map(
    (pattern: string) => new URL(pattern.replace('*', '')).origin,
  );

/** May a content script of ours run on this origin? At once for the sites of the manifest, else asked of the browser. */
export const isSitePermitted = (origin: string): boolean | Promise<boolean> =>
  declared().includes(origin) || browser.permissions.contains({ origins: [`${origin}/*`] });
