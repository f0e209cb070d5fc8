import { Dexie, type Collection } from 'dexie';
import type { Note } from '../../domain/records.ts';
import {
  byNewest,
  toActionEntry,
  toGoalEntry,
  toNoteEntry,
  toSessionEntry,
  type TimelineEntry,
  type TimelineKind,
  type TimelineMark,
} from '../../domain/timeline.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toPromotion, toSession } from '../to-rows.ts';
import type { ActionRepository } from './actions.ts';
import type { GoalRepository } from './goals.ts';
import { isCoachOnly } from './promoted.ts';
import { toPromotedNote, type Reader } from './wall.ts';

export interface TimelinePage {
  personId: string;
  /** Where the page before ended; null = the first page. */
  before: TimelineMark | null;
  limit: number;
  kinds: ReadonlySet<TimelineKind>;
  behaviourId: string | null;
}

/** One kind of record, newest first; a page is merged from several. */
interface Source {
  /** What was read and not yet given out. */
  ready: TimelineEntry[];
  done: boolean;
  load(): Promise<void>;
}

/** Fewer of these happen than notes. */
const fewRows = 12;

interface Indexed<Row> {
  /** By index, newest first, from this `late` on. */
  range: (from: number) => Collection<Row, string>;
  toEntry: (row: Row) => TimelineEntry | null;
  chunk: number;
  before: TimelineMark | null;
}

/** Reads by index in growing steps; rows of the millisecond a step ended in are met again and left out by their ids. */
const indexedSource = <Row extends { id: string; late: number }>({
  range,
  toEntry,
  chunk,
  before,
}: Indexed<Row>): Source => {
  let from = before === null ? -Infinity : -before.at;
  let size = chunk;
  let met = new Set<string>();
  return {
    ready: [],
    done: false,
    async load() {
      const rows = await range(from).limit(size).toArray();
      if (rows.length < size) this.done = true;
      const fresh = rows.filter(({ id }) => !met.has(id));
      const last = rows.at(-1);
      if (last) {
        met = new Set(rows.filter(({ late }) => late === last.late).map(({ id }) => id));
        from = last.late;
      }
      size *= 2;
      for (const row of fresh) {
        const entry = toEntry(row);
        if (entry && (before === null || byNewest(before, entry) < 0)) this.ready.push(entry);
      }
    },
  };
};

/** A handful that has no order of its own in the database. */
const wholeSource = (read: () => Promise<TimelineEntry[]>, before: TimelineMark | null): Source => ({
  ready: [],
  done: false,
  async load() {
    const entries = await read();
    this.ready = entries.filter((entry) => before === null || byNewest(before, entry) < 0).sort(byNewest);
    this.done = true;
  },
});

/** Everything of a person in the order in which it happened. */
export const timelineRepository = (
  db: TouchlineDatabase,
  of: { actions: ActionRepository; goals: GoalRepository },
) => {
  const sources = (reader: Reader, page: TimelinePage, promoted: boolean): Source[] => {
    const { personId, before, kinds, behaviourId } = page;
    const isWanted = (note: Note): boolean =>
      kinds.has(note.evidence ? 'evidence' : 'note') &&
      (behaviourId === null || note.behaviours.some((tag) => tag.behaviourId === behaviourId));
    const found: Source[] = [];
    const isNarrow = behaviourId !== null || kinds.has('note') !== kinds.has('evidence');
    if (kinds.has('note') || kinds.has('evidence')) {
      const index = behaviourId === null ? '[purpose+who+late]' : 'tagged';
      found.push(
        indexedSource({
          range: (from) =>
            db.notes
              .where(index)
              .between([reader, personId, from], [reader, personId, Dexie.maxKey], true, true),
          toEntry: (row) => (isWanted(row) ? toNoteEntry(toNote(row)) : null),
          chunk: page.limit * (isNarrow ? 4 : 1),
          before,
        }),
      );
      if (promoted) {
        found.push(
          indexedSource({
            range: (from) =>
              db.promotions
                .where('[personId+late]')
                .between([personId, from], [personId, Dexie.maxKey], true, true),
            toEntry: (row) => {
              const note = toPromotedNote(toPromotion(row));
              return isWanted(note) ? toNoteEntry(note) : null;
            },
            chunk: page.limit,
            before,
          }),
        );
      }
    }
    if (kinds.has('session') && behaviourId === null) {
      found.push(
        indexedSource({
          range: (from) =>
            db.sessions
              .where('[purpose+who+late]')
              .between([reader, personId, from], [reader, personId, Dexie.maxKey], true, true),
          toEntry: (row) => toSessionEntry(toSession(row)),
          chunk: kinds.size === 1 ? page.limit : fewRows,
          before,
        }),
      );
    }
    if (kinds.has('action') && behaviourId === null) {
      const read = async () => (await of.actions.ofPerson(reader, personId)).map(toActionEntry);
      found.push(wholeSource(read, before));
    }
    if (kinds.has('goal')) {
      const read = async () =>
        (await of.goals.list(reader, personId))
          .filter(
            ({ behaviours }) =>
              behaviourId === null || behaviours.some((tag) => tag.behaviourId === behaviourId),
          )
          .map(toGoalEntry);
      found.push(wholeSource(read, before));
    }
    return found;
  };

  /** The newest of what is ready, as long as no source could still have something newer. */
  const takeNewest = (open: readonly Source[]): TimelineEntry | null => {
    let best: Source | null = null;
    for (const source of open) {
      const [head] = source.ready;
      const top = best?.ready[0];
      if (head && (!top || byNewest(head, top) < 0)) best = source;
    }
    return best?.ready.shift() ?? null;
  };

  return {
    /** Exactly `limit` entries, fewer at the end; each once, whatever shares a millisecond. */
    list: async (reader: Reader, page: TimelinePage): Promise<TimelineEntry[]> => {
      // Not one transaction: its end would have to be waited for, and a page is as good without.
      const promoted = reader === 'evaluation' && !(await isCoachOnly(db, page.personId));
      const all = sources(reader, page, promoted);
      const entries: TimelineEntry[] = [];
      while (entries.length < page.limit) {
        const dry = all.filter((source) => source.ready.length === 0 && !source.done);
        if (dry.length > 0) await Promise.all(dry.map((source) => source.load()));
        else {
          const next = takeNewest(all);
          if (!next) break;
          entries.push(next);
        }
      }
      return entries;
    },
  };
};
