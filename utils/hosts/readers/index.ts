import type { Reading } from '../../domain/meeting.ts';
import type { Sighting, SiteReader } from '../types.ts';
import fastmail from './fastmail.ts';
import generic from './generic.ts';
import googleCalendar from './google-calendar.ts';
import nextcloudCalendar from './nextcloud-calendar.ts';
import outlook from './outlook.ts';
import profile from './profile.ts';
import protonCalendar from './proton-calendar.ts';
import sogo from './sogo.ts';

/** Every site's reader, one line each; a contract test fails for an adapter without one. */
export const readers: readonly SiteReader[] = [
  googleCalendar,
  outlook,
  protonCalendar,
  nextcloudCalendar,
  sogo,
  fastmail,
  generic,
  profile,
];

/** What a sighting means; null for an unknown site and for what is no meeting and no person. `now` is epoch ms. */
export const toReading = (sighting: Sighting, now: number): Reading | null =>
  readers.find((reader) => reader.id === sighting.site)?.toReading(sighting, now) ?? null;
