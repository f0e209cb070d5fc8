import type { SiteReader } from '../types.ts';
import { toBoxReading } from './box-event.ts';

/** `/view/popover/<object>/<recurrence>`: which event, and when it begins by its rule (epoch seconds). */
const path = /\/(?:view|edit)\/[a-z]+\/([^/]+)\/(\d+|next)/;

/** Nextcloud Calendar: the popover or the sidebar; its address tells the event and its start. */
export default {
  id: 'nextcloud-calendar',
  toReading(sighting, now) {
    const [, id, at] = path.exec(sighting.lines.path?.[0] ?? '') ?? [];
    const lines = { ...sighting.lines, ...(at && at !== 'next' && { startAt: [at] }) };
    return toBoxReading({ ...sighting, lines }, now, id ? { key: `${id} ${at}` } : {});
  },
} satisfies SiteReader;
