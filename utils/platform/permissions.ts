import { browser } from 'wxt/browser';

/** `blocked`: nobody was asked, or what was granted does not hold; a policy keeps extensions away from the site. */
export type AskOutcome = 'granted' | 'denied' | 'blocked';

/** Which sites the browser lets us read. Firefox users may take a site back at any time, so this is asked, never remembered. */
export interface SitePermissions {
  has(origins: readonly string[]): Promise<boolean>;
  /** Patterns of all sites that may be read now. */
  all(): Promise<string[]>;
  /** Only inside a click: browsers refuse the question otherwise. */
  ask(origins: readonly string[]): Promise<AskOutcome>;
  /** `false` where the browser keeps them. */
  drop(origins: readonly string[]): Promise<boolean>;
  onChanged(listener: () => void, signal: AbortSignal): void;
}

type BrowserPermissions = Pick<
  typeof browser.permissions,
  'contains' | 'getAll' | 'request' | 'remove' | 'onAdded' | 'onRemoved'
>;

/** `permissions`: the browser's own. */
export const openPermissions = (permissions: BrowserPermissions = browser.permissions): SitePermissions => {
  const has = (origins: readonly string[]): Promise<boolean> =>
    permissions.contains({ origins: [...origins] });
  return {
    has,
    all: async () => (await permissions.getAll()).origins ?? [],
    ask: (origins) =>
      permissions.request({ origins: [...origins] }).then(
        async (granted) => (granted ? ((await has(origins)) ? 'granted' : 'blocked') : 'denied'),
        () => 'blocked' as const,
      ),
    drop: (origins) =>
      permissions.remove({ origins: [...origins] }).then(
        (dropped) => dropped,
        () => false,
      ),
    onChanged(listener, signal) {
      const { onAdded, onRemoved } = permissions;
      const changed = (): void => listener();
      onAdded.addListener(changed);
      onRemoved.addListener(changed);
      signal.addEventListener('abort', () => {
        onAdded.removeListener(changed);
        onRemoved.removeListener(changed);
      });
    },
  };
};
