import { browser } from 'wxt/browser';

/** The optional permission to show notifications; a user may take it back at any time, so it is asked, never remembered. */
export interface NotificationPermission {
  has(): Promise<boolean>;
  /** Only inside a click. `false` also where the browser or a policy forbids asking. */
  ask(): Promise<boolean>;
  onChanged(listener: () => void, signal: AbortSignal): void;
}

const permission = { permissions: ['notifications' as const] };

export const openNotificationPermission = (): NotificationPermission => ({
  has: () => browser.permissions.contains(permission),
  ask: () =>
    browser.permissions.request(permission).then(
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

/** What is said, without a name, and the screen of our own that it leads to. */
export interface NotificationText {
  title: string;
  message: string;
  screen: string;
}

const prefix = 'touchline:';

/** A later one for the same screen takes the place of the earlier. `false` when it could not be shown. */
export const showNotification = async ({ title, message, screen }: NotificationText): Promise<boolean> => {
  if (!(await browser.permissions.contains(permission)) || !browser.notifications) return false;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  return browser.notifications.create(`${prefix}${screen}`, { type: 'basic', title, message, iconUrl }).then(
    () => true,
    () => false,
  );
};

/** The API is there only with the permission, which may come while the worker runs. */
export const onNotificationClicked = (listener: (screen: string) => void): void => {
  let listening = false;
  const listen = (): void => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      if (!id.startsWith(prefix)) return;
      void browser.notifications.clear(id);
      listener(id.slice(prefix.length));
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
};
