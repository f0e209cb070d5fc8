import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Coverage } from '../domain/coverage.ts';
import type { Person } from '../domain/records.ts';
import type { Recognition } from '../domain/recognition.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { Refusal } from '../messaging/call.ts';
import { createBehaviours, type Behaviours } from './behaviours.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import { createEvidenceDesk, type EvidenceDesk } from './options-person-evidence.ts';
import { createPersonGoals, type PersonGoals } from './options-person-goals.ts';
import { createNoteDesk, type NoteDesk } from './options-person-note.ts';
import { createPromises, type Promises } from './options-person-promises.ts';
import { createTimeline, type Timeline } from './options-person-timeline.ts';
import type { SurfaceParts } from './surface.ts';
import { createToasts, type Toasts } from './toasts.ts';

/** What happened on the page of a person; a refusal stands as its code. */
export type PersonToast =
  | 'evidenceKept'
  | 'praiseKept'
  | 'promiseKept'
  | 'promiseRemoved'
  | 'goalKept'
  | 'goalRemoved'
  | 'noteSaved'
  | 'noteRemoved'
  | 'focusKept'
  | 'copied'
  | 'copyBlocked'
  | Refusal;

/** What the parts of the page are made from. */
export interface PersonParts extends SurfaceParts {
  personId: ReadonlySignal<string | null>;
  /** Coaching and evaluation are two notebooks: never shown together. */
  side: ReadonlySignal<Purpose>;
  toasts: Toasts<PersonToast>;
  reload: () => Promise<void>;
}

export interface PersonModel {
  personId: ReadonlySignal<string | null>;
  side: ReadonlySignal<Purpose>;
  chooseSide(side: Purpose): void;
  person: ReadonlySignal<Loadable<Person>>;
  coverage: ReadonlySignal<Loadable<Coverage>>;
  recognition: ReadonlySignal<Loadable<Recognition>>;
  behaviours: Behaviours;
  timeline: Timeline;
  promises: Promises;
  goals: PersonGoals;
  evidence: EvidenceDesk;
  notes: NoteDesk;
  toasts: Toasts<PersonToast>;
  now: () => number;
  /** Shows somebody else, or what is new of the same person. */
  open(personId: string): void;
  /** Ids of the competencies in focus, at most three. */
  setFocus(focus: string[]): Promise<void>;
}

export const createPerson = (surface: SurfaceParts): PersonModel => {
  const { client, now, signal: stop } = surface;
  const personId = signal<string | null>(null);
  const side = signal<Purpose>('coaching');
  const toasts = createToasts<PersonToast>(stop);

  const asked = computed(() => ({ personId: personId.value ?? '', purpose: side.value }));
  const person = createLoader<Person>(async () => {
    const id = personId.peek();
    const answer = await client.call('people.list', {});
    if (!answer.ok) return answer;
    const found = answer.value.find((one) => one.id === id);
    return found ? { ok: true, value: found } : { ok: false, code: 'not-found' };
  });
  const coverage = createLoader(() => client.call('coverage.get', asked.peek()));
  const recognition = createLoader(() => client.call('recognition.get', asked.peek()));
  const behaviours = createBehaviours(surface);

  const reload = async (): Promise<void> => {
    if (personId.peek() === null) return;
    await Promise.all([
      person.reload(),
      coverage.reload(),
      recognition.reload(),
      timeline.reload(),
      promises.reload(),
      goals.reload(),
    ]);
  };
  const parts: PersonParts = { ...surface, personId, side, toasts, reload };
  const timeline = createTimeline(parts);
  const promises = createPromises(parts);
  const goals = createPersonGoals(parts);
  const evidence = createEvidenceDesk(parts);
  const notes = createNoteDesk(parts);
  const aim = (): void => {
    const id = personId.peek();
    if (id === null) return;
    evidence.aim(id, side.peek());
    goals.aim(id, side.peek());
  };
  client.onChanged(() => void reload(), stop);

  return {
    personId,
    side,
    chooseSide(next) {
      side.value = next;
      timeline.clear();
      aim();
      void reload();
    },
    person: person.state,
    coverage: coverage.state,
    recognition: recognition.state,
    behaviours,
    timeline,
    promises,
    goals,
    evidence,
    notes,
    toasts,
    now,
    open(id) {
      if (personId.peek() !== id) {
        personId.value = id;
        timeline.clear();
        notes.close();
        aim();
      }
      void behaviours.load(id);
      void reload();
    },
    async setFocus(focus) {
      const before = person.state.peek();
      if (before.status !== 'ready') return;
      const answer = await client.call('people.save', {
        person: { ...before.value, focus, updatedAt: now() },
      });
      toasts.show(answer.ok ? 'focusKept' : answer.code);
      await reload();
    },
  };
};
