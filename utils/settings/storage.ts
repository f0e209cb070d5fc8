import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { dockStore, type DockStore } from './dock.ts';
import { healthStore, type HealthStore } from './health.ts';
import { settingsStore, type SettingsStore } from './settings.ts';
import type { StoredItem } from './stored-item.ts';

/** In `local`, never in `sync`: own addresses must not leave this browser. */
const openItem = (key: 'local:settings' | 'local:dock' | 'local:reminders' | 'local:health'): StoredItem => {
  const item = storage.defineItem<unknown>(key, { version: 1, fallback: null });
  return { load: () => item.getValue(), save: (value) => item.setValue(value) };
};

export const openSettings = (): SettingsStore =>
  settingsStore(openItem('local:settings'), browser.i18n.getUILanguage());
export const openReminderItem = (): StoredItem => openItem('local:reminders');
export const openDockPrefs = (): DockStore => dockStore(openItem('local:dock'));
export const openHealth = (): HealthStore => healthStore(openItem('local:health'));
