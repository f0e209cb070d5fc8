import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

const id = 'granted-sites';

/** Patterns of the pages into which the manifest puts the script by itself. */
const declared = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

const granted = async (): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(declared());
  return origins.filter((origin) => !known.has(origin) && /^(https?|\*):/.test(origin)).sort();
};

/** Registers the script for exactly the sites that are granted now. Said again without need it changes nothing. */
const register = async (script: ScriptPublicPath): Promise<void> => {
  const [matches, [known]] = await Promise.all([
    granted(),
    browser.scripting.getRegisteredContentScripts({ ids: [id] }),
  ]);
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  // A script that is written anew is missing for a moment, and with it from a page that opens just then.
  const same = (one: readonly string[] = [], other: readonly string[]): boolean =>
    one.toSorted().join(' ') === other.toSorted().join(' ');
  if (known && same(known.matches, matches) && same(known.excludeMatches, declared())) return;
  const wanted = {
    id,
    matches,
    js: [script],
    excludeMatches: declared(),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
};

/** Into the pages that are open already: nobody should have to reload a calendar. A page that refuses stays as it is. */
const inject = async (script: ScriptPublicPath, origins: readonly string[]): Promise<void> => {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) => browser.scripting.executeScript({ target: { tabId }, files: [script] })),
  );
};

/**
 * Keeps `script` in the pages of every site that the manager granted: after a grant at once, after a restart or an
 * update again. `onRevoked` is called when sites were taken back. Call it while the worker starts.
 */
export const keepGrantedSites = (script: ScriptPublicPath, onRevoked: () => void): void => {
  // One after the other: two grants in a row must not register the same script twice.
  let queue: Promise<void> = Promise.resolve();
  const registerNext = (): void => {
    queue = queue.then(() => register(script)).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(registerNext);
  browser.runtime.onStartup.addListener(registerNext);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    registerNext();
    if (origins.length > 0) void inject(script, origins);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    registerNext();
    if (origins.length > 0) onRevoked();
  });
};
