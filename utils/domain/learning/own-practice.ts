import { isoDay } from '../brief/history.ts';
import type { Format } from '../playbook.ts';
import { type Interval, type Proportion, wilson } from './interval.ts';
import { type SessionFact, tookPlace } from './session-fact.ts';

/** Below this a share says nothing: counts alone are shown. */
export const enoughForShare = 5;
/** A session that begins or ends so much later than planned was late, or overran. */
const graceMs = 3 * 60_000;
const minuteMs = 60_000;

/** A count with its share and interval; those are null where there is too little to speak of a share. */
export interface Share extends Proportion {
  share: number | null;
  interval: Interval | null;
}

export const toShare = (count: number, of: number): Share =>
  of < enoughForShare
    ? { count, of, share: null, interval: null }
    : { count, of, share: count / of, interval: wilson({ count, of }) };

/** How sessions of one format went. */
export interface FormatUse {
  /** null = not said. */
  format: Format | null;
  sessions: number;
  /** With a prompt that was asked. */
  asked: Share;
  /** With an action agreed. */
  action: Share;
  /** With a clear outcome, of those whose outcome was said. */
  clear: Share;
}

/** Minutes are whole; null = not known of any session. */
export interface TimeUse {
  /** Sessions of which both ends were marked. */
  timed: number;
  plannedMinutes: number | null;
  usedMinutes: number | null;
  /** Of those whose begin was marked. */
  late: Share;
  /** Of those whose end was marked and planned. */
  overrun: Share;
  /** How long they took is not certain: the machine slept. */
  approximate: number;
}

/** One month of session cards. */
export interface CardMonth {
  /** `YYYY-MM` */
  month: string;
  sessions: number;
  clear: Share;
  behaviourNamed: Share;
  actionAgreed: Share;
  talked: Record<'me' | 'even' | 'them', number>;
}

/** The manager's own sessions, for the manager alone. No person and no total over people is in it. */
export interface OwnPractice {
  /** Epoch ms, both included. */
  from: number;
  to: number;
  states: Record<'held' | 'moved' | 'cancelled' | 'unsaid', number>;
  formats: FormatUse[];
  time: TimeUse;
  /** Oldest first; months in between without a session are there too. */
  months: CardMonth[];
}

const formats: readonly (Format | null)[] = ['in_person', 'remote', 'async', null];

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

const minutes = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / minuteMs));

/** Formats that were used, in a fixed order. */
export const formatsOf = (held: readonly SessionFact[]): FormatUse[] =>
  formats
    .map((format) => ({ format, own: held.filter((one) => one.format === format) }))
    .filter(({ own }) => own.length > 0)
    .map(({ format, own }) => ({
      format,
      sessions: own.length,
      asked: toShare(
        count(own, (one) => one.asked.length > 0),
        own.length,
      ),
      action: toShare(
        count(own, (one) => one.action || one.card.actionAgreed === true),
        own.length,
      ),
      clear: clearOf(own),
    }));

function clearOf(own: readonly SessionFact[]): Share {
  const said = own.filter(({ card }) => card.outcome !== undefined);
  return toShare(
    count(said, ({ card }) => card.outcome === 'clear'),
    said.length,
  );
}

/** What the clock says. Sessions whose length is not certain do not count for planned and used minutes. */
export function timeOf(held: readonly SessionFact[]): TimeUse {
  const timed = held.flatMap(({ startedAt, endedAt, start, end, approximate }) =>
    approximate || startedAt === null || endedAt === null || end === null || endedAt < startedAt
      ? []
      : [{ planned: end - start, used: endedAt - startedAt }],
  );
  const begun = held.flatMap(({ startedAt, start }) => (startedAt === null ? [] : [startedAt - start]));
  const ended = held.flatMap(({ endedAt, end }) => (endedAt === null || end === null ? [] : [endedAt - end]));
  const isLate = (by: number): boolean => by > graceMs;
  return {
    timed: timed.length,
    plannedMinutes: minutes(median(timed.map(({ planned }) => planned))),
    usedMinutes: minutes(median(timed.map(({ used }) => used))),
    late: toShare(count(begun, isLate), begun.length),
    overrun: toShare(count(ended, isLate), ended.length),
    approximate: count(held, ({ approximate }) => approximate),
  };
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

function monthsOf(held: readonly SessionFact[], zone: string): CardMonth[] {
  const byMonth = Map.groupBy(held, ({ start }) => isoDay(start, zone).slice(0, 7));
  const known = [...byMonth.keys()].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  const all: CardMonth[] = [];
  for (
    let month = first;
    month !== undefined && last !== undefined && month <= last;
    month = monthAfter(month)
  ) {
    const own = byMonth.get(month) ?? [];
    const saying = (what: 'behaviourNamed' | 'actionAgreed'): Share => {
      const said = own.filter(({ card }) => card[what] !== undefined);
      return toShare(
        count(said, ({ card }) => card[what] === true),
        said.length,
      );
    };
    const talked = (who: 'me' | 'even' | 'them'): number => count(own, ({ card }) => card.talked === who);
    all.push({
      month,
      sessions: own.length,
      clear: clearOf(own),
      behaviourNamed: saying('behaviourNamed'),
      actionAgreed: saying('actionAgreed'),
      talked: { me: talked('me'), even: talked('even'), them: talked('them') },
    });
  }
  return all;
}

/** Sessions that began from `from` on and are over at `now`; months by the calendar of `zone`. */
export function ownPractice(
  facts: readonly SessionFact[],
  { from, now, zone }: { from: number; now: number; zone: string },
): OwnPractice {
  const inside = facts.filter(({ start }) => start >= from && start <= now);
  const held = inside.filter((one) => tookPlace(one, now));
  return {
    from,
    to: now,
    states: {
      held: count(held, ({ state }) => state === 'held'),
      moved: count(inside, ({ state }) => state === 'moved'),
      cancelled: count(inside, ({ state }) => state === 'cancelled'),
      unsaid: count(held, ({ state }) => state === 'open' || state === 'unknown'),
    },
    formats: formatsOf(held),
    time: timeOf(held),
    months: monthsOf(held, zone),
  };
}
