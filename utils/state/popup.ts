import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { SeenMeeting } from '../domain/records.ts';
import { createBehaviours, type Behaviours } from './behaviours.ts';
import { createComposer, type Composer } from './composer.ts';
import { createLockGate, type LockGate } from './lock-gate.ts';
import { createPeopleChoice, type PeopleChoice } from './people-choice.ts';
import { createPopupRhythm, type PopupRhythm } from './popup-rhythm.ts';
import type { SurfaceParts } from './surface.ts';

export interface PopupParts extends SurfaceParts {
  /** Closes the popup; called only after the note is durable. */
  close: () => void;
}

export interface Popup {
  composer: Composer;
  people: PeopleChoice;
  behaviours: Behaviours;
  /** Null: the note goes to the inbox. */
  personId: ReadonlySignal<string | null>;
  personName: ReadonlySignal<string | null>;
  /** Meetings recognised today, in the order of their start. */
  today: ReadonlySignal<SeenMeeting[]>;
  /** Title of the drill of the day; null while none is known, or none is due. */
  drill: ReadonlySignal<string | null>;
  rhythm: PopupRhythm;
  lock: LockGate;
  now: () => number;
  /** What the backup line needs, which comes after everything else. */
  backup: Pick<SurfaceParts, 'client' | 'newId'>;
  /** Brings what is open and listed up to date. */
  look(): void;
  choosePerson(personId: string | null): void;
  save(): Promise<void>;
}

const slot = 'popup';

/** A thought caught from the toolbar: one box, the person of the open meeting, saved and gone. */
export function createPopup(given: PopupParts): Popup {
  const lock = createLockGate(given);
  const parts = { ...given, client: lock.client };
  const { client } = parts;
  const people = createPeopleChoice(parts);
  const personId = signal<string | null>(null);
  const today = signal<SeenMeeting[]>([]);
  const drill = signal<string | null>(null);
  let chosenByHand = false;

  const composer = createComposer({
    ...parts,
    place: async () => ({ personId: personId.peek(), sessionId: null, purpose: 'coaching' }),
  });

  const loadDrill = async () => {
    const answer = await client.call('practice.today', {});
    if (answer.ok && answer.value.state === 'ready') drill.value = answer.value.chosen.drill.title;
  };

  const loadDraft = async () => {
    const answer = await client.call('drafts.get', { slot });
    return answer.ok ? answer.value : null;
  };

  const start = async (first = true) => {
    const current = client.call('meeting.current', {});
    const seen = client.call('meeting.today', {});
    const [draft, meeting] = await Promise.all([
      first ? composer.aim(slot, null) : loadDraft(),
      current,
      people.load(),
    ]);
    if (!chosenByHand) {
      // An unfinished thought keeps the person it was about, whatever is open now.
      personId.value = draft?.text ? draft.personId : meeting.ok ? (meeting.value?.personId ?? null) : null;
      void composer.aim(slot, personId.peek());
    }
    const answer = await seen;
    if (answer.ok) today.value = [...answer.value].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
    void loadDrill();
  };
  const rhythm = createPopupRhythm(client, start());
  // Nothing could be read before the lock was opened.
  client.onChanged(() => {
    if (people.people.peek().status === 'failed') void start(false).then(rhythm.load);
  }, parts.signal);

  return {
    composer,
    people,
    behaviours: createBehaviours(parts),
    personId,
    personName: computed(() => {
      const list = people.people.value;
      if (list.status !== 'ready') return null;
      return list.value.find((person) => person.id === personId.value)?.name ?? null;
    }),
    today,
    drill,
    rhythm,
    lock,
    now: parts.now,
    backup: parts,
    look: () => void start(false),
    choosePerson(next) {
      chosenByHand = true;
      personId.value = next;
      void composer.aim(slot, next);
      if (next === null && composer.kind.peek() === 'promise') composer.set({ kind: 'observation' });
      else composer.set({});
    },
    async save() {
      if (await composer.save()) parts.close();
    },
  };
}
