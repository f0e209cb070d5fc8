import { z } from 'zod';
import type { SiteHealth } from '../../domain/site-health.ts';
import type { SeenMeeting } from '../../domain/records.ts';
import { meetingReading } from '../../schema/reading.ts';
import { call } from '../call.ts';

/** A site as the panel names it. */
export interface SiteAbout {
  /** Name of the product; null where no product was recognised. */
  label: string | null;
  /** When its adapter was last checked, `YYYY-MM`; null for a calendar file. */
  checked: string | null;
  /** null: nothing was read there yet. */
  health: SiteHealth | null;
}

export const siteCalls = {
  /** How well each site was read; sites without an entry were never read. */
  'sites.health': call<SiteHealth[]>()(['panel', 'page'], z.object({})),
  /** The same for one site (`site`: id of its adapter), with its name: of several hosts the one read last. */
  'sites.about': call<SiteAbout>()(['panel', 'page'], z.object({ site: z.string().max(60) })),
  /** Whether it may be said now that a site is read worse than before: once a day, and it counts as said. */
  'sites.tell': call<{ tell: boolean }>()(['panel', 'page'], z.object({})),
  /** Meetings of a calendar file, taken in as if a page had shown them. Answers with what was recognised. */
  'calendar.load': call<SeenMeeting[]>()(
    ['panel', 'page'],
    z.object({ meetings: z.array(meetingReading).max(200) }),
  ),
  /** Opens one of them in the caller's tab, as if the page had shown it. */
  'calendar.open': call<null>()(['panel', 'page'], z.object({ key: z.string().min(1).max(500) })),
};
