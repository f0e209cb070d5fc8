import { browser } from 'wxt/browser';

/** Which sites the browser lets us read. Firefox users may take a site back at any time, so this is asked, never remembered. */
export interface SitePermissions {
  has(origins: readonly string[]): Promise<boolean>;
  /** Only inside a click: browsers refuse the question otherwise. `false` also where a policy forbids asking. */
  ask(origins: readonly string[]): Promise<boolean>;
  onChanged(listener: () => void, signal: AbortSignal): void;
}

export const openPermissions = (): SitePermissions => ({
  has: (origins) => browser.permissions.contains({ origins: [...origins] }),
  ask: (origins) =>
    browser.permissions.request({ origins: [...origins] }).then(
      (granted) => granted,
      () => false,
    ),
  onChanged(listener, signal) {
    const { onAdded, onRemoved } = browser.permissions;
    const changed = (): void => listener();
    onAdded.addListener(changed);
    onRemoved.addListener(changed);
    signal.addEventListener('abort', () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    });
  },
});
