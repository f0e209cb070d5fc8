import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Brief } from '../domain/brief/types.ts';
import { namedIn } from '../domain/group.ts';
import { nameLimit } from '../domain/limits.ts';
import type { Note, Person } from '../domain/records.ts';
import { createComposer, type Composer } from './composer.ts';
import { createGroup } from './panel-group.ts';
import type { MakePart } from './panel-part.ts';

const mostNotes = 200;
/** A slot of a draft is no longer than 120; the end of a key tells one occurrence from another. */
const keyLength = 100;

/** As `mayReadDraft` tells the sides of the wall apart. */
const slotOf = (brief: Brief, key: string | null): string =>
  `group:${(key ?? 'manual').slice(-keyLength)}${brief.mode === 'evaluation' ? ':evaluation' : ''}`;

/** Somebody whom the text names. `personId` null: on the list of this meeting only. */
export interface Named {
  name: string;
  personId: string | null;
}

/** Notes on one topic, newest first. '' = without a topic. */
export interface TopicNotes {
  topic: string;
  notes: Pick<Note, 'id' | 'text'>[];
}

export interface GroupNotes {
  topic: ReadonlySignal<string>;
  setTopic(topic: string): void;
  composer: Composer;
  topics: ReadonlySignal<readonly TopicNotes[]>;
  /** What is typed names these people: it has to be said whose note it is. */
  asking: ReadonlySignal<readonly Named[] | null>;
  save(): Promise<void>;
  /** Into the private timeline of one of them; null keeps it with the group. */
  saveFor(named: Named | null): Promise<void>;
  dismiss(): void;
}

/** The first line of a note of a group is its topic. */
const toTopic = ({ id, text }: Note): { topic: string; note: TopicNotes['notes'][number] } => {
  const at = text.indexOf('\n');
  return at === -1
    ? { topic: '', note: { id, text } }
    : { topic: text.slice(0, at), note: { id, text: text.slice(at + 1) } };
};

/** Notes of a group belong to a topic and to nobody. */
export const createGroupNotes: MakePart<GroupNotes> = (sources) => {
  const { client, briefing, sitting, people, open, signal: stop } = sources;
  const group = open(createGroup);
  const typed = signal<{ standing: string; topic: string } | null>(null);
  const notes = signal<Note[]>([]);
  const asking = signal<readonly Named[] | null>(null);
  let target: Person | null = null;

  const topic = computed(() =>
    typed.value?.standing === sitting.standing.value
      ? typed.value.topic
      : (group.rounds.value[group.round.value]?.name ?? briefing.brief.value?.type.name ?? ''),
  );

  const load = async () => {
    const id = sitting.session.peek()?.id ?? briefing.brief.peek()?.sessionId;
    if (!id) {
      notes.value = [];
      return;
    }
    const answer = await client.call('notes.list', { personId: null, before: null, limit: mostNotes });
    if (answer.ok) notes.value = answer.value.filter(({ sessionId }) => sessionId === id);
  };

  const composer = createComposer({
    ...sources,
    async place() {
      const purpose = briefing.brief.peek()?.mode ?? 'coaching';
      if (target) return { personId: target.id, sessionId: null, purpose };
      const session = await sitting.ensure();
      return { personId: null, sessionId: session.ok ? session.value : null, purpose };
    },
    reserve: nameLimit + 1,
    shape: (text) => (target || topic.peek() === '' ? text : `${topic.peek()}\n${text}`),
    onSaved: () => void load(),
  });

  const ends = [
    effect(() => {
      const brief = briefing.brief.value;
      const key = briefing.meetingKey.value;
      if (brief) untracked(() => void composer.aim(slotOf(brief, key), null));
    }),
    effect(() => {
      if (sitting.session.value ?? briefing.brief.value?.sessionId) untracked(() => void load());
    }),
  ];
  stop.addEventListener('abort', () => ends.forEach((end) => end()), { once: true });

  const whomItNames = async (text: string): Promise<Named[]> => {
    await people.load();
    const known = people.people.peek();
    const listed = known.status === 'ready' ? known.value : [];
    const here = group.roster.peek().filter(({ personId }) => personId === null);
    return namedIn<Named & { aliases?: string[] }>(text, [
      ...listed.map(({ id, name, aliases }) => ({ name, aliases, personId: id })),
      ...here.filter(({ name }) => !listed.some((person) => person.name === name)),
    ]).map(({ name, personId }) => ({ name, personId }));
  };

  const keep = async (person: Person | null) => {
    target = person;
    await composer.save();
    target = null;
    asking.value = null;
  };

  return {
    topic,
    setTopic: (next) =>
      (typed.value = {
        standing: sitting.standing.peek(),
        topic: next.replace(/\s+/gu, ' ').slice(0, nameLimit),
      }),
    composer,
    topics: computed(() => {
      const byTopic = new Map<string, TopicNotes['notes']>();
      for (const { topic: of, note } of notes.value.map(toTopic)) {
        byTopic.set(of, [...(byTopic.get(of) ?? []), note]);
      }
      return [...byTopic].map(([of, list]) => ({ topic: of, notes: list }));
    }),
    asking,
    async save() {
      const named = await whomItNames(composer.text.peek());
      if (named.length === 0) await keep(null);
      else asking.value = named.slice(0, 3);
    },
    async saveFor(named) {
      if (named === null) return keep(null);
      const known = people.people.peek();
      const listed = known.status === 'ready' ? known.value.find(({ id }) => id === named.personId) : null;
      const person = listed ?? (await people.add(named.name, null));
      if (person) await keep(person);
    },
    dismiss: () => (asking.value = null),
  };
};
