import ICAL from 'ical.js';
import { windowsZone } from './windows-zones.ts';

const dayMs = 86_400_000;

/** A wall time as if it were one of UTC, epoch ms. */
const toWall = (time: ICAL.Time): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

/** A zone of the browser's own table. Where a wall time comes twice the first is meant, as RFC 5545, 3.3.5 says. */
class IanaZone extends ICAL.Timezone {
  readonly #format: Intl.DateTimeFormat;

  constructor(name: string) {
    const format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    super({ tzid: name });
    this.#format = format;
  }

  #offsetAt(at: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  }

  override utcOffset(time: ICAL.Time): number {
    const wall = toWall(time);
    const before = this.#offsetAt(wall - dayMs);
    const after = this.#offsetAt(wall + dayMs);
    const isAfter = this.#offsetAt(wall - before) !== before && this.#offsetAt(wall - after) === after;
    return (isAfter ? after : before) / 1000;
  }
}

/** Where the times of a calendar file stand. `name` is an IANA zone, null for a zone that only the file knows. */
export interface Zone {
  zone: ICAL.Timezone;
  name: string | null;
}

const openIana = (name: string): Zone | null => {
  try {
    return { zone: new IanaZone(name), name };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** Paths of IANA only: engines also take abbreviations, of which some mean two places. */
const isIanaName = (name: string): boolean => /^(?:UTC|[A-Z][A-Za-z]+\/[\w/+-]+)$/.test(name);

/**
 * Finds the zones that a file names: those of the browser's table first, for they know every year; then what the file
 * defines itself, then the names of Windows. Null: nobody knows it, and no time is guessed.
 */
export const openZones = (
  defined: readonly ICAL.Component[],
): { find: (id: string) => Zone | null; iana: (name: string) => Zone | null } => {
  const known = new Map<string, Zone | null>();
  const once = (key: string, make: () => Zone | null): Zone | null => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const made = make();
    known.set(key, made);
    return made;
  };
  const iana = (name: string): Zone | null => once(`iana ${name}`, () => openIana(name));
  const find = (id: string): Zone | null => {
    // "/mozilla.org/20050126_1/Europe/Berlin": globally unique names end in the IANA one.
    const tail = /^\/.*?([A-Z][A-Za-z]+\/[\w/+-]+)$/.exec(id)?.[1] ?? id;
    if (isIanaName(tail)) {
      const zone = iana(tail);
      if (zone) return zone;
    }
    const own = defined.find((component) => component.getFirstPropertyValue('tzid') === id);
    const name = windowsZone(id);
    if (own) return { zone: new ICAL.Timezone({ tzid: id, component: own }), name };
    return name === null ? null : iana(name);
  };
  return { iana, find: (id) => once(`file ${id}`, () => find(id)) };
};

/** Epoch ms of a wall time in a zone. */
export const toEpoch = (time: ICAL.Time, { zone }: Zone): number =>
  toWall(time) - zone.utcOffset(time) * 1000;
