import type { SiteReader } from '../types.ts';
import { toCardReading } from './google/card.ts';
import { toPageReading } from './google/page.ts';

/** Google Calendar: the event card over the grid and the full event page. */
export default {
  id: 'google-calendar',
  toReading: (sighting, now) =>
    sighting.lines.card ? toCardReading(sighting, now) : toPageReading(sighting, now),
} satisfies SiteReader;
