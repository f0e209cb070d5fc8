import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '../messaging/call.ts';
import type { Client } from '../messaging/client.ts';
import type { Rhythm, UnsettledSession } from '../messaging/calls/rhythm.ts';

export type { Rhythm, UnsettledSession } from '../messaging/calls/rhythm.ts';

export type Outcome = 'held' | 'moved' | 'cancelled';

/** What of the rhythm is worth a glance in the popup. */
export interface PopupRhythm {
  /** Null until it is known, and where it cannot be known. */
  rhythm: ReadonlySignal<Rhythm | null>;
  /** What was settled here last, to take it back. */
  settled: ReadonlySignal<{ session: UnsettledSession; outcome: Outcome } | null>;
  refusal: ReadonlySignal<Refusal | null>;
  load(): Promise<void>;
  settle(session: UnsettledSession, outcome: Outcome): Promise<void>;
  undo(): Promise<void>;
  later(): Promise<void>;
}

/** `ready`: whatever the box needs comes first. */
export const createPopupRhythm = (client: Client, ready: Promise<unknown>): PopupRhythm => {
  const rhythm = signal<Rhythm | null>(null);
  const settled = signal<PopupRhythm['settled']['value']>(null);
  const refusal = signal<Refusal | null>(null);

  const load = async (): Promise<void> => {
    const answer = await client.call('rhythm.get', {});
    if (answer.ok) rhythm.value = answer.value;
  };
  void ready.then(() => {
    void client.call('reminders.looked', {});
    return load();
  });

  const say = async (session: UnsettledSession, state: Outcome | 'open'): Promise<boolean> => {
    const { key, kept } = session;
    const answer = await client.call('rhythm.settle', { key, kept, state });
    refusal.value = answer.ok ? null : answer.code;
    await load();
    return answer.ok;
  };

  return {
    rhythm,
    settled,
    refusal,
    load,
    async settle(session, outcome) {
      if (await say(session, outcome)) settled.value = { session, outcome };
    },
    async undo() {
      const last = settled.value;
      settled.value = null;
      if (last) await say(last.session, 'open');
    },
    async later() {
      const opens = rhythm.value?.nudge?.opens;
      if (opens === undefined) return;
      await client.call('rhythm.later', { opens });
      await load();
    },
  };
};
