import { day, dayOf, hour, minute, toWall } from '../fixtures/hosts/google-calendar/event.ts';
import type { CalendarEvent, Guest, LocaleId, Wall } from '../fixtures/hosts/google-calendar/event.ts';
import { googleCalendarPage } from '../fixtures/hosts/google-calendar/index.ts';
import type { CalendarPage } from '../fixtures/hosts/google-calendar/index.ts';

const manager = 'robin.vale@example.com';

const guest = (name: string, response: Guest['response'] = 'accepted'): Guest => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
  response,
});

const robin: Guest = { ...guest('Robin Vale'), organiser: true };
const team = ['Ana Ruiz', 'Tomas Berg', 'Mei Chen', 'Sam Okoro', 'Ines Lopes'];

interface Slot {
  id: string;
  title: string;
  guests: readonly string[];
  /** Days from Monday, hours from midnight, minutes long. */
  at: readonly [weekday: number, hours: number, minutes: number];
}

const slots: readonly Slot[] = [
  { id: 'planning', title: 'Sprint planning', guests: team, at: [0, 9.5, 60] },
  { id: 'tomas', title: 'Tomas / Robin 1:1', guests: ['Tomas Berg'], at: [0, 14, 30] },
  { id: 'mei', title: 'Weekly 1:1 with Mei', guests: ['Mei Chen'], at: [1, 11, 30] },
  { id: 'career', title: 'Career conversation: Sam', guests: ['Sam Okoro'], at: [2, 15, 60] },
  { id: 'design', title: 'Design review: payments', guests: team.slice(0, 4), at: [3, 10, 60] },
  { id: 'retro', title: 'Retro', guests: team, at: [4, 13, 60] },
];

function toEvent({ id, title, guests, at: [weekday, hours, minutes] }: Slot, monday: Wall): CalendarEvent {
  const start = monday + weekday * day + hours * hour;
  return {
    id: `sample${id}`,
    calendar: manager,
    calendarName: 'Robin Vale',
    title,
    start,
    end: start + minutes * minute,
    original: start,
    guests: [robin, ...guests.map((name) => guest(name))],
  };
}

/** The week around an instant: five team events, and a 1:1 that is going on, as `[event, others]`. */
export function sampleWeek(now: number): readonly [CalendarEvent, ...CalendarEvent[]] {
  const wall = toWall(now);
  const today = dayOf(wall);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
  const start = Math.floor((wall - 5 * minute) / (30 * minute)) * 30 * minute;
  const current = toEvent(
    { id: 'ana', title: 'Ana / Robin 1:1', guests: ['Ana Ruiz'], at: [0, 0, 30] },
    start,
  );
  return [current, ...slots.map((slot) => toEvent(slot, monday))];
}

/** A live page of the sample week with the current 1:1 open, as `npm start` and the pictures show it. */
export function sampleCalendar(now: number, look: { locale?: LocaleId; dark?: boolean } = {}): CalendarPage {
  const events = sampleWeek(now);
  return googleCalendarPage({
    locale: look.locale ?? 'en',
    skin: { seed: 7, dark: look.dark ?? false },
    events: [...events],
    now,
    view: 'week',
    account: manager,
    open: { id: events[0].id, on: 'card' },
    live: true,
  });
}
