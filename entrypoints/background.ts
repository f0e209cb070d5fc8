import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ToTab } from '../utils/dock/tab-messages.ts';
import { toReminderText } from '../utils/i18n/reminder-words.ts';
import { toChangedEnvelope } from '../utils/messaging/envelope.ts';
import { openServicesHere } from '../utils/messaging/serve/open.ts';
import { serve } from '../utils/messaging/serve.ts';
import { onIdle, onWake } from '../utils/platform/alarms.ts';
import { keepGrantedSites } from '../utils/platform/granted-sites.ts';
import { consoleLog } from '../utils/platform/log.ts';
import { onNotificationClicked, showNotification } from '../utils/platform/notifications.ts';
import { openSitePermits } from '../utils/platform/sites.ts';
import { clip } from '../utils/services/clip.ts';

function main() {
  // Rejects when no page of ours is open to hear it.
  const announce = (): void =>
    void browser.runtime.sendMessage(toChangedEnvelope(null, 'lock')).catch(() => undefined);
  const services = openServicesHere(announce);
  serve(
    {
      services,
      runtime: browser.runtime,
      own: { id: browser.runtime.id, origin: location.origin },
      isPermitted: openSitePermits(),
      log: consoleLog,
    },
    new AbortController().signal,
  );

  onWake(() => void services.wake((reminder) => showNotification(toReminderText(reminder))));
  onIdle(() => void services.lockIfIdle());
  onNotificationClicked(
    (screen) => void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${screen}`) }),
  );

  browser.runtime.onStartup.addListener(() => void services.beginSession());
  browser.tabs.onRemoved.addListener((tabId) => void services.forgetTab(tabId));

  browser.runtime.onInstalled.addListener(() =>
    browser.contextMenus.create({ id: clipMenu, title: i18n.t('commands.clip'), contexts: ['selection'] }),
  );
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== clipMenu || !info.selectionText) return;
    // Opened first: the browser allows it only while the click is fresh. The box takes the draft when it is there.
    void browser.action.openPopup?.().catch(() => undefined);
    void clip(services, info.selectionText, tab?.title ?? '', Date.now(), commandContext(tab?.id ?? -1));
  });

  keepGrantedSites('/host.js', (hosts) => {
    void services.forgetSites(hosts);
    const message: ToTab = { touchline: 1, dock: 'stay' };
    void browser.tabs.query({}).then((tabs) => {
      for (const { id = -1 } of tabs) browser.tabs.sendMessage(id, message).catch(() => undefined);
    });
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const message: ToTab = { touchline: 1, dock: command === 'hide-now' ? 'hide' : 'toggle' };
    // The dock stands in the page itself; a calendar in a frame has none.
    const said = browser.tabs.sendMessage(tab.id, message, { frameId: 0 });
    if (command === 'hide-now') {
      void services.handle('dock.veil', { veiled: true }, commandContext(tab.id));
      said.catch(() => undefined);
      // A panel that stands by itself hears it from here; without one there is nobody to answer.
      browser.runtime.sendMessage(message).catch(() => undefined);
      return;
    }
    // No dock in this tab: the same panel beside it, while the key press still allows it.
    said.catch(() => browser.sidePanel?.open({ tabId: tab.id ?? -1 }).catch(() => undefined));
  });
}

const clipMenu = 'clip';

const commandContext = (tabId: number) =>
  ({ caller: 'page', tabId, frameId: null, documentId: null, view: 'command' }) as const;

// A module, so that the pages share its chunks: the package holds the services once.
export default defineBackground({ type: 'module', main });
