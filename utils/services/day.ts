import type { Brief } from '../domain/brief/types.ts';
import type { MeetingReading } from '../domain/meeting.ts';
import type { SeenMeeting } from '../domain/records.ts';
import { ok } from '../domain/result.ts';
import type { DaySession } from '../messaging/calls/rhythm.ts';
import type { Briefing } from './brief.ts';
import type { Cadence } from './cadence.ts';
import type { Handlers } from './context.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';

/** As much of the page as was kept of it for today. */
const toReading = ({ site, key, title, start, end, attendees }: SeenMeeting): MeetingReading => ({
  kind: 'meeting',
  site,
  meeting: {
    key,
    seriesKey: null,
    title,
    start,
    end,
    zone: null,
    allDay: false,
    recurring: null,
    attendees,
    attendeeCount: null,
    place: null,
    conference: null,
    ownResponse: 'unknown',
    cancelled: false,
    private: false,
  },
  sources: {},
  missing: [],
  problems: [],
  account: null,
});

const toSession = (
  { site, key, title, start, end }: SeenMeeting,
  { person, type, mode, lastTime, actions, prompts }: Brief,
): DaySession => ({
  key: `${site}:${key}`,
  title,
  start,
  end,
  personId: person?.id ?? null,
  personName: person?.name ?? null,
  type: type.name,
  mode,
  lastTime,
  actions,
  prompt: prompts[0] ? { text: prompts[0].text, followUp: prompts[0].followUp } : null,
});

/** Where an evaluation is on screen, a coaching session stands in the list with nothing of what is in it. */
const emptied = (session: DaySession): DaySession => ({
  ...session,
  lastTime: null,
  actions: [],
  prompt: null,
});

/** Today on one page. Each session is briefed as its panel would be: from its own side of the wall. */
export const dayHandlers = (
  { clock }: ServiceDeps,
  current: CurrentMeetings,
  briefing: Briefing,
  cadence: Cadence,
): Handlers<'day.get'> => ({
  'day.get': async (_input, { view }) => {
    const isReview = (await current.mode(view)) === 'evaluation';
    const today = await current.today(clock.now());
    const sessions: DaySession[] = [];
    for (const meeting of today) {
      const choice = { personId: meeting.personId, type: meeting.type };
      const shown = await briefing.make({ reading: toReading(meeting), choice, swapped: [] });
      const session = toSession(meeting, shown);
      sessions.push(isReview && session.mode === 'coaching' ? emptied(session) : session);
    }
    const overdue = (await cadence.lines()).filter(({ state }) => state === 'overdue');
    return ok({ sessions, overdue });
  },
});
