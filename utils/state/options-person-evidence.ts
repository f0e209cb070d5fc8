import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { isFuture, isWebLink } from '../domain/evidence.ts';
import { behavioursLimit, noteLimit } from '../domain/limits.ts';
import { toLocalDay } from '../domain/local-day.ts';
import type { BehaviourTag, Note } from '../domain/records.ts';
import type { Purpose } from '../domain/session-type.ts';
import { answersOf, type WordingAnswers } from '../domain/wording/answers.ts';
import type { PersonParts } from './options-person.ts';
import { createEvidenceDraft, type TypedEvidence } from './person-evidence-draft.ts';

export type EvidenceProblem = 'empty' | 'over' | 'future' | 'no-date';

export interface EvidenceDesk {
  typed: ReadonlySignal<TypedEvidence>;
  problem: ReadonlySignal<EvidenceProblem | null>;
  /** What stands where a link belongs is none: it is kept as text. */
  linkIsText: ReadonlySignal<boolean>;
  saving: ReadonlySignal<boolean>;
  write(change: Partial<TypedEvidence>): void;
  tag(tag: BehaviourTag): void;
  untag(behaviourId: string): void;
  /** Answers to the hints on its words; kept with what is typed, and with the note. */
  wording: ReadonlySignal<WordingAnswers>;
  answer(answers: WordingAnswers): void;
  /** Something was typed and not kept yet. */
  isBegun(): boolean;
  clear(): void;
  /** Turns to a person on one side of the wall: what is unfinished there appears. */
  aim(personId: string, side: Purpose): void;
  /** True when it is durable; else `problem` or a toast says why, and what was typed stays. */
  save(): Promise<boolean>;
  /** Praise for a behaviour, or a value, in one step. The note that was kept, or null. */
  praise(tag: BehaviourTag): Promise<Note | null>;
}

/** Noon of an ISO date in the reader's own calendar; NaN where it is none. */
const noonOf = (day: string): number => {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
};

export const createEvidenceDesk = (parts: PersonParts): EvidenceDesk => {
  const { client, now, newId, zone, personId, side, toasts, reload } = parts;
  const draft = createEvidenceDraft(parts);
  const { typed } = draft;
  const problem = signal<EvidenceProblem | null>(null);
  const saving = signal(false);
  // Kept over a refusal: saving again writes the same note and no second one.
  let nextId = newId();

  const clear = (): void => {
    draft.clear();
    problem.value = null;
  };
  const noteOf = (of: Pick<Note, 'kind' | 'text' | 'behaviours' | 'at'>): Note => ({
    id: nextId,
    personId: personId.peek(),
    sessionId: null,
    purpose: side.peek(),
    zone: zone(),
    createdAt: now(),
    updatedAt: now(),
    ...of,
  });
  const keep = async (note: Note, toast: 'evidenceKept' | 'praiseKept'): Promise<Note | null> => {
    if (saving.peek()) return null;
    saving.value = true;
    const answer = await client.call('notes.add', { note });
    saving.value = false;
    if (!answer.ok) {
      if (answer.code === 'future-date') problem.value = 'future';
      else toasts.show(answer.code);
      return null;
    }
    nextId = newId();
    const { id } = answer.value;
    toasts.show(toast, () => void client.call('notes.remove', { id }).then(reload));
    await reload();
    return answer.value;
  };
  const atOf = (day: string): number => (day === '' || day === toLocalDay(now()) ? now() : noonOf(day));

  return {
    typed,
    problem,
    linkIsText: computed(() => typed.value.link.trim() !== '' && !isWebLink(typed.value.link.trim())),
    saving,
    wording: draft.wording,
    answer: draft.answer,
    isBegun: draft.isBegun,
    write(change) {
      draft.write(change);
      problem.value = null;
    },
    tag(tag) {
      const { behaviours } = typed.peek();
      if (behaviours.length < behavioursLimit) draft.write({ behaviours: [...behaviours, tag] });
    },
    untag(id) {
      const behaviours = typed.peek().behaviours.filter(({ behaviourId }) => behaviourId !== id);
      draft.write({ behaviours });
    },
    clear,
    aim(id, on) {
      problem.value = null;
      void draft.aim(on === 'evaluation' ? `evidence:${id}:evaluation` : `evidence:${id}`, id);
    },
    async save() {
      const { behaviour, situation, impact, polarity, link, behaviours, day } = typed.peek();
      const text = behaviour.trim();
      const at = atOf(day);
      if (text === '') problem.value = 'empty';
      else if (text.length > noteLimit) problem.value = 'over';
      else if (Number.isNaN(at)) problem.value = 'no-date';
      else if (isFuture({ at, zone: zone() }, now())) problem.value = 'future';
      if (problem.peek() !== null) return false;
      const kind = polarity === 'strength' ? 'observation' : 'concern';
      const evidence = {
        situation: situation.trim(),
        impact: impact.trim(),
        polarity,
        link: link.trim() === '' ? null : link.trim(),
      };
      const kept = await keep(
        { ...noteOf({ kind, text, behaviours, at }), evidence, ...answersOf(draft.wording.peek()) },
        'evidenceKept',
      );
      if (kept) clear();
      return kept !== null;
    },
    praise: (tag) =>
      keep(noteOf({ kind: 'praise', text: tag.text, behaviours: [tag], at: now() }), 'praiseKept'),
  };
};
