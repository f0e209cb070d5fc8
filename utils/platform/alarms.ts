import { browser } from 'wxt/browser';

/** Wakes the background at a moment, and shows a number on the toolbar button. */
export interface Bell {
  /** Epoch ms; a moment that is over wakes at once, null takes the moment back. */
  wake(at: number | null): Promise<void>;
  /** 0 = nothing. */
  badge(count: number): Promise<void>;
  /** Looks at this moment (epoch ms) whether the notebook is to be locked; null takes it back. */
  lock(at: number | null): Promise<void>;
}

const wakeName = 'reminders';
const hourName = 'hour';
const lockName = 'lock';
const badgeColour = '#1f6f4a';

export const openBell = (): Bell => ({
  wake: async (at) => {
    if (at === null) await browser.alarms.clear(wakeName);
    else await browser.alarms.create(wakeName, { when: at });
  },
  lock: async (at) => {
    if (at === null) await browser.alarms.clear(lockName);
    else await browser.alarms.create(lockName, { when: at });
  },
  badge: async (count) => {
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
    if (count > 0) await browser.action.setBadgeBackgroundColor({ color: badgeColour });
  },
});

/**
 * Calls the listener at each wake, and every hour besides. Called while the worker starts: a browser forgets alarms
 * when it is restarted, so the hour is set again where it is missing.
 */
export const onWake = (listener: () => void): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === wakeName || name === hourName) listener();
  });
  void browser.alarms.get(hourName).then(async (known) => {
    if (!known) await browser.alarms.create(hourName, { delayInMinutes: 1, periodInMinutes: 60 });
  });
};

/** Calls the listener when somebody was away for as long as was agreed. */
export const onIdle = (listener: () => void): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lockName) listener();
  });
};
