import { signal, type ReadonlySignal } from '@preact/signals';
import { isoDay } from '../domain/brief/history.ts';
import { noteLimit } from '../domain/limits.ts';
import type { BehaviourTag, NoteKind } from '../domain/records.ts';
import { toCopyText } from '../domain/review/promotion.ts';
import { answersIn, type WordingAnswers } from '../domain/wording/answers.ts';
import type { PromotionCandidate } from '../messaging/calls/review.ts';
import { createBehaviours, type Behaviours } from './behaviours.ts';
import { createPagedLoader, type Loadable } from './options-loading.ts';
import type { ReviewParts } from './options-review.ts';

export type { PromotionCandidate } from '../messaging/calls/review.ts';

/** The copy while it is edited; the note is only shown beside it. */
export interface CopyForm {
  candidate: PromotionCandidate;
  id: string;
  text: string;
  kind: NoteKind;
  behaviours: BehaviourTag[];
  /** ISO date as typed. */
  date: string;
  /** To the hints on its words; from those on the note. */
  wording: WordingAnswers;
  problem: 'empty' | 'too-long' | 'no-date' | null;
}

export interface PromoteModel {
  /** Newest first. */
  notes: ReadonlySignal<Loadable<PromotionCandidate[]>>;
  hasMore: ReadonlySignal<boolean>;
  more(): Promise<void>;
  behaviours: Behaviours;
  form: ReadonlySignal<CopyForm | null>;
  now: () => number;
  open(candidate: PromotionCandidate): void;
  change(part: Partial<Pick<CopyForm, 'text' | 'kind' | 'behaviours' | 'date' | 'wording'>>): void;
  close(): void;
  save(): Promise<void>;
  takeBack(candidate: PromotionCandidate): Promise<void>;
}

const problemOf = ({ text, date }: CopyForm): CopyForm['problem'] => {
  if (text.trim() === '') return 'empty';
  if (text.trim().length > noteLimit) return 'too-long';
  return Number.isFinite(Date.parse(`${date}T12:00Z`)) ? null : 'no-date';
};

export const createPromote = (
  { client, notices, newId, now, stop }: ReviewParts,
  personId: string,
): PromoteModel => {
  const form = signal<CopyForm | null>(null);
  const behaviours = createBehaviours({ client });

  const loader = createPagedLoader<PromotionCandidate>({
    page: 50,
    most: 200,
    load: (last, limit) => client.call('review.notes', { personId, before: last?.note.at ?? null, limit }),
  });
  client.onChanged(() => void loader.reload(), stop);
  void loader.reload();

  return {
    notes: loader.state,
    hasMore: loader.hasMore,
    more: loader.more,
    behaviours,
    form,
    now,
    open(candidate) {
      const from = candidate.copy ?? candidate.note;
      form.value = {
        candidate,
        id: candidate.copy?.id ?? newId(),
        text: candidate.copy?.text ?? toCopyText(candidate.note, noteLimit),
        kind: from.kind,
        behaviours: from.behaviours,
        date: isoDay(from.at, from.zone),
        wording: { ...answersIn(candidate.note), deleteAt: null },
        problem: null,
      };
      void behaviours.load(personId);
    },
    change(part) {
      if (form.value) form.value = { ...form.value, ...part, problem: null };
    },
    close: () => (form.value = null),
    async save() {
      const editing = form.value;
      if (!editing) return;
      const problem = problemOf(editing);
      if (problem) {
        form.value = { ...editing, problem };
        return;
      }
      const { candidate, id, text, kind, behaviours: tags, date } = editing;
      const from = candidate.copy ?? candidate.note;
      const { at, zone } = from;
      const when =
        date === isoDay(at, zone) ? { at, zone } : { at: Date.parse(`${date}T12:00Z`), zone: 'UTC' };
      const copy = { id, noteId: candidate.note.id, kind, text: text.trim(), behaviours: tags, ...when };
      const answer = await client.call('review.promote', { copy });
      if (!answer.ok) return notices.refuse(answer.code);
      form.value = null;
      await loader.reload();
      notices.show({ code: 'review', what: candidate.copy ? 'changed' : 'copied' });
    },
    async takeBack({ copy }) {
      if (!copy) return;
      const answer = await client.call('review.takeBack', { id: copy.id });
      if (!answer.ok) return notices.refuse(answer.code);
      await loader.reload();
      notices.show({ code: 'review', what: 'takenBack' }, async () => {
        const back = await client.call('review.bringBack', { id: copy.id });
        if (!back.ok) return notices.refuse(back.code);
        await loader.reload();
      });
    },
  };
};
