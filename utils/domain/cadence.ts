import { daysBetween, isoDay } from './brief/history.ts';
import type { Person, Session } from './records.ts';

const dayMs = 86_400_000;
/** How long after its end the manager is asked whether a session was held; then it is `unknown`. */
export const askDays = 7;
/** The length of a session whose end is not known. */
const usualMs = 3_600_000;
/** Sessions are counted over this many days. */
export const countedDays = 56;

/** As much of a session as its rhythm needs: no text. */
export type SessionFact = Pick<
  Session,
  'id' | 'personId' | 'type' | 'purpose' | 'start' | 'end' | 'endedAt' | 'state' | 'zone'
>;

/**
 * Where a session stands: before its end (`ahead`), to be asked about (`ask`), not answered within `askDays`
 * (`unknown`), or what the manager said.
 */
export type Holding = 'ahead' | 'ask' | 'unknown' | 'held' | 'moved' | 'cancelled';

const endOf = ({ start, end, endedAt }: SessionFact): number =>
  Math.max(start, endedAt ?? end ?? start + usualMs);

/** `now`: epoch ms. */
export const holdingOf = (session: SessionFact, now: number): Holding => {
  if (session.state !== 'open') return session.state;
  const since = now - endOf(session);
  if (since < 0) return 'ahead';
  return since <= askDays * dayMs ? 'ask' : 'unknown';
};

/** Sessions to ask about, newest first. */
export const toUnsettled = (sessions: readonly SessionFact[], now: number): SessionFact[] =>
  sessions.filter((session) => holdingOf(session, now) === 'ask').sort((a, b) => b.start - a.start);

/** Sessions of the last `countedDays`; one that is not answered for is counted by itself, never as missed. */
export interface HeldCounts {
  held: number;
  moved: number;
  cancelled: number;
  unknown: number;
}

export interface CadenceLine {
  personId: string;
  name: string;
  /** `not-set`: no cadence is agreed, nothing is overdue. `paused`: on leave, counting stands still. */
  state: 'on-time' | 'overdue' | 'paused' | 'not-set';
  agreedDays: number | null;
  /** Start of the last session that was held, epoch ms. */
  lastHeldAt: number | null;
  /** Start of the next one the extension knows of, epoch ms. */
  nextAt: number | null;
  /** ISO date of the next one by the agreement; null when none is agreed or counting stands still. */
  dueOn: string | null;
  /** Whole days; 0 = not overdue. */
  overdueDays: number;
  /** Later than the last held one and not answered for: the count starts from the newest of these. */
  unsure: number;
  counts: HeldCounts;
  /** `from` and `until` are the first and the last day, ISO; `until` null = open. */
  pause: { why: 'dates'; from: string; until: string | null } | { why: 'pathway' } | null;
}

const addDays = (iso: string, days: number): string => {
  const at = Date.parse(`${iso}T00:00Z`) + days * dayMs;
  return new Date(at).toISOString().slice(0, 10);
};

/** Days of the pause later than `from`, up to and including `to`. */
const pausedBetween = (pause: Person['pause'], from: string, to: string): number => {
  if (!pause) return 0;
  const first = pause.from > from ? pause.from : addDays(from, 1);
  const last = pause.until !== null && pause.until < to ? pause.until : to;
  return Math.max(0, (daysBetween(first, last) ?? -1) + 1);
};

/** The day after so many counted days (negative: before today); a pause that begins earlier moves it. Null: by an open one. */
const dueOn = (pause: Person['pause'], today: string, left: number): string | null => {
  const due = addDays(today, left);
  if (!pause || pause.from <= today || pause.from > due) return due;
  return pause.until === null ? null : addDays(due, pausedBetween(pause, today, pause.until));
};

/**
 * Dates decide where there are any. Without them the pathway `return_from_leave` says that the person is away or
 * just back.
 */
const pauseOf = ({ pause, pathway }: Person, today: string): CadenceLine['pause'] => {
  if (!pause) return pathway === 'return_from_leave' ? { why: 'pathway' } : null;
  const runs = pause.from <= today && (pause.until === null || pause.until >= today);
  return runs ? { why: 'dates', ...pause } : null;
};

const count = (sessions: readonly SessionFact[], now: number): HeldCounts => {
  const counts: HeldCounts = { held: 0, moved: 0, cancelled: 0, unknown: 0 };
  for (const session of sessions) {
    const holding = holdingOf(session, now);
    if (session.start < now - countedDays * dayMs || holding === 'ahead') continue;
    counts[holding === 'ask' ? 'unknown' : holding] += 1;
  }
  return counts;
};

export interface CadenceQuery {
  /** Of this person; those of others, evaluations and those dated after now are left out. */
  sessions: readonly SessionFact[];
  /** Starts of meetings with this person that were seen, epoch ms. */
  planned: readonly number[];
  now: number;
  /** IANA zone in which days are counted. */
  zone: string;
}

/**
 * The rhythm of talks with one person. Days are calendar days, so that a clock change does not move them. Counting
 * starts at the last session that was held, at a later one of which nobody said what became of it, or on the day the
 * person was added.
 */
export const cadenceOf = (person: Person, { sessions, planned, now, zone }: CadenceQuery): CadenceLine => {
  const own = sessions.filter(({ personId, purpose }) => personId === person.id && purpose === 'coaching');
  const past = own.filter(({ start }) => start <= now);
  const newest = (list: readonly SessionFact[]): number | null =>
    list.length === 0 ? null : Math.max(...list.map(({ start }) => start));
  const lastHeldAt = newest(past.filter(({ state }) => state === 'held'));
  const unsure = past.filter(
    (session) =>
      session.start > (lastHeldAt ?? -Infinity) && ['ask', 'unknown'].includes(holdingOf(session, now)),
  );
  const ahead = own.filter(({ start, state }) => start > now && state === 'open').map(({ start }) => start);
  const next = [...planned.filter((start) => start > now), ...ahead];

  const today = isoDay(now, zone);
  const from = isoDay(newest(unsure) ?? lastHeldAt ?? Math.min(person.createdAt, now), zone);
  const agreed = person.cadenceDays;
  const pause = pauseOf(person, today);
  const counts = agreed !== null && pause === null;
  const gone = (daysBetween(from, today) ?? 0) - pausedBetween(person.pause, from, today);
  const overdueDays = counts ? Math.max(0, gone - agreed) : 0;
  return {
    personId: person.id,
    name: person.name,
    state: agreed === null ? 'not-set' : pause ? 'paused' : overdueDays > 0 ? 'overdue' : 'on-time',
    agreedDays: agreed,
    lastHeldAt,
    nextAt: next.length === 0 ? null : Math.min(...next),
    dueOn: counts ? dueOn(person.pause, today, agreed - gone) : null,
    overdueDays,
    unsure: unsure.length,
    counts: count(past, now),
    pause,
  };
};

const order: Record<CadenceLine['state'], number> = { overdue: 0, 'on-time': 1, paused: 2, 'not-set': 3 };

/** Longest overdue first, then by the day that is due, then by name. */
export const sortLines = (lines: readonly CadenceLine[]): CadenceLine[] =>
  [...lines].sort(
    (a, b) =>
      order[a.state] - order[b.state] ||
      b.overdueDays - a.overdueDays ||
      (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
      a.name.localeCompare(b.name),
  );
