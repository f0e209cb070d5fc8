import type { TouchlineDatabase } from '../db/schema.ts';
import type { Bell } from '../platform/alarms.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { DockStore } from '../settings/dock.ts';
import type { HealthStore } from '../settings/health.ts';
import type { SettingsStore } from '../settings/settings.ts';
import type { StoredItem } from '../settings/stored-item.ts';
import type { SessionStore } from './session-store.ts';

/** What the services are given by the page or worker they run in. */
export interface ServiceDeps {
  db: TouchlineDatabase;
  clock: Clock;
  ids: Ids;
  log: Log;
  store: SessionStore;
  settings: SettingsStore;
  docks: DockStore;
  health: HealthStore;
  /** What was said by way of reminders; no names. */
  reminders: StoredItem;
  bell: Bell;
  /** JSON of a file in our own package, e.g. `packs/core/en.json`; rejects when there is none. */
  loadBundled(path: string): Promise<unknown>;
  /** Bundled content is read again when this changes. */
  appVersion: string;
  /** The tab in front, for surfaces that have none of their own. */
  activeTab(): Promise<number | null>;
  /** Opens the browser's own side panel; called at once, because browsers ask for a fresh click. */
  openAside(tabId: number): Promise<boolean>;
  /** Clears old settings out of the browser's files. */
  sweepSettings?(): Promise<void>;
  /** Smaller in tests than what the product asks for: rounds of a passphrase's key, and noise written to the disk. */
  vault?: { rounds: number; sweepMegabytes: number };
}
