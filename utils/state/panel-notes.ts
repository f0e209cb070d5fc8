import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { NoteKind } from '../domain/records.ts';
import { newAnswers, type WordingAnswers } from '../domain/wording/answers.ts';
import type { Refusal } from '../messaging/call.ts';
import type { FoundNote } from '../messaging/calls/notebook.ts';
import type { SurfaceParts } from './surface.ts';

const page = 50;
const mostHits = 200;
const pauseMs = 200;

export interface NotesView {
  open: ReadonlySignal<boolean>;
  /** Newest first, after search and filter. */
  notes: ReadonlySignal<FoundNote[]>;
  status: ReadonlySignal<'idle' | 'loading' | 'ready' | Refusal>;
  more: ReadonlySignal<boolean>;
  kind: Signal<NoteKind | 'all'>;
  query: ReadonlySignal<string>;
  /** Null closes the notebook: nobody is chosen, or this side of the wall has no notes to show. */
  of(personId: string | null): void;
  toggle(open: boolean): void;
  search(query: string): void;
  loadMore(): Promise<void>;
  reload(): Promise<void>;
  edit(note: FoundNote, text: string, answers: WordingAnswers): Promise<Refusal | null>;
  remove(note: FoundNote): Promise<void>;
}

/** The notes of one person, fetched when they are looked at. */
export function createNotesView(parts: SurfaceParts, onRemoved: (undo: () => void) => void): NotesView {
  const { client } = parts;
  const open = signal(false);
  const found = signal<FoundNote[]>([]);
  const status = signal<'idle' | 'loading' | 'ready' | Refusal>('idle');
  const more = signal(false);
  const kind = signal<NoteKind | 'all'>('all');
  const query = signal('');
  let personId: string | null = null;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  parts.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const load = async (before: number | null, limit: number) => {
    if (personId === null) return;
    latest += 1;
    const mine = latest;
    const words = query.peek().trim();
    if (found.peek().length === 0) status.value = 'loading';
    const answer =
      words === ''
        ? await client.call('notes.list', { personId, before, limit })
        : await client.call('notes.search', { query: words.slice(0, 200), limit: mostHits, personId });
    if (mine !== latest) return;
    if (!answer.ok) {
      status.value = answer.code;
      return;
    }
    const coaching = answer.value.filter((note) => note.purpose === 'coaching');
    found.value = before === null ? coaching : [...found.peek(), ...coaching];
    more.value = words === '' && answer.value.length === limit;
    status.value = 'ready';
  };
  const shownCount = () => Math.min(200, Math.max(page, found.peek().length));
  const reload = async () => {
    if (open.peek()) await load(null, shownCount());
  };

  return {
    open,
    notes: computed(() => found.value.filter((note) => kind.value === 'all' || note.kind === kind.value)),
    status,
    more,
    kind,
    query,
    of(next) {
      if (next === personId) return;
      personId = next;
      latest += 1;
      found.value = [];
      more.value = false;
      status.value = 'idle';
      query.value = '';
      kind.value = 'all';
      void reload();
    },
    toggle(next) {
      open.value = next;
      if (next && status.peek() === 'idle') void load(null, page);
    },
    search(next) {
      query.value = next;
      clearTimeout(timer);
      timer = setTimeout(() => void load(null, page), pauseMs);
    },
    loadMore: () => load(found.peek().at(-1)?.at ?? null, page),
    reload,
    async edit(note, text, answers) {
      const since = note.updatedAt;
      const answer = await client.call('notes.edit', {
        id: note.id,
        since,
        change: { text, ...newAnswers(note, answers) },
      });
      if (!answer.ok) return answer.code;
      const { bothKept, ...edited } = answer.value;
      // Another window changed it meanwhile: its version and this one both stand in the list.
      if (bothKept) await reload();
      else found.value = found.peek().map((one) => (one.id === note.id ? { ...one, ...edited } : one));
      return null;
    },
    async remove(note) {
      const before = found.peek();
      found.value = before.filter((one) => one.id !== note.id);
      const answer = await client.call('notes.remove', { id: note.id });
      if (!answer.ok) {
        found.value = before;
        status.value = answer.code;
        return;
      }
      onRemoved(() => void client.call('notes.restore', { id: note.id }).then(reload));
    },
  };
}
