import { z } from 'zod';
import type { SiteHealth } from '../../domain/site-health.ts';
import type { SeenMeeting } from '../../domain/records.ts';
import { meetingReading } from '../../schema/reading.ts';
import { call } from '../call.ts';

export const siteCalls = {
  /** How well each site was read; sites without an entry were never read. */
  'sites.health': call<SiteHealth[]>()(['panel', 'page'], z.object({})),
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
