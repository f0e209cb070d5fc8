import { readFile } from 'node:fs/promises';
import type { MeetingReading } from '../../../utils/domain/meeting.ts';
import type { Clock } from '../../../utils/platform/clock.ts';
import type { Ids } from '../../../utils/platform/ids.ts';
import { dockStore } from '../../../utils/settings/dock.ts';
import { healthStore } from '../../../utils/settings/health.ts';
import { settingsStore } from '../../../utils/settings/settings.ts';
import type { StoredItem } from '../../../utils/settings/stored-item.ts';
import type { CallContext } from '../../../utils/services/context.ts';
import { createCurrentMeetings } from '../../../utils/services/current-meetings.ts';
import type { ServiceDeps } from '../../../utils/services/deps.ts';
import { createServices } from '../../../utils/services/services.ts';
import { memoryStore } from '../../../utils/services/session-store.ts';
import { map, monday, openFresh, uuid } from '../db/samples.ts';

export const memoryItem = (value: unknown): StoredItem => {
  let stored = value;
  return {
    load: async () => stored,
    save: async (next) => void (stored = next),
  };
};

export interface FakeClock extends Clock {
  set(now: number): void;
}

export const fakeClock = (start = monday): FakeClock => {
  let now = start;
  return { now: () => now, zone: () => 'Europe/Berlin', set: (next) => void (now = next) };
};

/** Counts up from a number no sample uses. */
export const countingIds = (): Ids => {
  let last = 0xf000;
  return () => uuid((last += 1));
};

/** Remembers the next wake and the number on the toolbar button. */
export const fakeBell = () => {
  const bell = {
    at: null as number | null,
    count: 0,
    wake: async (at: number | null) => void (bell.at = at),
    badge: async (count: number) => void (bell.count = count),
    lockAt: null as number | null,
    lock: async (at: number | null) => void (bell.lockAt = at),
  };
  return bell;
};

const publicFile = (path: string): URL => new URL(`../../../public/${path}`, import.meta.url);

/** Bundled files are the product's own, but for the map: its content may change without these tests. */
const loadBundled = async (path: string): Promise<unknown> =>
  path.startsWith('maps/starter/')
    ? map({ id: 'starter', name: 'Starter', source: { kind: 'bundled' } })
    : JSON.parse(await readFile(publicFile(path), 'utf8'));

export const page: CallContext = {
  caller: 'page',
  tabId: null,
  frameId: null,
  documentId: null,
  view: 'options',
};
export const content: CallContext = {
  caller: 'content',
  tabId: 7,
  frameId: 0,
  documentId: 'd',
  view: 'content:7',
};
export const panel: CallContext = { caller: 'panel', tabId: 7, frameId: 4, documentId: 'p', view: 'panel:7' };

/** The services as in the background, with everything around them in memory. `again` is the worker after a stop. */
export const running = (change: Partial<ServiceDeps> = {}) => {
  const clock = fakeClock();
  const errors: unknown[] = [];
  const bell = fakeBell();
  const deps: ServiceDeps = {
    db: openFresh(),
    clock,
    ids: countingIds(),
    log: { error: (where, error) => void errors.push([where, error]) },
    store: memoryStore(),
    settings: settingsStore(memoryItem(null)),
    docks: dockStore(memoryItem(null)),
    health: healthStore(memoryItem(null)),
    reminders: memoryItem(null),
    bell,
    loadBundled,
    appVersion: '1.0.0',
    activeTab: async () => 7,
    openAside: async () => true,
    vault: { rounds: 1_000, sweepMegabytes: 1 },
    ...change,
  };
  return {
    ...createServices(deps),
    deps,
    clock,
    errors,
    bell,
    /** As if a page in the tab had been read. */
    show: (reading: MeetingReading) => createCurrentMeetings(deps.store).set(7, reading, null, clock.now()),
    again: () => {
      deps.db.close();
      return running({ ...deps, db: openFresh(deps.db.name) });
    },
  };
};
