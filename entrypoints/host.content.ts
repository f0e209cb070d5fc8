import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDock } from '../utils/dock/dock.ts';
import { isToTab } from '../utils/dock/tab-messages.ts';
import { calendarOrigins } from '../utils/hosts/origins.ts';
import { adapterFor } from '../utils/hosts/registry.ts';
import { watchHost } from '../utils/hosts/watch.ts';
import { messageClient } from '../utils/messaging/client-message.ts';

/** After this, a calendar that has loaded is taken as settled and the panel's frame is warmed in idle time. */
const settleMs = 800;

export default defineContentScript({
  matches: calendarOrigins,
  runAt: 'document_start',
  main(ctx) {
    const adapter = adapterFor(new URL(location.href));
    if (!adapter) return;
    // Without the i18n module: it is larger than all the texts here.
    const text = browser.i18n.getMessage as (key: string) => string;
    const dock = createDock({
      doc: document,
      win: window,
      site: adapter.id,
      client: messageClient(browser.runtime),
      texts: {
        open: text('dock_open'),
        show: text('dock_show'),
        panel: text('dock_panel'),
        resize: text('dock_resize'),
        reload: text('dock_reload'),
        aside: text('dock_aside'),
      },
      panelUrl: browser.runtime.getURL('/panel.html'),
      // With `use_dynamic_url` the address differs from the origin the page ends up with (Chromium 156).
      panelOrigin: import.meta.env.FIREFOX
        ? new URL(browser.runtime.getURL('/panel.html')).origin
        : `chrome-extension://${browser.runtime.id}`,
      connected: () => Boolean(browser.runtime?.id),
      signal: ctx.signal,
    });

    const onMessage = (message: unknown) => {
      if (!isToTab(message)) return;
      if (message.dock === 'toggle') dock.toggle();
      else dock.hide();
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => browser.runtime?.id && browser.runtime.onMessage.removeListener(onMessage));

    const begin = () => {
      watchHost(adapter, {
        doc: document,
        win: window,
        signal: ctx.signal,
        now: Date.now,
        onSighting: (sighting) => dock.onSighting(sighting),
      });
      ctx.setTimeout(() => ctx.requestIdleCallback(() => !document.hidden && dock.warm()), settleMs);
    };
    if (document.readyState === 'complete') begin();
    else ctx.addEventListener(window, 'load', begin, { once: true });
  },
});
