import { isoDay } from './brief/history.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const dayMinutes = 1_440;
/** What is older is not said any more. */
export const oldestMs = 12 * 3_600_000;
/** Reminders a day at most; several that are due together are one. */
export const dailyCap = 3;
/** Digests are not said before this hour of the day, in minutes. */
const digestFrom = 9 * 60;
/** A competency in focus is stale when it was not noted for this long. */
export const staleDays = 60;

/** As the manager set them; times `HH:MM`, days 0 = Sunday. */
export interface ReminderSettings {
  meeting: boolean;
  minutesBefore: number;
  cadence: boolean;
  focus: boolean;
  quietFrom: string;
  quietUntil: string;
  workingDays: readonly number[];
}

/** What was said so far. Times and dates only: nobody and no meeting is named. */
export interface ReminderState {
  /** ISO date on which `count` reminders were said. */
  day: string;
  count: number;
  /** Starts of meetings that were spoken of, epoch ms. */
  told: number[];
  /** Monday of the week in which the digest was said, ISO. */
  cadenceWeek: string | null;
  focusWeek: string | null;
  /** When reminders were due that could not be shown and were not looked at: the number on the badge. */
  waiting: number[];
}

export const nothingSaid: ReminderState = {
  day: '',
  count: 0,
  told: [],
  cadenceWeek: null,
  focusWeek: null,
  waiting: [],
};

/** A meeting as far as it is reminded of. `seenAt`: when the page last showed it. Epoch ms. */
export interface Upcoming {
  start: number;
  seenAt: number;
}

/** One reminder, of everything that is due together. */
export interface Reminder {
  /** Whole minutes until the next meeting; null = none is near. */
  minutes: number | null;
  /** Meetings that began while nobody could be reminded. */
  late: number;
  /** People whose 1:1 is overdue; 0 = no digest now. */
  overdue: number;
  /** Competencies in focus that went stale; 0 = no digest now. */
  stale: number;
}

interface Wall {
  day: string;
  weekday: number;
  minute: number;
}

const toWall = (at: number, zone: string): Wall => {
  const day = isoDay(at, zone);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return {
    day,
    weekday: new Date(`${day}T00:00Z`).getUTCDay(),
    minute: part('hour') * 60 + part('minute'),
  };
};

/** Monday of its week. */
const weekOf = ({ day, weekday }: Wall): string =>
  new Date(Date.parse(`${day}T00:00Z`) - ((weekday + 6) % 7) * dayMs).toISOString().slice(0, 10);

const toMinute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const isQuiet = (minute: number, { quietFrom, quietUntil }: ReminderSettings): boolean => {
  const [from, until] = [toMinute(quietFrom), toMinute(quietUntil)];
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
};

const isAllowed = ({ weekday, minute }: Wall, settings: ReminderSettings): boolean =>
  settings.workingDays.includes(weekday) && !isQuiet(minute, settings);

/**
 * When to remind of a meeting: some minutes before it, or when quiet hours end in between. Null when it lies on a day
 * off, or begins before quiet hours end.
 */
export const dueAt = (start: number, settings: ReminderSettings, zone: string): number | null => {
  const at = start - settings.minutesBefore * minuteMs;
  const wall = toWall(at, zone);
  if (!settings.workingDays.includes(toWall(start, zone).weekday)) return null;
  if (!isQuiet(wall.minute, settings)) return at;
  const left = (toMinute(settings.quietUntil) - wall.minute + dayMinutes) % dayMinutes;
  const end = at + left * minuteMs - (at % minuteMs);
  return end < start ? end : null;
};

/** Which facts are needed now: digests are said once a week, at the first good moment. */
export const wantedDigests = (
  settings: ReminderSettings,
  state: ReminderState,
  now: number,
  zone: string,
): { cadence: boolean; focus: boolean } => {
  const wall = toWall(now, zone);
  const week = weekOf(wall);
  const good =
    isAllowed(wall, settings) && wall.minute >= digestFrom && wall.minute - digestFrom <= oldestMs / minuteMs;
  const open = (said: string | null): boolean => good && (said === null || said < week);
  return {
    cadence: settings.cadence && open(state.cadenceWeek),
    focus: settings.focus && open(state.focusWeek),
  };
};

export interface ReminderInput {
  settings: ReminderSettings;
  state: ReminderState;
  meetings: readonly Upcoming[];
  /** People overdue by cadence, where `wantedDigests` asks for it; else null. */
  overdue: number | null;
  /** Stale competencies in focus, likewise. */
  stale: number | null;
  /** IANA zone of the machine. */
  zone: string;
}

/** A week after this one counts as this one. */
const earlier = (said: string | null, week: string): string | null =>
  said !== null && said > week ? week : said;

const isNear = (at: number, now: number): boolean => Math.abs(now - at) <= oldestMs;

/** What lies too far back or ahead was written by a clock that stood wrong, or is over. */
const refresh = (state: ReminderState, wall: Wall, now: number): ReminderState => ({
  ...state,
  day: wall.day,
  // Set back over midnight, the day does not begin anew.
  count: wall.day > state.day ? 0 : state.count,
  cadenceWeek: earlier(state.cadenceWeek, weekOf(wall)),
  focusWeek: earlier(state.focusWeek, weekOf(wall)),
  told: state.told.filter((start) => Math.abs(now - start) <= 2 * dayMs),
  waiting: state.waiting.filter((at) => isNear(at, now)),
});

/**
 * What to say now, and what is remembered of it. A meeting the page showed after its reminder was due needs none:
 * the manager was looking at it. After a sleep all that is late is one reminder, and nothing older than 12 hours is
 * said. Above the daily cap meetings pass in silence and digests wait for another day.
 */
export const dueReminders = (
  { settings, state: before, meetings, overdue, stale, zone }: ReminderInput,
  now: number,
): { say: Reminder | null; state: ReminderState } => {
  const wall = toWall(now, zone);
  const state = refresh(before, wall, now);
  if (!isAllowed(wall, settings)) return { say: null, state };
  const due = settings.meeting
    ? meetings.filter(({ start, seenAt }) => {
        const at = dueAt(start, settings, zone);
        return at !== null && at <= now && isNear(at, now) && seenAt <= at && !state.told.includes(start);
      })
    : [];
  const told = [...state.told, ...new Set(due.map(({ start }) => start))];
  if (state.count >= dailyCap) return { say: null, state: { ...state, told } };

  const ahead = due.filter(({ start }) => start > now).map(({ start }) => start);
  const wanted = wantedDigests(settings, state, now, zone);
  const say: Reminder = {
    minutes: ahead.length === 0 ? null : Math.ceil((Math.min(...ahead) - now) / minuteMs),
    late: due.filter(({ start }) => start <= now).length,
    overdue: wanted.cadence ? (overdue ?? 0) : 0,
    stale: wanted.focus ? (stale ?? 0) : 0,
  };
  if (say.minutes === null && say.late + say.overdue + say.stale === 0) return { say: null, state };
  const week = weekOf(wall);
  return {
    say,
    state: {
      ...state,
      told,
      count: state.count + 1,
      cadenceWeek: say.overdue > 0 ? week : state.cadenceWeek,
      focusWeek: say.stale > 0 ? week : state.focusWeek,
    },
  };
};

/** Reminders were just switched on: what was due before is not said afterwards. */
export const beginReminders = (
  { settings, state, meetings, zone }: Pick<ReminderInput, 'settings' | 'state' | 'meetings' | 'zone'>,
  now: number,
): ReminderState => {
  const over = meetings
    .map(({ start }) => start)
    .filter((start) => (dueAt(start, settings, zone) ?? Infinity) < now);
  return { ...state, told: [...new Set([...state.told, ...over])] };
};

/** When the next meeting's reminder is due; null = none. Digests are looked at every hour. */
export const nextWake = (
  { settings, state, meetings, zone }: Pick<ReminderInput, 'settings' | 'state' | 'meetings' | 'zone'>,
  now: number,
): number | null => {
  if (!settings.meeting) return null;
  const ahead = meetings
    .filter(({ start }) => !state.told.includes(start))
    .map(({ start }) => dueAt(start, settings, zone))
    .filter((at) => at !== null && at > now)
    .map(Number);
  return ahead.length === 0 ? null : Math.min(...ahead);
};
