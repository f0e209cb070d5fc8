import type { PromptEvent, Session } from '../records.ts';
import { isBehaviourEvent } from './behaviour-event.ts';

/** Nothing is repeated to a person within this many sessions. */
const quietSessions = 4;
/** A behaviour rests for this many meetings. */
const behaviourRest = 2;
/** What was asked without a session belongs to the meeting at hand when it is younger than this. */
const sameSittingMs = 12 * 3_600_000;
/** Who prepares two days ahead finds the same prompts when the meeting begins. */
const preparationMs = 48 * 3_600_000;
/** Length of a session whose end is not known. */
const usualMs = 3_600_000;

/** What earlier meetings with this person say about prompts and behaviours. Times: epoch ms. */
export interface PromptMemory {
  /** Shown or asked within the last four sessions. */
  recent: ReadonlySet<string>;
  /** Asked, skipped or judged in the meeting at hand. */
  handled: ReadonlySet<string>;
  lastAt: ReadonlyMap<string, number>;
  /** 0…1 with one imagined vote each way: 0.5 when nothing is known. */
  usefulness: ReadonlyMap<string, number>;
  /** `behaviourEventId`s of the last two meetings. */
  restingBehaviours: ReadonlySet<string>;
}

export interface MemorySource {
  events: readonly PromptEvent[];
  /** Earlier sessions that took place, newest first. */
  earlier: readonly Session[];
  sessionId: string | null;
  now: number;
}

/** Meetings that far back: their ids, and the time from which everything counts. */
function windowOf(earlier: readonly Session[], size: number): { ids: Set<string>; since: number } {
  const inside = earlier.slice(0, size);
  const oldest = inside.length < size ? undefined : inside.at(-1);
  return { ids: new Set(inside.map((session) => session.id)), since: oldest?.start ?? -Infinity };
}

export function readMemory({ events, earlier, sessionId, now }: MemorySource): PromptMemory {
  const quiet = windowOf(earlier, quietSessions);
  const rest = windowOf(earlier, behaviourRest);
  const recent = new Set<string>();
  const handled = new Set<string>();
  const restingBehaviours = new Set<string>();
  const lastAt = new Map<string, number>();
  const votes = new Map<string, { up: number; down: number }>();

  for (const event of events) {
    const id = event.promptId;
    const current = event.sessionId === null ? isOfNow(event) : event.sessionId === sessionId;
    const within = (span: { ids: Set<string>; since: number }): boolean =>
      (event.sessionId !== null && span.ids.has(event.sessionId)) || event.at >= span.since;

    if (isBehaviourEvent(id)) {
      if (!current && within(rest)) restingBehaviours.add(id);
      continue;
    }
    if (event.outcome === 'useful' || event.outcome === 'not_useful') {
      const vote = votes.get(id) ?? { up: 0, down: 0 };
      vote[event.outcome === 'useful' ? 'up' : 'down'] += 1;
      votes.set(id, vote);
    }
    if (current) {
      if (event.outcome !== 'shown') handled.add(id);
      continue;
    }
    if (within(quiet)) recent.add(id);
    lastAt.set(id, Math.max(lastAt.get(id) ?? -Infinity, event.at));
  }

  const usefulness = new Map(
    [...votes].map(([id, { up, down }]) => [id, (up + 1) / (up + down + 2)] as const),
  );
  return { recent, handled, lastAt, usefulness, restingBehaviours };

  /** Without a session an event is placed by its time: since the last meeting was over, and not long ago. */
  function isOfNow({ outcome, at }: PromptEvent): boolean {
    const last = earlier[0];
    const over = last === undefined ? -Infinity : (last.end ?? last.start + usualMs);
    return at > over && Math.abs(now - at) < (outcome === 'shown' ? preparationMs : sameSittingMs);
  }
}
