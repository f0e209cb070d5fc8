import { browser } from 'wxt/browser';
import { mountPopup } from '../../components/popup/mount.tsx';
import { dressDocument } from '../../utils/i18n/dress-document.ts';
import { systemClock } from '../../utils/platform/clock.ts';
import { randomIds } from '../../utils/platform/ids.ts';
import { sessionDrafts } from '../../utils/platform/session-drafts.ts';
import type { LoadCalendarReader } from '../../utils/state/calendar-file.ts';
import { laterClient } from '../../utils/state/later-client.ts';
import { createPopup } from '../../utils/state/popup.ts';

dressDocument(document.documentElement);

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

// The database is loaded behind the box that is already there.
const client = laterClient(
  import('../../utils/messaging/local.ts').then(({ openLocalClient }) => openLocalClient('popup')),
);

/** Both browsers open their panel only straight from the press: what it needs is fetched before. */
const here = browser.tabs.query({ active: true, currentWindow: true });
let windowId: number | undefined;
void here.then(([tab]) => (windowId = tab?.windowId));

const openPanel = (): void => {
  const opened = import.meta.env.FIREFOX
    ? (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open()
    : windowId !== undefined && browser.sidePanel.open({ windowId });
  void Promise.resolve(opened).then(() => close());
};

const popup = createPopup({
  client,
  ...systemClock,
  newId: randomIds,
  spareDrafts: sessionDrafts,
  close: () => close(),
  activity: document,
  signal: leaving.signal,
});
mountPopup(
  document,
  popup,
  {
    options: (screen) => `${browser.runtime.getURL('/options.html')}#${screen}`,
    openPanel,
    version: browser.runtime.getManifest().version,
    readCalendar: () =>
      import('../../utils/services/calendar-text.ts').then(
        ({ readCalendarText }): Awaited<ReturnType<LoadCalendarReader>> =>
          (text, how) =>
            readCalendarText(text, { ...how, lang: navigator.language }),
      ),
  },
  leaving.signal,
);
