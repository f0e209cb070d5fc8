import { browser } from 'wxt/browser';
import { openServices } from '../../services/open.ts';
import type { Services } from '../../services/services.ts';
import type { SessionStore } from '../../services/session-store.ts';

/** In memory, shared by all our contexts, out of reach of content scripts, gone with the browser. */
const sessionStore = (): SessionStore => ({
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) =>
    value === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value }),
});

const loadBundled = async (path: string): Promise<unknown> => {
  const answer = await fetch(new URL(`/${path}`, location.href));
  if (!answer.ok) throw new Error(`no bundled file (${answer.status})`);
  return answer.json();
};

const loadActiveTab = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
};

/** Chrome alone can open its side panel from a message, and only while the click is fresh. */
const openAside = (tabId: number): Promise<boolean> =>
  browser.sidePanel
    ? browser.sidePanel.open({ tabId }).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);

/** The services in this context of the extension: background, popup, options or side panel. `onLock`: the lock was switched elsewhere. */
export const openServicesHere = (onLock: () => void = () => undefined): Services => {
  const services = openServices({
    store: sessionStore(),
    loadBundled,
    appVersion: browser.runtime.getManifest().version,
    activeTab: loadActiveTab,
    openAside,
  });
  browser.storage.session.onChanged.addListener((changes) => {
    void services.hear(Object.keys(changes)).then((switched) => switched && onLock());
  });
  return services;
};
