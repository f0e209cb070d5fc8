import { z } from 'zod';
import type { SeenMeeting } from '../../domain/records.ts';
import { sighting } from '../../schema/sighting.ts';
import { call } from '../call.ts';

/** `open`: show the panel by itself. `offer`: show the edge tab only. `none`: nothing to show. */
export type Attention = 'open' | 'offer' | 'none';

export const meetingCalls = {
  // Also from a calendar in a frame of another page: it shows nothing there, and this is all it may say.
  'meeting.seen': call<{ attention: Attention; veiled: boolean }>()(
    ['content', 'embedded'],
    z.object({ sighting }),
  ),
  'meeting.gone': call<null>()(['content', 'embedded'], z.object({})),
  /** The meeting open in the active tab, if any. */
  'meeting.current': call<SeenMeeting | null>()(['page'], z.object({})),
  'meeting.today': call<SeenMeeting[]>()(['page'], z.object({})),
};
