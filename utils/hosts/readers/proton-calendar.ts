import type { SiteReader } from '../types.ts';
import { toBoxReading } from './box-event.ts';

/** Proton Calendar: the event's popover. */
export default {
  id: 'proton-calendar',
  toReading: (sighting, now) => toBoxReading(sighting, now),
} satisfies SiteReader;
