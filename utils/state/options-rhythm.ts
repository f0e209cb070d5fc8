import { signal, type ReadonlySignal } from '@preact/signals';
import type { CadenceLine } from '../domain/cadence.ts';
import type { Client } from '../messaging/client.ts';
import type { Input } from '../messaging/protocol.ts';
import type { Rhythm, UnsettledSession } from '../messaging/calls/rhythm.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export type { ReviewNudge, Rhythm, UnsettledSession } from '../messaging/calls/rhythm.ts';

export type Outcome = 'held' | 'moved' | 'cancelled';

/** The last day of an absence as typed; '' = open. */
export interface PauseForm {
  personId: string;
  until: string;
  /** The day is over. */
  past: boolean;
}

export interface RhythmModel {
  rhythm: ReadonlySignal<Loadable<Rhythm>>;
  now: () => number;
  settle(session: UnsettledSession, outcome: Outcome): Promise<void>;
  agree(line: CadenceLine, days: number): Promise<void>;
  pausing: ReadonlySignal<PauseForm | null>;
  openPause(personId: string | null): void;
  typeUntil(until: string): void;
  savePause(): Promise<void>;
  /** The person is back: days away up to yesterday stay uncounted. */
  resume(line: CadenceLine): Promise<void>;
  /** The review window is not spoken of for a week. */
  later(): Promise<void>;
}

export interface RhythmDeps {
  client: Client;
  notices: Notices;
  now: () => number;
  stop: AbortSignal;
}

const dayMs = 86_400_000;

/** An ISO date in the reader's own calendar. */
export const toLocalDay = (at: number): string => {
  const day = new Date(at);
  return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())).toISOString().slice(0, 10);
};

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

export const createRhythm = ({ client, notices, now, stop }: RhythmDeps): RhythmModel => {
  const rhythm = createLoader(() => client.call('rhythm.get', {}));
  const pausing = signal<PauseForm | null>(null);

  const change = async (
    personId: string,
    next: Input<'rhythm.set'>['change'],
    what: 'agreed' | 'paused' | 'resumed',
    undo: Input<'rhythm.set'>['change'],
  ): Promise<boolean> => {
    const answer = await client.call('rhythm.set', { personId, change: next });
    if (!answer.ok) {
      notices.refuse(answer.code);
      return false;
    }
    notices.show({ code: 'rhythm', what }, async () => {
      const back = await client.call('rhythm.set', { personId, change: undo });
      if (!back.ok) notices.refuse(back.code);
      await rhythm.reload();
    });
    await rhythm.reload();
    return true;
  };

  const pauseOf = (personId: string): CadenceLine['pause'] =>
    valueOr(rhythm.state.value, null)?.lines.find((line) => line.personId === personId)?.pause ?? null;

  client.onChanged(() => void rhythm.reload(), stop);
  void rhythm.reload();
  void client.call('reminders.looked', {});

  return {
    rhythm: rhythm.state,
    now,
    pausing,
    async settle({ key, kept }, outcome) {
      const answer = await client.call('rhythm.settle', { key, kept, state: outcome });
      if (!answer.ok) notices.refuse(answer.code);
      else {
        notices.show({ code: 'rhythm', what: outcome }, async () => {
          const back = await client.call('rhythm.settle', { key, kept, state: 'open' });
          if (!back.ok) notices.refuse(back.code);
          await rhythm.reload();
        });
      }
      await rhythm.reload();
    },
    async agree({ personId, agreedDays }, days) {
      await change(personId, { cadenceDays: days }, 'agreed', { cadenceDays: agreedDays });
    },
    openPause(personId) {
      pausing.value = personId === null ? null : { personId, until: '', past: false };
    },
    typeUntil(until) {
      if (pausing.value) pausing.value = { ...pausing.value, until, past: false };
    },
    async savePause() {
      const form = pausing.value;
      if (!form) return;
      const today = toLocalDay(now());
      const until = isDate(form.until) ? form.until : null;
      if (until !== null && until < today) {
        pausing.value = { ...form, past: true };
        return;
      }
      const pause = { from: today, until };
      if (await change(form.personId, { pause }, 'paused', { pause: null })) pausing.value = null;
    },
    async resume({ personId }) {
      const before = pauseOf(personId);
      if (before?.why !== 'dates') return;
      const yesterday = toLocalDay(now() - dayMs);
      const pause = before.from > yesterday ? null : { from: before.from, until: yesterday };
      await change(personId, { pause }, 'resumed', {
        pause: { from: before.from, until: before.until },
      });
    },
    async later() {
      const opens = valueOr(rhythm.state.value, null)?.nudge?.opens;
      if (opens === undefined) return;
      const answer = await client.call('rhythm.later', { opens });
      if (!answer.ok) notices.refuse(answer.code);
      await rhythm.reload();
    },
  };
};
