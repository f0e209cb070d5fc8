import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

const id = 'granted-sites';

/** As much of the browser as is used. */
export type SiteBrowser = Pick<typeof browser, 'permissions' | 'runtime' | 'scripting' | 'tabs'>;

/** Patterns of the pages into which the manifest puts the script by itself. */
const declaredOf = ({ runtime }: SiteBrowser): string[] =>
  (runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/** `https://acme.example/*` is granted for `acme.example`. */
const toHost = (origin: string): string => origin.replace(/^[^/]+:\/\//, '').replace(/\/.*$/, '');

const same = (one: readonly string[] = [], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ');

/** Registers the script for exactly the sites that are granted now. Said again without need it changes nothing. */
const register = async (from: SiteBrowser, script: ScriptPublicPath): Promise<void> => {
  const { scripting, permissions } = from;
  const declared = declaredOf(from);
  const [{ origins = [] }, [known]] = await Promise.all([
    permissions.getAll(),
    scripting.getRegisteredContentScripts({ ids: [id] }),
  ]);
  const matches = origins
    .filter((origin) => !declared.includes(origin) && /^(https?|\*):/.test(origin))
    .toSorted();
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  // A script that is written anew is missing for a moment, and with it from a page that opens just then.
  const isRight = known && same(known.matches, matches) && same(known.excludeMatches, declared);
  if (isRight && known.allFrames) return;
  const wanted = {
    id,
    matches,
    js: [script],
    excludeMatches: declared,
    // As in the manifest: a calendar may lie in a frame, and is read there where its own site is granted.
    allFrames: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (known) await scripting.updateContentScripts([wanted]);
  else await scripting.registerContentScripts([wanted]);
};

/**
 * Into the pages that are open already: nobody should have to reload a calendar. Every tab is tried, because a calendar
 * may lie in a frame of a page that is no site of ours; where the browser refuses, that frame waits for its next load.
 */
const inject = async ({ scripting, tabs }: SiteBrowser, script: ScriptPublicPath): Promise<void> => {
  const open = await tabs.query({});
  await Promise.allSettled(
    open.map(({ id: tabId = -1 }) =>
      scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] }),
    ),
  );
};

/**
 * Keeps `script` in the pages of every site that the manager granted, and in frames of theirs: after a grant at once,
 * after a restart or an update again, and at each start of the worker, since a site may have been taken back while
 * nobody of ours was there to hear it. `onRevoked` is called with the hosts of sites that were taken back. Call it while the worker starts.
 */
export const keepGrantedSites = (
  script: ScriptPublicPath,
  onRevoked: (hosts: readonly string[]) => void,
  from: SiteBrowser = browser,
): void => {
  // One after the other: two grants in a row must not register the same script twice.
  let queue: Promise<void> = Promise.resolve();
  const registerNext = (): void => {
    queue = queue.then(() => register(from, script)).catch(() => undefined);
  };
  from.runtime.onInstalled.addListener(registerNext);
  from.runtime.onStartup.addListener(registerNext);
  from.permissions.onAdded.addListener(({ origins = [] }) => {
    registerNext();
    if (origins.length > 0) void inject(from, script);
  });
  from.permissions.onRemoved.addListener(({ origins = [] }) => {
    registerNext();
    if (origins.length > 0) onRevoked(origins.map(toHost));
  });
  registerNext();
};
