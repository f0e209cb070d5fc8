import { isBehaviourEvent } from '../rank/behaviour-event.ts';
import type { PromptEvent } from '../records.ts';

/** Fewer sessions say nothing, and this many are looked at. */
const lookBack = 5;
/** So many sessions in a row without a question that was asked. */
const unaskedSessions = 4;
const skippedShare = 0.7;
/** Closed faster than this, nothing was read. */
const glanceMs = 2_000;
/** Closings that are looked at; half as many are needed. */
const closings = 10;
/** Marks of one person further apart belong to two sessions. */
const sittingGapMs = 3 * 3_600_000;

/** How long fewer prompts are shown once the guard has stepped in. */
export const fatigueMs = 14 * 86_400_000;
/** How many prompts are shown meanwhile. */
export const fatiguePrompts = 1;

/** `skipped`: most were skipped. `dismissed`: the panel was closed at a glance. `unasked`: nothing was asked. */
export type FatigueReason = 'skipped' | 'dismissed' | 'unasked';

/** What is kept of the guard. Times: epoch ms. */
export interface FatigueState {
  since: number | null;
  reason: FatigueReason | null;
  /** When the manager took it back. */
  undoneAt: number | null;
}

/** One closing of the panel by hand: when, and how long after it was opened. */
export interface Dismissal {
  at: number;
  ms: number;
}

/** What was marked in one session. It names nobody. */
export interface PromptSitting {
  /** First and last mark, epoch ms. */
  from: number;
  to: number;
  shown: number;
  asked: number;
  skipped: number;
}

/**
 * Marks as sessions, newest first. What is looked at without a session having been begun is placed by its time: marks
 * about one person that lie close together are one session.
 */
export function toSittings(events: readonly PromptEvent[]): PromptSitting[] {
  const open = new Map<string, PromptSitting & { sessionId: string | null }>();
  const all: PromptSitting[] = [];
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    if (isBehaviourEvent(event.promptId)) continue;
    const who = event.personId ?? '';
    const known = open.get(who);
    const same =
      known !== undefined &&
      event.at - known.to < sittingGapMs &&
      (known.sessionId === null || event.sessionId === null || known.sessionId === event.sessionId);
    const sitting = same
      ? known
      : { from: event.at, to: event.at, shown: 0, asked: 0, skipped: 0, sessionId: event.sessionId };
    if (!same) {
      open.set(who, sitting);
      all.push(sitting);
    }
    sitting.to = event.at;
    sitting.sessionId ??= event.sessionId;
    const { outcome } = event;
    if (outcome === 'shown' || outcome === 'asked' || outcome === 'skipped') sitting[outcome] += 1;
  }
  return all.toSorted((a, b) => b.from - a.from);
}

/** Are fewer prompts shown now? */
export const isResting = ({ since }: FatigueState, now: number): boolean =>
  since !== null && since <= now && now < since + fatigueMs;

/** Sessions count from here on: what led to the last rest, or was forgiven by Undo, does not lead to another. */
export const countsFrom = ({ since, undoneAt }: FatigueState): number => Math.max(since ?? 0, undoneAt ?? 0);

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

/**
 * Whether prompts have become noise, and by which sign; null = no. It takes five finished sessions since the guard
 * last stepped in or was taken back, whoever they were with, and stays silent where there are fewer.
 */
export function findFatigue(
  sittings: readonly PromptSitting[],
  dismissals: readonly Dismissal[],
  state: FatigueState,
  now: number,
): FatigueReason | null {
  const from = countsFrom(state);
  const counted = sittings
    .filter(
      (one) => one.from > from && one.to < now - sittingGapMs && one.shown + one.asked + one.skipped > 0,
    )
    .slice(0, lookBack);
  if (counted.length < lookBack) return null;

  const asked = counted.reduce((sum, one) => sum + one.asked, 0);
  const skipped = counted.reduce((sum, one) => sum + one.skipped, 0);
  if (asked + skipped >= lookBack && skipped / (asked + skipped) > skippedShare) return 'skipped';

  const closed = dismissals
    .filter(({ at }) => at > from)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, closings);
  if (closed.length >= closings / 2 && median(closed.map(({ ms }) => ms)) < glanceMs) return 'dismissed';

  return counted.slice(0, unaskedSessions).every((one) => one.asked === 0) ? 'unasked' : null;
}
