import type { BriefClock } from './brief/types.ts';
import type { Meeting } from './meeting.ts';
import type { Phase, PlaybookPhase } from './playbook.ts';

const minuteMs = 60_000;
/** Time for a calm notice that the session ends soon. */
const closingMs = 5 * minuteMs;
/** A span longer than a day is a block in the calendar, not a conversation with phases. */
const longestMs = 24 * 60 * minuteMs;

const inOrder: readonly Phase[] = ['prep', 'open', 'explore', 'agree', 'close', 'after'];

/**
 * Where the session stands. Phases are scaled from the playbook's minutes to the real length; all times are
 * epoch ms, so that midnight and a change of the clocks inside a session do not matter, and each call starts
 * from `now` alone, so that a laptop that slept is right at once. Null when there is nothing to count by:
 * unknown or reversed times, an all-day event, a span of more than 24 hours, no phases.
 */
export function clockFor(
  meeting: Pick<Meeting, 'start' | 'end' | 'allDay'>,
  phases: readonly PlaybookPhase[],
  now: number,
): BriefClock | null {
  const { start, end } = meeting;
  if (meeting.allDay || start === null || end === null || !Number.isFinite(now)) return null;
  const span = end - start;
  if (!(span > 0) || span > longestMs) return null;
  const planned = phases.filter((phase) => phase.minutes > 0);
  const total = planned.reduce((sum, phase) => sum + phase.minutes, 0);
  if (total === 0) return null;

  // In the playbook's own minutes, so that a phase ends exactly where it should.
  const elapsed = ((now - start) * total) / span;
  let from = 0;
  const segments = planned.map(({ phase, minutes, focus }) => {
    const done = Math.min(1, Math.max(0, (elapsed - from) / minutes));
    from += minutes;
    return { phase, share: minutes / total, focus, done };
  });

  const length = Math.max(1, Math.round(span / minuteMs));
  if (now < start) {
    const minutes = Math.ceil((start - now) / minuteMs);
    return { state: 'before', minutes, length, current: 'prep', next: segments[0]?.phase ?? null, segments, lateBy: 0, closing: false };
  }
  if (now >= end) {
    const minutes = Math.floor((now - end) / minuteMs);
    return { state: 'over', minutes, length, current: 'after', next: null, segments, lateBy: 0, closing: false };
  }
  const unfinished = segments.findIndex((segment) => segment.done < 1);
  // Rounding may call the last segment finished a moment before the end.
  const at = unfinished === -1 ? segments.length - 1 : unfinished;
  return {
    state: 'running',
    minutes: Math.ceil((end - now) / minuteMs),
    length,
    current: segments[at]?.phase ?? 'open',
    next: segments[at + 1]?.phase ?? null,
    segments,
    lateBy: 0,
    closing: end - now <= closingMs,
  };
}

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
