import type { Goal, Note } from '../../domain/records.ts';
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
import { readTogether, type IndexRange } from '../read-together.ts';
import type { ActionRow, NoteRow, PromotionRow, SessionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toPromotion, toSession } from '../to-rows.ts';
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
  /** What to read next. */
  next(): IndexRange;
  take(rows: readonly unknown[]): void;
}

/** Fewer of these happen than notes. */
const fewRows = 8;
/** The most that IndexedDB takes for a count. */
const whole = 0xffff_ffff;
/** After every number in the order of IndexedDB. */
const last: unknown[] = [];

const isAfter = (before: TimelineMark | null, entry: TimelineEntry): boolean =>
  before === null || byNewest(before, entry) < 0;

interface Indexed<Row> extends Pick<IndexRange, 'table' | 'index'> {
  /** The key but for its last part, which is `late`. */
  start: readonly string[];
  toEntry: (row: Row) => TimelineEntry | null;
  chunk: number;
  before: TimelineMark | null;
}

/** Reads by index in growing steps; rows of the millisecond a step ended in are met again and left out by their ids. */
const indexedSource = <Row extends { id: string; late: number }>({
  table,
  index,
  start,
  toEntry,
  chunk,
  before,
}: Indexed<Row>): Source => {
  let from = before === null ? -Infinity : -before.at;
  let limit = chunk;
  let met = new Set<string>();
  return {
    ready: [],
    done: false,
    next: () => ({ table, index, lower: [...start, from], upper: [...start, last], limit }),
    take(read) {
      const rows = read as readonly Row[];
      this.done = rows.length < limit;
      const fresh = rows.filter(({ id }) => !met.has(id));
      const oldest = rows.at(-1);
      if (oldest) {
        met = new Set(rows.filter(({ late }) => late === oldest.late).map(({ id }) => id));
        from = oldest.late;
      }
      limit *= 2;
      for (const row of fresh) {
        const entry = toEntry(row);
        if (entry && isAfter(before, entry)) this.ready.push(entry);
      }
    },
  };
};

interface Handful<Row> extends Omit<IndexRange, 'limit'> {
  toEntry: (row: Row) => TimelineEntry | null;
  before: TimelineMark | null;
}

/** A handful that has no order of its own in the database. */
const wholeSource = <Row>({ toEntry, before, ...range }: Handful<Row>): Source => ({
  ready: [],
  done: false,
  next: () => ({ ...range, limit: whole }),
  take(read) {
    const entries = (read as readonly Row[]).map(toEntry).filter((entry) => entry !== null);
    this.ready = entries.filter((entry) => isAfter(before, entry)).sort(byNewest);
    this.done = true;
  },
});

const byLate = ['purpose', 'who', 'late'];

const noteSource = (reader: Reader, { personId, kinds, behaviourId, limit, before }: TimelinePage): Source =>
  indexedSource<NoteRow>({
    table: 'notes',
    ...(behaviourId === null
      ? { index: byLate, start: [reader, personId] }
      : { index: 'tagged', start: [reader, personId] }),
    toEntry: (row) => (isWanted(kinds, behaviourId, row) ? toNoteEntry(toNote(row)) : null),
    chunk: limit * (behaviourId !== null || kinds.has('note') !== kinds.has('evidence') ? 4 : 1),
    before,
  });

const promotedSource = ({ personId, kinds, behaviourId, limit, before }: TimelinePage): Source =>
  indexedSource<PromotionRow>({
    table: 'promotions',
    index: ['personId', 'late'],
    start: [personId],
    toEntry: (row) => {
      const note = toPromotedNote(toPromotion(row));
      return isWanted(kinds, behaviourId, note) ? toNoteEntry(note) : null;
    },
    chunk: limit,
    before,
  });

const sessionSource = (reader: Reader, { personId, kinds, limit, before }: TimelinePage): Source =>
  indexedSource<SessionRow>({
    table: 'sessions',
    index: byLate,
    start: [reader, personId],
    toEntry: (row) => toSessionEntry(toSession(row)),
    chunk: kinds.size === 1 ? limit : fewRows,
    before,
  });

/** Promises and goals of both sides are coaching's, those of an evaluation its own: see `mayReadAction`. */
const actionSource = (reader: Reader, { personId, before }: TimelinePage): Source => {
  const [index, start] =
    reader === 'coaching'
      ? [['personId', 'open'], [personId]]
      : [
          ['purpose', 'personId', 'open'],
          [reader, personId],
        ];
  return wholeSource<ActionRow>({
    table: 'actions',
    index,
    lower: [...start, 0],
    upper: [...start, 1],
    toEntry: ({ open: _open, purpose: _purpose, ...action }) => toActionEntry(action),
    before,
  });
};

const goalSource = (reader: Reader, { personId, behaviourId, before }: TimelinePage): Source => {
  const [index, key] =
    reader === 'coaching'
      ? ['personId', personId]
      : [
          ['purpose', 'personId'],
          [reader, personId],
        ];
  return wholeSource<Goal>({
    table: 'goals',
    index,
    lower: key,
    upper: key,
    toEntry: (goal) =>
      behaviourId === null || goal.behaviours.some((tag) => tag.behaviourId === behaviourId)
        ? toGoalEntry(goal)
        : null,
    before,
  });
};

const isWanted = (kinds: TimelinePage['kinds'], behaviourId: string | null, note: Note): boolean =>
  kinds.has(note.evidence ? 'evidence' : 'note') &&
  (behaviourId === null || note.behaviours.some((tag) => tag.behaviourId === behaviourId));

const toSources = (reader: Reader, page: TimelinePage, promoted: boolean): Source[] => {
  const { kinds, behaviourId } = page;
  const notes = kinds.has('note') || kinds.has('evidence');
  return [
    ...(notes ? [noteSource(reader, page)] : []),
    ...(notes && promoted ? [promotedSource(page)] : []),
    ...(kinds.has('session') && behaviourId === null ? [sessionSource(reader, page)] : []),
    ...(kinds.has('action') && behaviourId === null ? [actionSource(reader, page)] : []),
    ...(kinds.has('goal') ? [goalSource(reader, page)] : []),
  ];
};

/** The newest of what is ready, as long as no source could still have something newer. */
const takeNewest = (all: readonly Source[]): TimelineEntry | null => {
  let best: Source | null = null;
  for (const source of all) {
    const [head] = source.ready;
    const top = best?.ready[0];
    if (head && (!top || byNewest(head, top) < 0)) best = source;
  }
  return best?.ready.shift() ?? null;
};

/** Everything of a person in the order in which it happened. */
export const timelineRepository = (db: TouchlineDatabase) => ({
  /** Exactly `limit` entries, fewer at the end; each once, whatever shares a millisecond. */
  list: async (reader: Reader, page: TimelinePage): Promise<TimelineEntry[]> => {
    const promoted = reader === 'evaluation' && !(await isCoachOnly(db, page.personId));
    const all = toSources(reader, page, promoted);
    const entries: TimelineEntry[] = [];
    while (entries.length < page.limit) {
      const dry = all.filter((source) => source.ready.length === 0 && !source.done);
      if (dry.length > 0) {
        const read = await readTogether(
          db,
          dry.map((source) => source.next()),
        );
        for (const [n, source] of dry.entries()) source.take(read[n] ?? []);
      } else {
        const next = takeNewest(all);
        if (!next) break;
        entries.push(next);
      }
    }
    return entries;
  },
});
