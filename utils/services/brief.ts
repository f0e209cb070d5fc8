import { brief } from '../domain/brief/brief.ts';
import { isoDay } from '../domain/brief/history.ts';
import type { BriefHistory, BriefInput, BriefLearning } from '../domain/brief/input.ts';
import { stateOf } from '../domain/brief/state.ts';
import { modeOf, typeOf } from '../domain/brief/type.ts';
import type { Brief } from '../domain/brief/types.ts';
import { cycleAt } from '../domain/cycle.ts';
import type { EmployeeReading, MeetingReading } from '../domain/meeting.ts';
import { genericSession } from '../domain/rank/eligible.ts';
import type { Session } from '../domain/records.ts';
import { ok } from '../domain/result.ts';
import type { BriefGround } from '../db/repositories/brief-records.ts';
import type { CurrentMeetings } from './current-meetings.ts';
import { loadLearning } from './brief-learning.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { FatigueGuard } from './fatigue.ts';
import type { Library } from './library.ts';
import { chooseFor, matchEmployee, suggestFor, withNames } from './employee-choice.ts';
import { tabBeside } from './meetings.ts';
import { toClassification, toMatch, toMeetingKeys } from './recognise.ts';
import type { Repositories } from './repositories.ts';

/** A session begun by hand is taken up again within this time; later a new one begins. */
const sittingMs = 6 * 3_600_000;

const nothingLearnt: BriefLearning = { tallies: [], away: [], pinned: [], arms: [], atMost: null };
const noHistory: BriefHistory = { sessions: [], notes: [], openActions: [], promptEvents: [], seen: [] };

type Base = Omit<
  BriefInput,
  'history' | 'map' | 'people' | 'session' | 'typeChoice' | 'classification' | 'match'
>;

/** Of the sessions kept for this meeting: the chosen person's, else the one touched last. */
const sessionAtHand = (sessions: readonly Session[], personId: string | null): Session | null =>
  (personId === null ? sessions[0] : sessions.find((session) => session.personId === personId)) ?? null;

/** Who and for which purpose, found with the same functions as the brief itself, before anything private is read. */
const decide = (base: Base, ownAddresses: readonly string[], { people, choices, sessions }: BriefGround) => {
  const { reading, choice, playbook } = base;
  const typeChoice = choices.find(({ scope }) => scope === 'event') ?? choices[0] ?? null;
  const last = sessionAtHand(sessions, choice?.personId ?? null);
  const input: BriefInput = {
    ...base,
    people,
    typeChoice,
    classification: reading && toClassification(reading, choices),
    match: reading && toMatch(reading, people, ownAddresses),
    session: last,
    history: noHistory,
    map: null,
  };
  const chosen = people.some(({ id }) => id === choice?.personId);
  const type = typeOf(input, chosen);
  const reader = modeOf(type.id, playbook, last);
  const { person } = stateOf(input, type.id);
  const personId = person?.id ?? null;
  // One of the other purpose, or with somebody else, says what this meeting is but is not written in.
  const own = sessions.find((one) => one.purpose === reader && one.personId === personId) ?? null;
  return {
    type: type.id,
    personId,
    reader,
    input: { ...input, session: own ?? last },
    sessionId: own?.id ?? null,
  };
};

/** For whom a brief is made: what a page shows, and what was chosen by hand. */
export interface BriefQuery {
  reading: MeetingReading | null;
  /** Whose HR page is open, where no meeting is. */
  employee?: EmployeeReading | null;
  choice: BriefInput['choice'];
  swapped: string[];
}

/** Makes briefs from what is kept; nothing is written. */
export const createBriefing = (
  deps: ServiceDeps,
  of: Repositories,
  library: Library,
  guard: FatigueGuard,
) => ({
  make: async ({ reading, employee = null, choice: chosen, swapped }: BriefQuery): Promise<Brief> => {
    const settings = await deps.settings.load();
    const edition = await library.edition(settings);
    const match = employee && matchEmployee(employee, await of.people.list(), settings.ownAddresses);
    const choice = employee && match ? chooseFor(employee, match, chosen) : chosen;
    const keys = reading && toMeetingKeys(reading);
    const now = deps.clock.now();
    const base: Base = {
      reading,
      choice,
      playbook: { ...edition.head, prompts: [] },
      settings,
      learning: nothingLearnt,
      cycle: cycleAt(settings.businessCycle, isoDay(now, deps.clock.zone())),
      swapped,
      now,
      seed: keys?.key ?? choice?.personId ?? '',
    };
    const sitting = choice?.personId ? { personId: choice.personId, since: base.now - sittingMs } : null;
    const atMostIn = (session: string): Promise<number | null> =>
      guard.atMost({ on: settings.fatigueGuard, session, now });
    // Side by side with everything else where the meeting alone says which session it is.
    const [{ ground, decision, history, learning }, early] = await Promise.all([
      of.brief.load(keys, sitting, (found) => decide(base, settings.ownAddresses, found)),
      keys ? atMostIn(keys.key) : null,
    ]);
    const session = keys?.key ?? decision.sessionId;
    const atMost = keys ? early : await atMostIn(session ?? `${decision.personId ?? ''} ${decision.type}`);
    const person = ground.people.find(({ id }) => id === decision.personId) ?? null;
    const offered = edition.prompts([...new Set([decision.type, genericSession])]);
    const [learnt, map, prompts] = await Promise.all([
      loadLearning(learning, {
        type: decision.type,
        mode: decision.reader,
        session,
        start: reading?.meeting.start ?? null,
        now,
        atMost,
        prompts: offered,
      }),
      library.index(await library.mapOf(person, ground.map), person?.roleId ?? null),
      offered,
    ]);
    const playbook = { ...edition.head, prompts };
    const made = brief({ ...decision.input, playbook, history, learning: learnt, map });
    const shown = match ? suggestFor(made, match, ground.people, employee?.employee.startDate ?? null) : made;
    return { ...withNames(shown, employee), sessionId: decision.sessionId };
  },
});

export type Briefing = ReturnType<typeof createBriefing>;

/** What the panel shows, and what the manager corrects and marks in it. */
export const briefHandlers = (
  deps: ServiceDeps,
  of: Repositories,
  current: CurrentMeetings,
  briefing: Briefing,
): Handlers<'brief.get' | 'type.choose'> => ({
  'brief.get': async ({ choice, swapped }, context) => {
    const tabId = await tabBeside(deps, context);
    const reading = tabId === null ? null : await current.reading(tabId);
    const employee = tabId === null || reading ? null : await current.employee(tabId);
    const shown = await briefing.make({ reading, employee, choice, swapped });
    await current.setMode(context.view, shown.mode);
    return ok(shown);
  },
  'type.choose': async ({ choice }) => {
    await of.choices.save(choice);
    return ok(null);
  },
});
