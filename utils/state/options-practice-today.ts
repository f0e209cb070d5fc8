import { signal, type ReadonlySignal } from '@preact/signals';
import type { DrillToday } from '../messaging/calls/practice.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, type Loadable } from './options-loading.ts';

export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** The drill of the day. */
export interface DrillModel {
  today: ReadonlySignal<Loadable<DrillToday>>;
  /** The model answer is shown. */
  open: ReadonlySignal<boolean>;
  show(): void;
  /** When it comes back, epoch ms; null = it was not answered here. */
  next: ReadonlySignal<number | null>;
  answer(grade: Grade): Promise<void>;
  /** The answer is taken back. */
  undo(): Promise<void>;
  /** No drills any more, or again. */
  switch(on: boolean): Promise<void>;
  reload(): Promise<void>;
}

/** For any page of ours that offers the drill. */
export const createDrill = (client: Client, stop: AbortSignal): DrillModel => {
  const today = createLoader(() => client.call('practice.today', {}));
  const open = signal(false);
  const next = signal<number | null>(null);
  let takeBack: (() => Promise<void>) | null = null;

  client.onChanged(() => void today.reload(), stop);
  void today.reload();

  return {
    today: today.state,
    open,
    show: () => (open.value = true),
    next,
    async answer(grade) {
      const state = today.state.peek();
      if (state.status !== 'ready' || state.value.state !== 'ready') return;
      const { key } = state.value.chosen;
      const answer = await client.call('practice.answer', { key, grade });
      if (answer.ok) {
        next.value = answer.value.after.due;
        takeBack = async () => void (await client.call('practice.put', { key, card: answer.value.before }));
        open.value = false;
      }
      await today.reload();
    },
    async undo() {
      await takeBack?.();
      takeBack = null;
      next.value = null;
      await today.reload();
    },
    async switch(on) {
      await client.call('settings.set', { change: { practice: on } });
      await today.reload();
    },
    reload: today.reload,
  };
};
