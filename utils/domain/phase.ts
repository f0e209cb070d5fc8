import type { BriefClock } from './brief/types.ts';
import type { Meeting } from './meeting.ts';
import type { Phase, PlaybookPhase } from './playbook.ts';
import type { Session } from './records.ts';

const minuteMs = 60_000;
/** Time for a calm notice that the session ends soon. */
const closingMs = 5 * minuteMs;
/** A span longer than a day is a block in the calendar, not a conversation with phases. */
const longestMs = 24 * 60 * minuteMs;

const inOrder: readonly Phase[] = ['prep', 'open', 'explore', 'agree', 'close', 'after'];

/** When the manager marked that it really began and ended; epoch ms. */
export type Marks = Pick<Session, 'startedAt' | 'endedAt'>;

/** From when to when the session counts, and how late it began. */
interface Span {
  from: number;
  to: number;
  lateBy: number;
}

/**
 * The planned span, or from the real start to the planned end: who begins late has less time, not a later end. Begun
 * only when the plan was over, it takes its planned length from there. A real start in the future (the machine's
 * clock went back) or more than a day away from the plan (the mark of another occurrence) counts as not said.
 */
function spanOf(from: number, to: number, startedAt: number | undefined, now: number): Span {
  const plan = { from, to, lateBy: 0 };
  if (typeof startedAt !== 'number' || !Number.isFinite(startedAt)) return plan;
  if (startedAt > now || Math.abs(startedAt - from) > longestMs || to - startedAt > longestMs) return plan;
  const lateBy = Math.max(0, Math.floor((startedAt - from) / minuteMs));
  return startedAt < to
    ? { from: startedAt, to, lateBy }
    : { from: startedAt, to: startedAt + (to - from), lateBy };
}

/**
 * Where the session stands. Phases are scaled from the playbook's minutes to the time there is; all times are
 * epoch ms, so that midnight and a change of the clocks inside a session do not matter, and each call starts
 * from `now` alone, so that a laptop that slept is right at once. Null when there is nothing to count by:
 * unknown or reversed times, an all-day event, a span of more than 24 hours, no phases.
 */
export function clockFor(
  meeting: Pick<Meeting, 'start' | 'end' | 'allDay'>,
  phases: readonly PlaybookPhase[],
  now: number,
  marks: Marks | null = null,
): BriefClock | null {
  const { start, end } = meeting;
  if (meeting.allDay || start === null || end === null || !Number.isFinite(now)) return null;
  const planned = end - start;
  if (!(planned > 0) || planned > longestMs) return null;
  const timed = phases.filter((phase) => phase.minutes > 0);
  const total = timed.reduce((sum, phase) => sum + phase.minutes, 0);
  if (total === 0) return null;

  const { from, to, lateBy } = spanOf(start, end, marks?.startedAt, now);
  const span = to - from;
  const endedAt = endOf(marks, from);
  const until = endedAt === null ? now : Math.min(now, endedAt);
  // In the playbook's own minutes, so that a phase ends exactly where it should.
  const elapsed = ((until - from) * total) / span;
  let at = 0;
  const segments = timed.map(({ phase, minutes, focus }) => {
    const done = Math.min(1, Math.max(0, (elapsed - at) / minutes));
    at += minutes;
    return { phase, share: minutes / total, focus, done };
  });
  const common = { length: Math.max(1, Math.round(span / minuteMs)), segments, lateBy };

  if (endedAt !== null || now >= to) {
    const minutes = Math.max(0, Math.floor((now - (endedAt ?? to)) / minuteMs));
    return { ...common, state: 'over', minutes, current: 'after', next: null, closing: false };
  }
  if (now < from) {
    const minutes = Math.ceil((from - now) / minuteMs);
    const next = segments[0]?.phase ?? null;
    return { ...common, state: 'before', minutes, current: 'prep', next, closing: false };
  }
  const unfinished = segments.findIndex((segment) => segment.done < 1);
  // Rounding may call the last segment finished a moment before the end.
  const current = unfinished === -1 ? segments.length - 1 : unfinished;
  return {
    ...common,
    state: 'running',
    minutes: Math.ceil((to - now) / minuteMs),
    current: segments[current]?.phase ?? 'open',
    next: segments[current + 1]?.phase ?? null,
    closing: to - now <= closingMs,
  };
}

/** An end before the beginning is a slip of the clock: the session counts as ended where it began. */
const endOf = (marks: Marks | null, from: number): number | null =>
  typeof marks?.endedAt === 'number' && Number.isFinite(marks.endedAt) ? Math.max(marks.endedAt, from) : null;

/**
 * Phases from which prompts are taken, the most useful first. Before the meeting: the manager's own
 * preparation, then what to open, explore and agree with. While it runs: the current phase, then what is ahead,
 * then back from the nearest. After the end people are often still talking: closing comes first.
 */
export function phaseOrder(clock: Pick<BriefClock, 'state' | 'current'> | null): readonly Phase[] {
  if (clock === null) return ['open', 'explore', 'agree', 'close', 'prep'];
  if (clock.state === 'before') return ['prep', 'open', 'explore', 'agree', 'close'];
  if (clock.state === 'over') return ['close', 'after', 'agree', 'explore', 'open'];
  const at = inOrder.indexOf(clock.current);
  const ahead = inOrder.slice(at).filter((phase) => phase !== 'prep' && phase !== 'after');
  const behind = inOrder.slice(1, at).reverse();
  return [...ahead, ...behind];
}
