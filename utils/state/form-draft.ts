import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../domain/records.ts';
import { noAnswers, toDraftWording, type WordingAnswers } from '../domain/wording/answers.ts';
import type { Refusal } from '../messaging/call.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { SurfaceParts } from './surface.ts';

/** A form whose unfinished text outlives it: one draft a place. */
export interface FormDraft<T> {
  typed: ReadonlySignal<T>;
  /** Answers to the hints on its words; kept with the draft. */
  wording: ReadonlySignal<WordingAnswers>;
  /** Something stands in it that could be taken away. */
  isBegun(): boolean;
  write(change: Partial<T>): void;
  answer(answers: WordingAnswers): void;
  /** What was typed is kept elsewhere now, or wanted no more. */
  clear(): void;
  /** Turns to another place: what stood here stays there as its draft. */
  aim(slot: string, personId: string): Promise<void>;
}

export function createFormDraft<T extends object>(
  { client, now, signal: stop, spareDrafts }: SurfaceParts,
  {
    nothing,
    pack,
    unpack,
    onRefused,
  }: {
    nothing: T;
    /** '' and no behaviours: nothing was typed. */
    pack: (typed: T) => Pick<Draft, 'text' | 'behaviours'>;
    unpack: (draft: Draft) => T;
    onRefused: (code: Refusal) => void;
  },
): FormDraft<T> {
  const typed = signal(nothing);
  const wording = signal(noAnswers);
  const drafts = createDraftKeeper({
    client,
    stop,
    read: () => ({
      kind: 'observation',
      ...pack(typed.peek()),
      wording: toDraftWording(wording.peek()),
      at: now(),
    }),
    onRefused,
    spare: spareDrafts,
  });
  const show = (next: T, answers: WordingAnswers) =>
    batch(() => {
      typed.value = next;
      wording.value = answers;
    });

  return {
    typed,
    wording,
    isBegun() {
      const { text, behaviours } = pack(typed.value);
      return text !== '' || behaviours.length > 0;
    },
    write(change) {
      typed.value = { ...typed.peek(), ...change };
      drafts.touch();
    },
    answer(answers) {
      wording.value = answers;
      drafts.touch();
    },
    clear() {
      show(nothing, noAnswers);
      drafts.clear();
    },
    async aim(slot, personId) {
      if (drafts.slot() === slot) return;
      drafts.flush();
      show(nothing, noAnswers);
      const { draft, overtaken } = await drafts.turnTo(slot, personId);
      if (overtaken || !draft) return;
      // What was typed while it was fetched stands over what was left there.
      const said = Object.entries(typed.peek()).filter(([name, value]) => value !== nothing[name as keyof T]);
      const answers = wording.peek() === noAnswers ? (draft.wording ?? noAnswers) : wording.peek();
      show({ ...unpack(draft), ...Object.fromEntries(said) }, answers);
    },
  };
}
