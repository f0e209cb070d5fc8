import { Dexie } from 'dexie';
import type { NoteRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import type { Reader } from './wall.ts';

export interface NewestNotes {
  /** Nothing is left. */
  isDone(): boolean;
  /** The next older ones. `ahead`: the ones after these are asked for already while these are worked on. */
  next(ahead: boolean): Promise<NoteRow[]>;
}

/**
 * All notes on one side of the wall, of everybody or of one person, newest first and a step at a time, from `step` rows
 * to `most`: a short list is there at once, a long one with few readings. Each step is a transaction of its own, so that nobody who writes has to wait. Rows of the millisecond in which a step ended are met
 * again by the next one and left out by their ids.
 */
export const newestNotes = (
  db: TouchlineDatabase,
  reader: Reader,
  { who, step, most = step }: { who: string | null; step: number; most?: number },
): NewestNotes => {
  let from: number = Dexie.minKey;
  let size = step;
  let done = false;
  let met = new Set<string>();
  let asked: Promise<NoteRow[]> | null = null;

  const load = (): Promise<NoteRow[]> => {
    const index = who === null ? '[purpose+late]' : '[purpose+who+late]';
    const start = who === null ? [reader] : [reader, who];
    return db.notes
      .where(index)
      .between([...start, from], [...start, Dexie.maxKey], true, true)
      .limit(size)
      .toArray();
  };

  return {
    isDone: () => done,
    async next(ahead) {
      const waited = asked ?? load();
      asked = null;
      const rows = await waited;
      const fresh = rows.filter(({ id }) => !met.has(id));
      const last = rows.at(-1);
      done = !last || rows.length < size;
      if (last) {
        met = new Set(rows.filter(({ late }) => late === last.late).map(({ id }) => id));
        // A step within one millisecond must not begin where it ended.
        size = last.late === from ? size * 2 : Math.min(most, size * 2);
        from = last.late;
      }
      if (ahead && !done) {
        asked = load();
        // Whoever asks for it hears of a failure; if nobody does, nothing was lost.
        asked.catch(() => undefined);
      }
      return fresh;
    },
  };
};
