import type { Reading } from '../../domain/meeting.ts';
import type { Sighting, SiteReader } from '../types.ts';
import googleCalendar from './google-calendar.ts';

/** Every site's reader, one line each; a contract test fails for an adapter without one. */
export const readers: readonly SiteReader[] = [googleCalendar];

/** What a sighting means; null for an unknown site and for what is no meeting and no person. `now` is epoch ms. */
export const toReading = (sighting: Sighting, now: number): Reading | null =>
  readers.find((reader) => reader.id === sighting.site)?.toReading(sighting, now) ?? null;
