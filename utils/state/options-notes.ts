import { signal, type ReadonlySignal } from '@preact/signals';
import type { Person } from '../domain/records.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { Client } from '../messaging/client.ts';
import type { FoundNote } from '../messaging/calls/notebook.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

const pageSize = 50;
export const mostHits = 100;

export interface NotesModel {
  people: ReadonlySignal<Person[]>;
  query: ReadonlySignal<string>;
  search(query: string): void;
  /** Whose timeline is shown while nothing is searched; null = inbox. */
  personId: ReadonlySignal<string | null>;
  choose(personId: string | null): void;
  /** Coaching and evaluation are two notebooks: never shown together. */
  side: ReadonlySignal<Purpose>;
  chooseSide(side: Purpose): void;
  notes: ReadonlySignal<Loadable<FoundNote[]>>;
  /** Notes nobody is named for. */
  inboxCount: ReadonlySignal<{ count: number; more: boolean }>;
  hasMore: ReadonlySignal<boolean>;
  more(): void;
  move(note: FoundNote, personId: string): Promise<void>;
  remove(note: FoundNote): Promise<void>;
}

export interface NotesDeps {
  client: Client;
  notices: Notices;
  stop: AbortSignal;
}

export const createNotes = ({ client, notices, stop }: NotesDeps): NotesModel => {
  const query = signal('');
  const personId = signal<string | null>(null);
  const side = signal<Purpose>('coaching');
  const shownCount = signal(pageSize);
  const hasMore = signal(false);
  const inboxCount = signal({ count: 0, more: false });

  const people = createLoader(() => client.call('people.list', {}));
  const peopleList = signal<Person[]>([]);

  const loadTimeline = async () => {
    const wanted = shownCount.value;
    const notes: FoundNote[] = [];
    for (;;) {
      const before = notes.at(-1)?.at ?? null;
      const answer = await client.call('notes.list', {
        personId: personId.value,
        before,
        limit: pageSize,
        purpose: side.value,
      });
      if (!answer.ok) return answer;
      notes.push(...answer.value);
      hasMore.value = answer.value.length === pageSize;
      if (!hasMore.value || notes.length >= wanted) return { ok: true as const, value: notes };
    }
  };
  const notes = createLoader(() => {
    const words = query.value.trim();
    if (words === '') return loadTimeline();
    hasMore.value = false;
    return client.call('notes.search', { query: words, limit: mostHits, purpose: side.value });
  });
  const countInbox = async (): Promise<void> => {
    const answer = await client.call('notes.list', {
      personId: null,
      before: null,
      limit: pageSize,
      purpose: side.value,
    });
    if (answer.ok) inboxCount.value = { count: answer.value.length, more: answer.value.length === pageSize };
  };
  const reload = async (): Promise<void> => {
    await Promise.all([
      notes.reload(),
      countInbox(),
      people.reload().then(() => {
        peopleList.value = valueOr(people.state.value, []).toSorted((a, b) => a.name.localeCompare(b.name));
      }),
    ]);
  };
  client.onChanged(() => void reload(), stop);
  void reload();

  return {
    people: peopleList,
    query,
    search(text) {
      query.value = text;
      void notes.reload();
    },
    personId,
    side,
    chooseSide(next) {
      side.value = next;
      shownCount.value = pageSize;
      void notes.reload();
      void countInbox();
    },
    choose(id) {
      personId.value = id;
      shownCount.value = pageSize;
      void notes.reload();
    },
    notes: notes.state,
    inboxCount,
    hasMore,
    more() {
      shownCount.value += pageSize;
      void notes.reload();
    },
    async move(note, to) {
      const answer = await client.call('notes.edit', { id: note.id, change: { personId: to } });
      if (!answer.ok) return notices.refuse(answer.code);
      await reload();
      const name = peopleList.value.find(({ id }) => id === to)?.name ?? '';
      notices.show({ code: 'note-moved', name }, async () => {
        const back = await client.call('notes.edit', { id: note.id, change: { personId: note.personId } });
        if (!back.ok) return notices.refuse(back.code);
        await reload();
        notices.show({ code: 'note-back' });
      });
    },
    async remove(note) {
      const answer = await client.call('notes.remove', { id: note.id });
      if (!answer.ok) return notices.refuse(answer.code);
      await reload();
      notices.show({ code: 'note-removed' }, async () => {
        const back = await client.call('notes.restore', { id: note.id });
        if (!back.ok) return notices.refuse(back.code);
        await reload();
        notices.show({ code: 'note-restored' });
      });
    },
  };
};
