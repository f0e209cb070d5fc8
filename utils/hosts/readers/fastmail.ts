import type { SiteReader } from '../types.ts';
import { toBoxReading } from './box-event.ts';

/** Fastmail: the event's box. */
export default {
  id: 'fastmail',
  toReading: (sighting, now) => toBoxReading(sighting, now),
} satisfies SiteReader;
