import { browser } from 'wxt/browser';

/** Origins of the manifest's own sites; permitted from the start, and revocable in both browsers. */
const declared = (): string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).map(
    (pattern: string) => new URL(pattern.replace('*', '')).origin,
  );

/** Match patterns know no ports. */
const toPattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

const contains = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [toPattern(origin)] });

/**
 * May a content script of ours run on this origin? Answers at once for the sites of the manifest, unless one was taken
 * back; else the browser is asked. Made while the worker starts.
 */
export const openSitePermits = (): ((origin: string) => boolean | Promise<boolean>) => {
  const takenBack = new Set<string>();
  const check = async (): Promise<void> => {
    for (const origin of declared()) {
      if (await contains(origin)) takenBack.delete(origin);
      else takenBack.add(origin);
    }
  };
  browser.permissions.onAdded.addListener(() => void check());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    for (const origin of declared()) if (origins.includes(toPattern(origin))) takenBack.add(origin);
    void check();
  });
  void check();
  return (origin) => (declared().includes(origin) && !takenBack.has(origin)) || contains(origin);
};
