import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { BehaviourTag, Draft, NoteKind } from '../domain/records.ts';
import { behavioursLimit, noteLimit, pasteLimit, promiseLimit } from '../domain/limits.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { Refusal } from '../messaging/call.ts';
import { answersOf, noAnswers, toDraftWording, type WordingAnswers } from '../domain/wording/answers.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { SurfaceParts } from './surface.ts';

export type ComposerKind = NoteKind | 'promise';
export type Owner = 'me' | 'them';

/** Where the next note belongs. Asked for when it is saved, not before. */
export interface NotePlace {
  personId: string | null;
  sessionId: string | null;
  purpose: Purpose;
}

/** Why nothing was kept. `over`: too long. `paste`: refused before it arrived. `nobody`: a promise needs a person. */
export type ComposerProblem = Refusal | 'over' | 'paste' | 'nobody';

export interface ComposerParts extends SurfaceParts {
  place: () => Promise<NotePlace>;
  /** What is written down in place of what was typed, at most `reserve` characters longer. */
  shape?: (text: string) => string;
  reserve?: number;
  /** After the record is durable. */
  onSaved?: (kind: ComposerKind) => void;
}

export interface Composer {
  text: ReadonlySignal<string>;
  kind: ReadonlySignal<ComposerKind>;
  owner: ReadonlySignal<Owner>;
  due: ReadonlySignal<string | null>;
  behaviours: ReadonlySignal<BehaviourTag[]>;
  limit: ReadonlySignal<number>;
  /** Characters still free; negative when over. */
  left: ReadonlySignal<number>;
  saving: ReadonlySignal<boolean>;
  problem: ReadonlySignal<ComposerProblem | null>;
  /** Hints on words that were put away, and when the note is to go; both are kept with it. */
  wording: ReadonlySignal<WordingAnswers>;
  /** Length of what was too long to be taken in. */
  refused: ReadonlySignal<number>;
  /** Counts what was saved, so that each saving can be announced. */
  savedCount: ReadonlySignal<number>;
  type(text: string): void;
  answer(answers: WordingAnswers): void;
  set(change: { kind?: ComposerKind; owner?: Owner; due?: string | null }): void;
  tag(tag: BehaviourTag): void;
  untag(behaviourId: string): void;
  /**
   * Turns to another place to type: what stood here is kept as its draft, and the draft from there appears.
   * `carry`: what is typed moves along, because only the person became known.
   */
  aim(slot: string, personId: string | null, carry?: boolean): Promise<Draft | null>;
  save(): Promise<boolean>;
  /** Writes the draft down now. */
  flush(): void;
}

export function createComposer(parts: ComposerParts): Composer {
  const { client, now, newId, zone } = parts;
  const text = signal('');
  const kind = signal<ComposerKind>('observation');
  const owner = signal<Owner>('me');
  const due = signal<string | null>(null);
  const behaviours = signal<BehaviourTag[]>([]);
  const saving = signal(false);
  const problem = signal<ComposerProblem | null>(null);
  const refused = signal(0);
  const wording = signal(noAnswers);
  const savedCount = signal(0);
  const limit = computed(() => (kind.value === 'promise' ? promiseLimit : noteLimit - (parts.reserve ?? 0)));
  const left = computed(() => limit.value - text.value.length);
  /** Stays the same until it is saved, so that a second try cannot make a second record. */
  let nextId = newId();

  const drafts = createDraftKeeper({
    client,
    stop: parts.signal,
    read: () => ({
      kind: kind.peek() === 'promise' ? 'observation' : (kind.peek() as NoteKind),
      text: text.peek(),
      behaviours: behaviours.peek(),
      promise: kind.peek() === 'promise' ? { owner: owner.peek(), due: due.peek() } : undefined,
      wording: toDraftWording(wording.peek()),
      at: now(),
    }),
    onRefused: (code) => (problem.value = code),
    onFound(draft) {
      const typed = text.peek();
      if (typed === '') show(draft);
      else if (draft?.text && !typed.startsWith(draft.text)) text.value = `${draft.text}\n${typed}`;
      if (typed !== '') drafts.touch();
    },
    spare: parts.spareDrafts,
  });

  const show = (draft: Draft | null) => {
    text.value = draft?.text ?? '';
    kind.value = draft?.promise ? 'promise' : (draft?.kind ?? 'observation');
    owner.value = draft?.promise?.owner ?? 'me';
    due.value = draft?.promise?.due ?? null;
    behaviours.value = draft?.behaviours ?? [];
    wording.value = draft?.wording ?? noAnswers;
  };

  const changed = () => {
    problem.value = null;
    drafts.touch();
  };

  const keep = async (words: string) => {
    const at = now();
    const place = await parts.place();
    const stamps = { createdAt: at, updatedAt: at };
    if (kind.peek() !== 'promise') {
      const note = {
        kind: kind.peek() as NoteKind,
        text: parts.shape?.(words) ?? words,
        behaviours: behaviours.peek(),
        at,
        zone: zone(),
        ...answersOf(wording.peek()),
      };
      return client.call('notes.add', { note: { id: nextId, ...place, ...note, ...stamps } });
    }
    const { personId, sessionId } = place;
    if (personId === null) return { ok: false as const, code: 'nobody' as const };
    const promise = { owner: owner.peek(), due: due.peek(), text: words.trim(), doneAt: null };
    return client.call('actions.add', { action: { id: nextId, personId, sessionId, ...promise, ...stamps } });
  };

  /** What was typed while the saving was under way stays in the box. */
  const clear = (saved: string) => {
    const rest = text.peek().startsWith(saved) ? text.peek().slice(saved.length).trimStart() : text.peek();
    text.value = rest;
    behaviours.value = [];
    wording.value = noAnswers;
    due.value = null;
    if (rest === '') drafts.clear();
    else drafts.touch();
  };

  return {
    text,
    kind,
    owner,
    due,
    behaviours,
    limit,
    left,
    saving,
    problem,
    refused,
    wording,
    savedCount,
    type(next) {
      if (next.length > pasteLimit && next.length - text.peek().length > 1) {
        refused.value = next.length;
        problem.value = 'paste';
        return;
      }
      text.value = next;
      changed();
    },
    answer(answers) {
      wording.value = answers;
      drafts.touch();
    },
    set(change) {
      if (change.kind) kind.value = change.kind;
      if (change.owner) owner.value = change.owner;
      if (change.due !== undefined) due.value = change.due;
      changed();
    },
    tag(tag) {
      const kept = behaviours.peek().filter((one) => one.behaviourId !== tag.behaviourId);
      if (kept.length >= behavioursLimit) return;
      behaviours.value = [...kept, tag];
      changed();
    },
    untag(behaviourId) {
      behaviours.value = behaviours.peek().filter((one) => one.behaviourId !== behaviourId);
      changed();
    },
    async aim(slot, personId, carry = false) {
      const before = drafts.slot();
      if (before === slot) {
        drafts.setPerson(personId);
        return null;
      }
      // What was typed before any place was named belongs to the first one.
      if (before !== null && carry) drafts.clear();
      else drafts.flush();
      if (before !== null && !carry) show(null);
      problem.value = null;
      nextId = newId();
      const { draft, overtaken } = await drafts.turnTo(slot, personId);
      if (overtaken) return null;
      const typed = text.peek();
      if (typed === '') {
        if (draft) show(draft);
      } else {
        if (draft?.text) text.value = `${draft.text}\n${typed}`;
        drafts.touch();
      }
      return draft;
    },
    async save() {
      const words = text.peek();
      if (saving.peek() || words.trim() === '') return false;
      if (left.peek() < 0) {
        problem.value = 'over';
        return false;
      }
      saving.value = true;
      const answer = await keep(words);
      saving.value = false;
      if (!answer.ok) {
        problem.value = answer.code;
        drafts.flush();
        return false;
      }
      const savedKind = kind.peek();
      nextId = newId();
      problem.value = null;
      clear(words);
      savedCount.value += 1;
      parts.onSaved?.(savedKind);
      return true;
    },
    flush: drafts.flush,
  };
}
