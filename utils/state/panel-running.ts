import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Format } from '../domain/playbook.ts';
import type { Refusal } from '../messaging/call.ts';
import type { Briefing } from './panel-briefing.ts';
import type { SessionChange, Sitting } from './panel-sitting.ts';

/** Who forgot to press End is not in the meeting any more. */
const longestOverMinutes = 60;
/** Timers of a page in sight are late by less than this many of their own lengths. */
const mostTicksLate = 2;
/** Browsers wake a hidden page once a minute at most. */
const hiddenLateMs = 5 * 60_000;

export interface Running {
  /** Begun by the manager's hand and not ended. */
  running: ReadonlySignal<boolean>;
  /** Whole minutes over the planned end while it still runs; null when it does not, or not over. */
  overBy: ReadonlySignal<number | null>;
  refused: ReadonlySignal<Refusal | null>;
  start(): Promise<void>;
  end(): Promise<void>;
  /** How it is held; the same again takes it back. */
  setFormat(format: Format): Promise<void>;
  /** At every look at the clock: a machine that slept in between makes the length uncertain. */
  tick(visible: boolean): void;
}

export interface RunningParts {
  now: () => number;
  briefing: Briefing;
  sitting: Sitting;
  /** Length between two ticks. */
  tickMs: number;
  onStarted: (undo: () => void) => void;
  onEnded: (undo: () => void) => void;
}

/** The session while it is held: when it really began and ended, and how it is held. */
export function createRunning(parts: RunningParts): Running {
  const { now, briefing, sitting, tickMs } = parts;
  const refused = signal<Refusal | null>(null);
  let lastTick: number | null = null;

  const say = async (change: SessionChange): Promise<boolean> => {
    const answer = await sitting.update(change);
    refused.value = answer.ok ? null : answer.code;
    if (answer.ok) await briefing.reload();
    return answer.ok;
  };
  const running = computed(() => {
    const session = sitting.session.value;
    return session?.startedAt !== undefined && session.endedAt === undefined;
  });

  return {
    running,
    overBy: computed(() => {
      const clock = briefing.brief.value?.clock;
      const isOver = running.value && clock?.state === 'over' && clock.minutes <= longestOverMinutes;
      return isOver ? clock.minutes : null;
    }),
    refused,
    async start() {
      lastTick = now();
      if (await say({ startedAt: now(), endedAt: null })) {
        parts.onStarted(() => void say({ startedAt: null }));
      }
    },
    async end() {
      const state = sitting.session.peek()?.state ?? 'open';
      // What was begun and ended by hand took place.
      const held = state === 'open' ? ({ state: 'held' } as const) : {};
      if (await say({ endedAt: now(), ...held })) parts.onEnded(() => void say({ endedAt: null, state }));
    },
    async setFormat(format) {
      const said = sitting.session.peek()?.format ?? briefing.brief.peek()?.format;
      await say({ format: said === format ? null : format });
    },
    tick(visible) {
      const at = now();
      const gap = lastTick === null ? 0 : at - lastTick;
      lastTick = at;
      if (!running.peek() || sitting.session.peek()?.approximate) return;
      if (gap > (visible ? mostTicksLate * tickMs : hiddenLateMs)) void sitting.update({ approximate: true });
    },
  };
}
