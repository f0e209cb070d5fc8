import { isObject } from '../domain/is-object.ts';
import { z } from 'zod';
import type { Attendee, EmployeeReading, MeetingReading } from '../domain/meeting.ts';
import type { Person, SeenMeeting } from '../domain/records.ts';
import type { Purpose } from '../domain/session-type.ts';
import { createQueue } from '../platform/queue.ts';
import { createCurrentEmployees } from './current-employees.ts';
import { loadStored, type SessionStore } from './session-store.ts';

/** A week's meetings are fewer; the rest would be a page that makes them up. */
const mostSeen = 200;
/** Whether a meeting was held is asked for a week. */
const keptMs = 8 * 86_400_000;

const seenMeeting = z.object({
  site: z.string(),
  key: z.string(),
  title: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  type: z.string(),
  personId: z.string().nullable(),
  attendees: z.array(z.custom<Attendee>((value) => isObject(value))),
  seenAt: z.number(),
});

/** Written by ourselves a moment ago; the sighting it was made of was parsed. */
const meetingReading = z.custom<MeetingReading>(
  (value) => isObject(value) && 'kind' in value && value.kind === 'meeting',
);

const meetingKey = (tabId: number): string => `meeting:${tabId}`;
/** In which frame the tab's meeting was seen; nothing for the page itself. */
const frameKey = (tabId: number): string => `meeting-frame:${tabId}`;
const modeKey = (view: string): string => `mode:${view}`;
const seenKey = 'seen';
const veilKey = 'veil';

const dayOf = (at: number): string => new Date(at).toDateString();

/** What is open in which tab, and the meetings that were seen: only in the session store, gone with the browser. */
export const createCurrentMeetings = (store: SessionStore) => {
  const inTurn = createQueue();
  const employees = createCurrentEmployees(store);

  const loadMode = async (view: string): Promise<Purpose> =>
    (await store.get(modeKey(view))) === 'evaluation' ? 'evaluation' : 'coaching';

  const remember = async (
    { site, key }: Pick<SeenMeeting, 'site' | 'key'>,
    recognised: SeenMeeting | null,
    now: number,
  ): Promise<void> => {
    const known = (await loadStored(store, seenKey, z.array(seenMeeting))) ?? [];
    const others = known.filter((one) => !(one.site === site && one.key === key));
    const kept = (recognised ? [...others, recognised] : others).filter(
      ({ start, seenAt }) => (start ?? seenAt) > now - keptMs,
    );
    await store.set(seenKey, kept.slice(-mostSeen));
  };

  return {
    /** Whose HR page the tab shows; put together from the tabs of that record. */
    employee: employees.reading,
    setEmployee: (tabId: number, seen: EmployeeReading): Promise<void> =>
      inTurn(async () => {
        await store.set(meetingKey(tabId), null);
        await employees.set(tabId, seen);
      }),

    reading: (tabId: number): Promise<MeetingReading | null> =>
      loadStored(store, meetingKey(tabId), meetingReading),

    /** `recognised` goes into the list of what was seen; null takes the meeting out of it. */
    set: (
      tabId: number,
      reading: MeetingReading,
      recognised: SeenMeeting | null,
      now: number,
      frameId: number | null = null,
    ): Promise<void> =>
      inTurn(async () => {
        await store.set(meetingKey(tabId), reading);
        await employees.clear(tabId);
        await store.set(frameKey(tabId), frameId);
        await remember({ site: reading.site, key: reading.meeting.key }, recognised, now);
      }),

    /** A frame takes back only what was seen in itself. */
    clear: (tabId: number, frameId: number | null = null): Promise<void> =>
      inTurn(async () => {
        if (frameId !== null && (await store.get(frameKey(tabId))) !== frameId) return;
        await employees.clear(tabId);
        await store.set(meetingKey(tabId), null);
        await store.set(frameKey(tabId), null);
      }),

    /** Into the list of what was seen, though no tab shows it. */
    list: (meeting: SeenMeeting, now: number): Promise<void> => inTurn(() => remember(meeting, meeting, now)),

    /** A person was deleted: no meeting with them was ever seen. */
    forgetPerson: ({ id, emails }: Pick<Person, 'id' | 'emails'>): Promise<void> =>
      inTurn(async () => {
        const known = (await loadStored(store, seenKey, z.array(seenMeeting))) ?? [];
        const isWith = ({ personId, attendees }: SeenMeeting): boolean =>
          personId === id ||
          attendees.some(({ email }) => email !== null && emails.includes(email.toLowerCase()));
        await employees.forget(emails);
        await store.set(
          seenKey,
          known.filter((meeting) => !isWith(meeting)),
        );
      }),

    /** Of the last days and ahead, in no order. */
    seen: async (): Promise<SeenMeeting[]> => (await loadStored(store, seenKey, z.array(seenMeeting))) ?? [],

    /** By start time; those without one last. */
    today: async (now: number): Promise<SeenMeeting[]> => {
      const known = (await loadStored(store, seenKey, z.array(seenMeeting))) ?? [];
      return known
        .filter(({ start, seenAt }) => dayOf(start ?? seenAt) === dayOf(now))
        .toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
    },

    /** Hide now: holds in every tab until it is taken back. */
    isVeiled: async (): Promise<boolean> => (await store.get(veilKey)) === true,
    setVeiled: (veiled: boolean): Promise<void> => store.set(veilKey, veiled ? true : null),

    /** On which side of the wall this surface stands: what its last brief said. */
    mode: loadMode,
    setMode: async (view: string, mode: Purpose): Promise<void> => {
      if ((await loadMode(view)) !== mode)
        await store.set(modeKey(view), mode === 'evaluation' ? mode : null);
    },

    /** For whom a list is read: a surface that shows an evaluation gets no other side, whatever it asks for. */
    reader: async (view: string, asked: Purpose | undefined): Promise<Purpose> =>
      (await loadMode(view)) === 'evaluation' ? 'evaluation' : (asked ?? 'coaching'),
  };
};

export type CurrentMeetings = ReturnType<typeof createCurrentMeetings>;
