import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDock } from '../utils/dock/dock.ts';
import { createNoDock } from '../utils/dock/no-dock.ts';
import type { DockTexts } from '../utils/dock/frame-messages.ts';
import { isToTab } from '../utils/dock/tab-messages.ts';
import { toRules } from '../utils/hosts/profile/rules.ts';
import { hostFor } from '../utils/hosts/registry.ts';
import { watchHost } from '../utils/hosts/watch.ts';
import { callByMessage } from '../utils/messaging/client-call.ts';

const dockTexts: readonly (keyof DockTexts)[] = ['open', 'show', 'resize', 'reload', 'aside'];

/** The page is idle sooner than this, or it is busy for good. */
const warmWithinMs = 100;

/**
 * The content script, as a plain script named in the manifest: the framework's wrapper for content scripts posts the
 * extension's id to the page and stops at an event that any page can make.
 */
export default defineUnlistedScript(() => {
  const adapter = hostFor(new URL(location.href));
  const here = new AbortController();
  const { signal } = here;
  const connected = () => Boolean(browser.runtime?.id);
  // A site that is granted while its page is open gets the script by hand; where one is at work it stays the only one.
  const world = globalThis as { touchlineIsHere?: () => boolean };
  if (world.touchlineIsHere?.()) return;
  world.touchlineIsHere = () => !signal.aborted && connected();

  const whenIdle = (step: () => void) => void requestIdleCallback(step, { timeout: warmWithinMs });
  // Without the i18n module: it is larger than all the texts here.
  const text = (key: string) => (browser.i18n.getMessage as (key: string) => string)(key);
  const client = { call: callByMessage(browser.runtime, 'host') };
  const dock = (window === window.top ? createDock : createNoDock)({
    doc: document,
    win: window,
    site: adapter.id,
    client,
    loadTexts: () =>
      Object.fromEntries(dockTexts.map((key) => [key, text(`dock_${key}`)])) as unknown as DockTexts,
    panelUrl: browser.runtime.getURL('/panel.html'),
    // With `use_dynamic_url` the address differs from the origin the page ends up with (Chromium 156).
    panelOrigin: import.meta.env.FIREFOX
      ? new URL(browser.runtime.getURL('/panel.html')).origin
      : `chrome-extension://${browser.runtime.id}`,
    connected,
    whenIdle,
    signal,
  });

  const onMessage = (message: unknown) => {
    if (!isToTab(message)) return;
    if (message.dock === 'toggle') dock.toggle();
    else if (message.dock === 'hide') dock.hide();
    else void stayOrLeave();
  };
  const stayOrLeave = async () => {
    const answer = await client.call('dock.stay', {});
    if (answer.ok || answer.code !== 'foreign-sender') return;
    browser.runtime.onMessage.removeListener(onMessage);
    here.abort();
  };
  browser.runtime.onMessage.addListener(onMessage);

  const watch = async () => {
    // Only on a site that was granted: what of a person's page may be read.
    const told = adapter.isGranted ? await client.call('dock.labels', {}) : null;
    watchHost(adapter, {
      rules: told?.ok ? toRules(told.value) : undefined,
      doc: document,
      win: window,
      signal,
      now: Date.now,
      onSighting: (sighting) => dock.onSighting(sighting),
    });
  };
  if (document.body) void watch();
  else document.addEventListener('DOMContentLoaded', watch, { once: true });

  // Somebody is at the page, and it has loaded: the frame is made ready before it is asked for.
  const warm = () => whenIdle(() => dock.warm());
  const warmOnSignOfLife = () => {
    const once = new AbortController();
    for (const sign of ['pointermove', 'pointerdown', 'keydown']) {
      const act = () => {
        once.abort();
        warm();
      };
      window.addEventListener(sign, act, { capture: true, passive: true, signal: once.signal });
    }
  };
  if (document.readyState === 'complete') warmOnSignOfLife();
  else window.addEventListener('load', warmOnSignOfLife, { once: true });
});
