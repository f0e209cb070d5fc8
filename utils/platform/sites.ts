import { browser } from 'wxt/browser';

/** Match patterns know no ports. */
const toPattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** As much of the browser as is asked. */
export interface PermitSources {
  permissions: Pick<typeof browser.permissions, 'contains' | 'onAdded' | 'onRemoved'>;
  /** Match patterns of the manifest's own sites. */
  declared: readonly string[];
}

const ofBrowser = (): PermitSources => ({
  permissions: browser.permissions,
  declared: browser.runtime.getManifest().host_permissions ?? [],
});

/**
 * May a content script of ours run on this origin? Answers at once for the sites of the manifest, which are permitted
 * from the start and revocable in both browsers, unless one was taken back; else the browser is asked. Made while the
 * worker starts.
 */
export const openSitePermits = (
  { permissions, declared }: PermitSources = ofBrowser(),
): ((origin: string) => boolean | Promise<boolean>) => {
  const own = new Map(declared.map((pattern) => [new URL(pattern.replace('*', '')).origin, pattern]));
  const takenBack = new Set<string>();
  let latest = 0;
  const contains = (...origins: string[]): Promise<boolean> => permissions.contains({ origins });
  const check = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const gone: string[] = [];
    if (own.size > 0 && !(await contains(...own.values()))) {
      for (const [origin, pattern] of own) if (!(await contains(pattern))) gone.push(origin);
    }
    // What changed meanwhile is being asked for anew.
    if (mine !== latest) return;
    takenBack.clear();
    for (const origin of gone) takenBack.add(origin);
  };
  permissions.onAdded.addListener(() => void check());
  permissions.onRemoved.addListener(({ origins = [] }) => {
    for (const [origin, pattern] of own) if (origins.includes(pattern)) takenBack.add(origin);
    void check();
  });
  void check();
  return (origin) => (own.has(origin) && !takenBack.has(origin)) || contains(toPattern(origin));
};
