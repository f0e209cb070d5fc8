import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LinksContext } from '../../components/panel/links.ts';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { openFrameLink } from '../../utils/dock/frame-link.ts';
import { isToTab } from '../../utils/dock/tab-messages.ts';
import { dressDocument } from '../../utils/i18n/dress-document.ts';
import { messageClient } from '../../utils/messaging/client-message.ts';
import { systemClock } from '../../utils/platform/clock.ts';
import { randomIds } from '../../utils/platform/ids.ts';
import { sessionDrafts } from '../../utils/platform/session-drafts.ts';
import type { LoadCalendarReader } from '../../utils/state/calendar-file.ts';
import { toDockLink, type DockLink } from '../../utils/state/dock-link.ts';
import { createPanel } from '../../utils/state/panel.ts';
import { noSpareDrafts } from '../../utils/state/spare-drafts.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('panel.html has no #app');

dressDocument(document.documentElement);

const inPage = window.top !== window;
/** Asked once: a frame that outlives its extension for a moment gets no address any more. */
const optionsPage = browser.runtime.getURL('/options.html');
const client = messageClient(browser.runtime, { inPage });
const leaving = new AbortController();
// A page that may come back from the browser's cache keeps its subscriptions.
addEventListener('pagehide', ({ persisted }) => persisted || leaving.abort());

const veilKey = 'veil';

const start = (dock: DockLink | null, page: Element): void => {
  const panel = createPanel({
    client,
    ...systemClock,
    newId: randomIds,
    // Firefox gives a frame in a page none.
    spareDrafts: browser.storage.session ? sessionDrafts : noSpareDrafts,
    visible: () => document.visibilityState === 'visible',
    // Storage of a frame in a stranger's page may be refused, and the dock keeps the veil there.
    veil: dock
      ? { read: () => false, keep: () => undefined }
      : {
          read: () => sessionStorage.getItem(veilKey) === 'on',
          keep: (hidden) => sessionStorage.setItem(veilKey, hidden ? 'on' : 'off'),
        },
    dock,
    activity: document,
    signal: leaving.signal,
  });
  if (!dock) {
    browser.runtime.onMessage.addListener((message: unknown) => {
      if (isToTab(message) && message.dock === 'hide') panel.hide();
    });
  }
  document.addEventListener('visibilitychange', panel.look, { signal: leaving.signal });
  const links = {
    options: (screen: string) => `${optionsPage}#${screen}`,
    reload: dock ? null : () => location.reload(),
    readCalendar: () =>
      import('../../utils/services/calendar-text.ts').then(
        ({ readCalendarText }): Awaited<ReturnType<LoadCalendarReader>> =>
          (text, how) =>
            readCalendarText(text, { ...how, lang: navigator.language }),
      ),
  };
  render(
    <LinksContext.Provider value={links}>
      <PanelApp panel={panel} />
    </LinksContext.Provider>,
    page,
  );
};

// Inside a page nothing is shown until the dock that opened the frame has proven itself.
const dockTexts = {
  open: i18n.t('dock.open'),
  show: i18n.t('dock.show'),
  resize: i18n.t('dock.resize'),
  reload: i18n.t('dock.reload'),
  aside: i18n.t('dock.aside'),
};
if (inPage)
  void openFrameLink(window, client, dockTexts, leaving.signal).then((link) => start(toDockLink(link), root));
else start(null, root);
