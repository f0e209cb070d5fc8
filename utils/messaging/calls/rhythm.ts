import { z } from 'zod';
import type { BriefLastTime } from '../../domain/brief/types.ts';
import type { CadenceLine } from '../../domain/cadence.ts';
import type { CycleMoment } from '../../domain/brief/input.ts';
import type { StaleFocus } from '../../domain/focus.ts';
import type { Action } from '../../domain/records.ts';
import type { ReviewWindow } from '../../domain/review-window.ts';
import type { Purpose } from '../../domain/session-type.ts';
import { person, session } from '../../schema/records.ts';
import { call } from '../call.ts';

const id = z.uuid();

/** A session or a meeting that is over and of which nobody said whether it was held. */
export interface UnsettledSession {
  /** Id of the session; of a meeting in which nothing was kept, `site:key`. */
  key: string;
  kept: boolean;
  personId: string | null;
  personName: string | null;
  /** Name of the session type in the playbook's language; '' = not known. */
  type: string;
  start: number;
}

/** The review window is near or open, and somebody has no evidence in the stretch it looks back on. */
export interface ReviewNudge extends ReviewWindow {
  people: { id: string; name: string }[];
}

export interface Rhythm {
  /** People of relation report, the longest overdue first. */
  lines: CadenceLine[];
  /** Newest first. */
  unsettled: UnsettledSession[];
  nudge: ReviewNudge | null;
  stale: StaleFocus[];
  /** Days between 1:1s that are usual for the manager's role; null = the playbook does not say. */
  usualDays: number | null;
  cycle: CycleMoment | null;
}

/** One session of today on the page for the day. An evaluation brings nothing of coaching with it. */
export interface DaySession {
  key: string;
  title: string | null;
  start: number | null;
  end: number | null;
  personId: string | null;
  personName: string | null;
  type: string;
  mode: Purpose;
  lastTime: BriefLastTime | null;
  /** Open, the most urgent first. */
  actions: Action[];
  prompt: { text: string; followUp: string } | null;
}

export interface Day {
  sessions: DaySession[];
  /** People overdue by cadence: what is left where no calendar can be read. */
  overdue: CadenceLine[];
}

export const rhythmCalls = {
  'rhythm.get': call<Rhythm>()(['page'], z.object({})),
  /** What became of a session; `open` takes it back. A meeting without one gets it. */
  'rhythm.settle': call<null>()(
    ['page'],
    z.object({ key: z.string().min(1).max(500), kept: z.boolean(), state: session.shape.state }),
  ),
  /** The agreed cadence of a person, and when counting stands still; what is left out stays. */
  'rhythm.set': call<null>()(
    ['page'],
    z.object({
      personId: id,
      change: z
        .object({ cadenceDays: person.shape.cadenceDays, pause: person.shape.pause.nullable() })
        .partial(),
    }),
  ),
  /** The review window is not spoken of for a week. */
  'rhythm.later': call<null>()(['page'], z.object({ opens: z.iso.date() })),
  /** All that a page for today shows. */
  'day.get': call<Day>()(['page'], z.object({})),
  /** The manager looked: the number on the toolbar button goes. */
  'reminders.looked': call<null>()(['page'], z.object({})),
};
