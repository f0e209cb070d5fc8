import type { Meeting } from '../meeting.ts';
import type { SessionPlaybook } from '../playbook.ts';
import type { Session } from '../records.ts';

const minuteMs = 60_000;

/**
 * From when to when the session is planned: as the page says; where it says nothing usable, the playbook's minutes
 * from the moment the manager began. Null when neither is known.
 */
export function plannedOf(
  meeting: Meeting | null,
  session: Pick<Session, 'startedAt'> | null,
  plan: SessionPlaybook | undefined,
): Pick<Meeting, 'start' | 'end' | 'allDay'> | null {
  const isTimed = meeting !== null && meeting.start !== null && meeting.end !== null && !meeting.allDay;
  if (isTimed && (meeting.end ?? 0) > (meeting.start ?? 0)) return meeting;
  const startedAt = session?.startedAt;
  if (typeof startedAt !== 'number' || plan === undefined) return meeting;
  return { start: startedAt, end: startedAt + plan.minutes * minuteMs, allDay: false };
}
