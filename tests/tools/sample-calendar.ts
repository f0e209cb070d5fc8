import type { PageSpec } from '../fixtures/hosts/google-calendar/event.ts';
import { googleCalendarPage } from '../fixtures/hosts/google-calendar/index.ts';
import type { CalendarPage } from '../fixtures/hosts/google-calendar/index.ts';
import { sampleWeek } from '../fixtures/hosts/google-calendar/sample-week.ts';

/** The sample week as a live page, with the 1:1 that is under way open, as `npm start` and the pictures show it. */
export function sampleCalendar(now: number, changes: Partial<PageSpec> = {}): CalendarPage {
  const week = sampleWeek(now);
  const [current] = week.events;
  if (!current) throw new Error('The sample week is empty.');
  return googleCalendarPage({ ...week, open: { id: current.id, on: 'card' }, ...changes });
}
