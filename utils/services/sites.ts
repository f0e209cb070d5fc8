import type { MeetingReading } from '../domain/meeting.ts';
import { isObject } from '../domain/is-object.ts';
import { isoDay } from '../domain/brief/history.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SeenMeeting } from '../domain/records.ts';
import { newestHealth, withReading } from '../domain/site-health.ts';
import { toReading } from '../hosts/readers/index.ts';
import { siteNamed } from '../hosts/site-names.ts';
import type { Sighting } from '../hosts/types.ts';
import type { Refusal } from '../messaging/call.ts';
import { createQueue } from '../platform/queue.ts';
import { z } from 'zod';
import type { Handlers } from './context.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import { tabBeside } from './meetings.ts';
import { toClassification, toMatch, toMeetingKeys, toSeen } from './recognise.ts';
import type { Repositories } from './repositories.ts';
import { loadStored } from './session-store.ts';

/** In the session store: meetings of a calendar file, gone with the browser. */
const fileKey = 'calendar-file';
/** Not every look at a page is written to the disk. */
const restMs = 600_000;

const fromFile = z.array(z.custom<MeetingReading>((value) => isObject(value) && 'meeting' in value));

type Parts = { people: Pick<Repositories['people'], 'list'>; choices: Pick<Repositories['choices'], 'of'> };

/** Writes down how well a site was read: its id and host, fields and times, nothing of what was read. */
export const createHealthWatch = ({
  health,
  clock,
}: Pick<ServiceDeps, 'health' | 'clock'>): ((
  sighting: Sighting,
  host?: string,
) => Promise<Result<null, Refusal>>) => {
  const inTurn = createQueue();
  const lastKeys = new Map<string, string>();
  return (sighting, host = '') =>
    inTurn(async () => {
      const now = clock.now();
      const reading = toReading(sighting, now);
      if (!reading) return ok(null);
      const { site } = reading;
      const before = newestHealth(await health.load(), { site, host });
      const next = withReading(before, reading, now, host);
      const isNews =
        before === null ||
        next.state !== before.state ||
        next.missing.join() !== before.missing.join() ||
        now - before.lastSeen > restMs ||
        (next.without !== before.without && lastKeys.get(`${site} ${host}`) !== sighting.key);
      lastKeys.set(`${site} ${host}`, sighting.key);
      if (isNews) await health.save(next);
      return ok(null);
    });
};

/** How well sites are read, and meetings of a calendar file where no page can be. Nothing of the file is written to disk. */
export const siteHandlers = (
  deps: ServiceDeps,
  of: Parts,
  current: CurrentMeetings,
  onSeen: () => void,
): Handlers<'sites.health' | 'sites.about' | 'sites.tell' | 'calendar.load' | 'calendar.open'> => {
  const recognise = async (reading: MeetingReading): Promise<SeenMeeting> => {
    const { key, seriesKey } = toMeetingKeys(reading);
    const [people, choices, settings] = await Promise.all([
      of.people.list(),
      of.choices.of(key, seriesKey),
      deps.settings.load(),
    ]);
    const match = toMatch(reading, people, settings.ownAddresses);
    return toSeen(reading, toClassification(reading, choices), match, deps.clock.now());
  };
  /** A file does not say whose it is: own addresses do. */
  const withSelf = (reading: MeetingReading, ownAddresses: readonly string[]): MeetingReading => {
    const attendees = reading.meeting.attendees.map((one) => ({
      ...one,
      self: one.email !== null && ownAddresses.includes(one.email),
    }));
    const ownResponse = attendees.find(({ self }) => self)?.response ?? 'unknown';
    return { ...reading, meeting: { ...reading.meeting, attendees, ownResponse } };
  };

  return {
    'sites.health': async () => ok(await deps.health.load()),
    'sites.about': async ({ site }) => {
      const known = siteNamed(site);
      const health = newestHealth(await deps.health.load(), { site });
      return ok({ label: known?.label ?? null, checked: known?.checked ?? null, health });
    },
    'sites.tell': async () =>
      ok({ tell: await deps.health.tell(isoDay(deps.clock.now(), deps.clock.zone())) }),
    'calendar.load': async ({ meetings }) => {
      const { ownAddresses } = await deps.settings.load();
      const readings = meetings.map((reading) => withSelf({ ...reading, site: 'ics' }, ownAddresses));
      await deps.store.set(fileKey, readings);
      const seen: SeenMeeting[] = [];
      for (const reading of readings) {
        const listed = await recognise(reading);
        await current.list(listed, deps.clock.now());
        seen.push(listed);
      }
      onSeen();
      return ok(seen);
    },
    'calendar.open': async ({ key }, context) => {
      const tabId = await tabBeside(deps, context);
      const readings = (await loadStored(deps.store, fileKey, fromFile)) ?? [];
      const reading = readings.find(({ meeting }) => meeting.key === key);
      if (!reading || tabId === null) return fail('not-found');
      await current.set(tabId, reading, await recognise(reading), deps.clock.now());
      return ok(null);
    },
  };
};
