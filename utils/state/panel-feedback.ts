import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  fromDraftText,
  noFeedback,
  toDraftText,
  toMessage,
  type FeedbackParts,
} from '../domain/feedback-draft.ts';
import { noteLimit } from '../domain/limits.ts';
import { answersOf, noAnswers, toDraftWording, type WordingAnswers } from '../domain/wording/answers.ts';
import type { Refusal } from '../messaging/call.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { MakePart } from './panel-part.ts';

export interface FeedbackDesk {
  parts: ReadonlySignal<FeedbackParts>;
  /** As it is copied. */
  message: ReadonlySignal<string>;
  /** `saved`: it is a note of this person now. `over`: too long for a note. */
  state: ReadonlySignal<'idle' | 'saved' | 'over' | Refusal>;
  /** Answers to the hints on its words. */
  wording: ReadonlySignal<WordingAnswers>;
  now: () => number;
  write(change: Partial<FeedbackParts>): void;
  answer(answers: WordingAnswers): void;
  /** Turns to the person of the brief; what was typed for somebody else stays with them. */
  aim(personId: string): Promise<void>;
  keepAsNote(): Promise<void>;
  clear(): void;
  flush(): void;
}

/** Feedback in writing for one person. It is copied by hand; nothing is sent from here. */
export const createFeedback: MakePart<FeedbackDesk> = (sources) => {
  const { client, now, newId, zone, briefing, sitting, signal: stop } = sources;
  const parts = signal<FeedbackParts>(noFeedback);
  const state = signal<'idle' | 'saved' | 'over' | Refusal>('idle');
  const message = computed(() => toMessage(parts.value));
  const wording = signal(noAnswers);
  let personId: string | null = null;
  let nextId = newId();

  const drafts = createDraftKeeper({
    client,
    stop,
    read: () => ({
      kind: 'observation',
      text: toDraftText(parts.peek()),
      behaviours: [],
      wording: toDraftWording(wording.peek()),
      at: now(),
    }),
    onRefused: (code) => (state.value = code),
  });

  return {
    parts,
    message,
    state,
    wording,
    now,
    write(change) {
      parts.value = { ...parts.peek(), ...change };
      state.value = 'idle';
      drafts.touch();
    },
    answer(answers) {
      wording.value = answers;
      drafts.touch();
    },
    async aim(next) {
      if (next === personId) return;
      drafts.flush();
      personId = next;
      parts.value = noFeedback;
      wording.value = noAnswers;
      state.value = 'idle';
      nextId = newId();
      const { draft, overtaken } = await drafts.turnTo(`feedback:${next}`, next);
      if (overtaken || !draft || message.peek() !== '') return;
      parts.value = fromDraftText(draft.text);
      wording.value = draft.wording ?? noAnswers;
    },
    async keepAsNote() {
      const text = message.peek();
      if (text === '' || personId === null) return;
      if (text.length > noteLimit) {
        state.value = 'over';
        return;
      }
      const session = await sitting.ensure();
      const at = now();
      const answer = await client.call('notes.add', {
        note: {
          id: nextId,
          personId,
          sessionId: session.ok ? session.value : null,
          kind: 'observation',
          text,
          behaviours: [],
          purpose: 'coaching',
          at,
          zone: zone(),
          ...answersOf(wording.peek()),
          createdAt: at,
          updatedAt: at,
        },
      });
      state.value = answer.ok ? 'saved' : answer.code;
      if (!answer.ok) return;
      nextId = newId();
      void briefing.reload();
    },
    clear() {
      parts.value = noFeedback;
      wording.value = noAnswers;
      state.value = 'idle';
      drafts.clear();
    },
    flush: drafts.flush,
  };
};
