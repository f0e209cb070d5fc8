import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { noteLimit } from '../domain/limits.ts';
import type { Note } from '../domain/records.ts';
import { answersIn, newAnswers, type WordingAnswers } from '../domain/wording/answers.ts';
import type { PersonParts } from './options-person.ts';

/** Two windows edited one note: both texts are kept, as two notes. */
export interface KeptVersions {
  mine: Note;
  /** As the other window left it; null where it is not on the page. */
  theirs: Note | null;
}

export interface NoteDesk {
  editing: ReadonlySignal<{ note: Note; text: string; answers: WordingAnswers } | null>;
  saving: ReadonlySignal<boolean>;
  versions: ReadonlySignal<KeptVersions | null>;
  edit(note: Note): void;
  write(text: string): void;
  /** To the hints on its words. */
  answer(answers: WordingAnswers): void;
  close(): void;
  save(): Promise<boolean>;
  dismissVersions(): void;
  remove(note: Note): Promise<void>;
}

export const createNoteDesk = ({ client, personId, side, toasts, reload }: PersonParts): NoteDesk => {
  const editing = signal<{ note: Note; text: string; answers: WordingAnswers } | null>(null);
  const saving = signal(false);
  const versions = signal<KeptVersions | null>(null);

  const findOther = async (mine: Note): Promise<Note | null> => {
    const answer = await client.call('timeline.list', {
      personId: personId.peek() ?? '',
      purpose: side.peek(),
      before: null,
      limit: 500,
      kinds: ['note', 'evidence'],
    });
    if (!answer.ok) return null;
    for (const entry of answer.value) {
      if ('note' in entry && entry.note.id === mine.versionOf) return entry.note;
    }
    return null;
  };

  return {
    editing,
    saving,
    versions,
    edit: (note) => (editing.value = { note, text: note.text, answers: answersIn(note) }),
    write(text) {
      const open = editing.peek();
      if (open) editing.value = { ...open, text };
    },
    answer(answers) {
      const open = editing.peek();
      if (open) editing.value = { ...open, answers };
    },
    close: () =>
      batch(() => {
        editing.value = null;
        versions.value = null;
      }),
    async save() {
      const open = editing.peek();
      const text = open?.text.trim() ?? '';
      if (!open || saving.peek() || text === '' || text.length > noteLimit) return false;
      saving.value = true;
      const { id, updatedAt } = open.note;
      const change = { text, ...newAnswers(open.note, open.answers) };
      const answer = await client.call('notes.edit', { id, since: updatedAt, change });
      saving.value = false;
      if (!answer.ok) {
        toasts.show(answer.code);
        return false;
      }
      editing.value = null;
      if (answer.value.bothKept) {
        versions.value = { mine: answer.value, theirs: await findOther(answer.value) };
      } else toasts.show('noteSaved');
      await reload();
      return true;
    },
    dismissVersions: () => (versions.value = null),
    async remove({ id }) {
      const answer = await client.call('notes.remove', { id });
      if (!answer.ok) return toasts.show(answer.code);
      if (editing.peek()?.note.id === id) editing.value = null;
      toasts.show('noteRemoved', () => void client.call('notes.restore', { id }).then(reload));
      await reload();
    },
  };
};
