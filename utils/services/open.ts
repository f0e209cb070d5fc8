import { TouchlineDatabase } from '../db/schema.ts';
import { openBell } from '../platform/alarms.ts';
import { systemClock } from '../platform/clock.ts';
import { randomIds } from '../platform/ids.ts';
import { consoleLog } from '../platform/log.ts';
import { openDockPrefs, openHealth, openReminderItem, openSettings } from '../settings/storage.ts';
import { sweepStored } from '../settings/sweep.ts';
import type { ServiceDeps } from './deps.ts';
import { createServices, type Services } from './services.ts';

/** What differs between the contexts in which services run. */
export type ServiceSurroundings = Pick<
  ServiceDeps,
  'store' | 'loadBundled' | 'appVersion' | 'activeTab' | 'openAside'
>;

/** The services over the one database of this extension. Cheap: nothing is opened before the first call. */
export const openServices = (surroundings: ServiceSurroundings): Services =>
  createServices({
    ...surroundings,
    db: new TouchlineDatabase(),
    clock: systemClock,
    ids: randomIds,
    log: consoleLog,
    settings: openSettings(),
    docks: openDockPrefs(),
    health: openHealth(),
    reminders: openReminderItem(),
    bell: openBell(),
    sweepSettings: sweepStored,
  });
