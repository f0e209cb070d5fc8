import { isoDay } from '../domain/brief/history.ts';
import { modeOf } from '../domain/brief/type.ts';
import { askDays, cadenceOf, sortLines, toUnsettled, type CadenceLine } from '../domain/cadence.ts';
import { staleFocus, type StaleFocus } from '../domain/focus.ts';
import type { SessionPlaybook } from '../domain/playbook.ts';
import type { Person, SeenMeeting, Session } from '../domain/records.ts';
import { reviewWindow } from '../domain/review-window.ts';
import type { KeptFact } from '../db/repositories/rhythm.ts';
import type { ReviewNudge, UnsettledSession } from '../messaging/calls/rhythm.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

/** A session that is asked about began this long ago at most: a week after its end, which may be a day later. */
const askedMs = (askDays + 1) * 86_400_000;
/** Notes with behaviours that are looked through for a competency in focus. */
const mostTagged = 300;
/** The session whose cadence is agreed. */
const rhythmType = 'one_on_one';

const toKey = ({ site, key }: SeenMeeting): string => `${site}:${key}`;

/** A meeting as the session it would be: what was seen of it can be asked about like one that was kept. */
const toFact = (meeting: SeenMeeting): KeptFact | null =>
  meeting.start === null
    ? null
    : {
        id: toKey(meeting),
        personId: meeting.personId,
        type: meeting.type,
        purpose: 'coaching',
        start: meeting.start,
        end: meeting.end,
        state: 'open',
        zone: '',
        meetingKey: toKey(meeting),
      };

/** How often the manager meets their people: read from sessions and from the meetings that pages showed. */
export const createCadence = (
  deps: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  library: Library,
) => {
  const { clock } = deps;
  const sessionsOf = async (): Promise<SessionPlaybook[]> =>
    (await library.edition(await deps.settings.load())).head.sessions;

  const reports = async (): Promise<Person[]> =>
    (await of.people.list()).filter(({ relation }) => relation === 'report');

  const linesOf = async (people: readonly Person[]): Promise<CadenceLine[]> => {
    const [facts, seen] = await Promise.all([of.rhythm.facts(people.map(({ id }) => id)), current.seen()]);
    const byPerson = Map.groupBy(facts, ({ personId }) => personId);
    const now = clock.now();
    return sortLines(
      people.map((person) =>
        cadenceOf(person, {
          sessions: byPerson.get(person.id) ?? [],
          planned: seen.flatMap(({ personId, start }) =>
            personId === person.id && start !== null ? [start] : [],
          ),
          now,
          zone: clock.zone(),
        }),
      ),
    );
  };

  return {
    /** People of relation report; meetings with others, skip levels and peers do not count. */
    lines: async (): Promise<CadenceLine[]> => linesOf(await reports()),

    /** Of one of them; null for anybody else. */
    line: async (person: Person): Promise<CadenceLine | null> =>
      person.relation === 'report' ? ((await linesOf([person]))[0] ?? null) : null,

    /** Days that are usual between 1:1s in the manager's role, a people manager's where the playbook leaves it out. */
    usualDays: async (): Promise<number | null> => {
      const { coachRole } = await deps.settings.load();
      const good = (await sessionsOf()).find(({ id }) => id === rhythmType)?.good ?? [];
      const own = good.find(({ role }) => role === coachRole);
      return (own ?? good.find(({ role }) => role === 'people_manager'))?.days ?? null;
    },

    /** Of everybody, group sessions too. Meetings in which nothing was kept are asked about when their person is known. */
    unsettled: async (): Promise<UnsettledSession[]> => {
      const [people, types] = await Promise.all([of.people.list(), sessionsOf()]);
      const [facts, seen] = await Promise.all([
        of.rhythm.facts([null, ...people.map(({ id }) => id)], clock.now() - askedMs),
        current.seen(),
      ]);
      const known = new Set(facts.map(({ meetingKey }) => meetingKey));
      const loose = seen.filter((meeting) => !known.has(toKey(meeting)));
      const kept = new Set(facts.map(({ id }) => id));
      const names = new Map(people.map(({ id, name }) => [id, name]));
      const asked = loose.flatMap((meeting) => (meeting.personId === null ? [] : (toFact(meeting) ?? [])));
      return toUnsettled([...facts, ...asked], clock.now()).map(({ id, personId, type, start }) => ({
        key: id,
        kept: kept.has(id),
        personId,
        personName: personId === null ? null : (names.get(personId) ?? null),
        type: types.find((one) => one.id === type)?.name ?? '',
        start,
      }));
    },

    /** `false` when there is no such session or meeting any more. */
    settle: async (key: string, kept: boolean, state: Session['state']): Promise<boolean> => {
      const now = clock.now();
      if (kept) return of.rhythm.settle(key, state, now);
      const meeting = (await current.seen()).find((one) => toKey(one) === key);
      if (!meeting || meeting.start === null) return false;
      const purpose = modeOf(
        meeting.type,
        { ...(await library.edition(await deps.settings.load())).head, prompts: [] },
        null,
      );
      const session = await of.sessions.start(purpose, {
        id: deps.ids(),
        personId: meeting.personId,
        type: meeting.type,
        purpose,
        start: meeting.start,
        end: meeting.end,
        zone: clock.zone(),
        meetingKey: key,
        seriesKey: null,
        state,
        takeaway: '',
        createdAt: now,
        updatedAt: now,
      });
      return of.rhythm.settle(session.id, state, now);
    },

    sweep: async (): Promise<number> => {
      const people = await of.people.list();
      await of.notes.expire(await of.retention.time(clock.now()));
      return of.rhythm.sweep([null, ...people.map(({ id }) => id)], clock.now());
    },

    stale: async (): Promise<StaleFocus[]> => {
      const focused = (await reports()).filter(({ focus, pause }) => focus.length > 0 && !pause);
      if (focused.length === 0) return [];
      const active = await library.activeMap();
      const found = await Promise.all(
        focused.map(async (person) =>
          staleFocus(
            person,
            (await library.mapOf(person, active)).head.competencies,
            await of.notes.tagged('coaching', person.id, mostTagged),
            clock.now(),
          ),
        ),
      );
      return found.flat();
    },

    /** People without a note tied to a behaviour in the stretch that the coming review looks back on. */
    nudge: async (lines: readonly CadenceLine[]): Promise<ReviewNudge | null> => {
      const { businessCycle } = await deps.settings.load();
      const near = reviewWindow(businessCycle, isoDay(clock.now(), clock.zone()));
      if (!near) return null;
      const here = lines.filter(({ pause }) => pause === null);
      const since = Date.parse(`${near.since}T00:00Z`);
      const noted = await of.rhythm.withEvidence(
        here.map(({ personId }) => personId),
        since,
      );
      const people = here
        .filter(({ personId }) => !noted.has(personId))
        .map(({ personId, name }) => ({ id: personId, name }))
        .sort((a, b) => a.name.localeCompare(b.name));
      return people.length === 0 ? null : { ...near, people };
    },
  };
};

export type Cadence = ReturnType<typeof createCadence>;
