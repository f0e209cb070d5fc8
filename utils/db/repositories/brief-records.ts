import { Dexie } from 'dexie';
import type { BriefHistory, SeenBehaviour } from '../../domain/brief/input.ts';
import { genericSession } from '../../domain/rank/eligible.ts';
import type { Note, Person, PromptEvent, Session, TypeChoice } from '../../domain/records.ts';
import type { MapRow, NoteRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toPromptEvent, toSession } from '../to-rows.ts';
import type { ActionRepository } from './actions.ts';
import { rowsAtHand } from './at-hand.ts';
import type { ChoiceRepository } from './choices.ts';
import type { MapRepository } from './maps.ts';
import { loadSeq } from './meta.ts';
import type { NoteRepository } from './notes.ts';
import type { LearningGround, PromptLearningRepository } from './prompt-learning.ts';
import type { SessionRepository } from './sessions.ts';
import { mayRead, type Reader } from './wall.ts';

/** `site:key` of the meeting at hand. */
export interface MeetingKeys {
  key: string;
  seriesKey: string | null;
}

/** A session without a meeting: the person chosen by hand, and how far back one still counts as going on. Epoch ms. */
export interface SittingByHand {
  personId: string;
  since: number;
}

/** What has to be known before it is certain for whom and for which purpose is read. Holds no text of a note. */
export interface BriefGround {
  people: Person[];
  choices: TypeChoice[];
  /** Of this meeting, whoever they are with, the latest touched first; their takeaways stay behind the wall. */
  sessions: Session[];
  map: MapRow | null;
}

const limits = { sessions: 6, newest: 20, notes: 50, promptEvents: 200, tagged: 300 } as const;

const nothing: BriefHistory = { sessions: [], notes: [], openActions: [], promptEvents: [], seen: [] };

/** Each once, the more telling lists first, newest first in the end. */
const toUnion = (...lists: readonly Note[][]): Note[] =>
  [...new Map(lists.flat().map((note) => [note.id, note])).values()]
    .slice(0, limits.notes)
    .toSorted((a, b) => b.at - a.at);

/** What a note with behaviours says about them; its text is not kept. */
type Tagged = Pick<NoteRow, 'id' | 'kind' | 'behaviours' | 'at'>;

const toTagged = ({ id, kind, behaviours, at }: NoteRow): Tagged => ({ id, kind, behaviours, at });

/** Newest first. */
const toSeen = (notes: readonly Tagged[]): SeenBehaviour[] => {
  const seen = new Map<string, SeenBehaviour>();
  for (const { behaviours, at } of notes) {
    for (const { behaviourId, competency } of behaviours) {
      const known = seen.get(behaviourId);
      if (known) known.times += 1;
      else seen.set(behaviourId, { behaviourId, competency, times: 1, lastAt: at });
    }
  }
  return [...seen.values()];
};

interface Repositories {
  actions: ActionRepository;
  choices: ChoiceRepository;
  learning: PromptLearningRepository;
  maps: MapRepository;
  notes: NoteRepository;
  sessions: SessionRepository;
}

/** Everything a brief is made of, in one read transaction and by index only. */
export const briefRepository = (db: TouchlineDatabase, of: Repositories) => {
  const tables = [
    db.people,
    db.choices,
    db.sessions,
    db.maps,
    db.notes,
    db.promotions,
    db.actions,
    db.promptEvents,
    db.meta,
    db.promptTallies,
    db.promptRules,
    db.promptPins,
    db.experiments,
  ];
  const taggedAtHand = rowsAtHand({
    table: db.notes,
    toItem: toTagged,
    loadWritten: (seq) => db.notes.where('seq').above(seq).primaryKeys(),
  });
  const eventsAtHand = rowsAtHand({ table: db.promptEvents, toItem: toPromptEvent });

  const loadMeetingSessions = async (key: string): Promise<Session[]> => {
    const rows = await db.sessions.where('[meetingKey+who]').between([key], [key, []]).toArray();
    return rows
      .map((row) => ({ ...toSession(row), takeaway: '' }))
      .toSorted((a, b) => b.updatedAt - a.updatedAt);
  };

  const loadSittings = async ({ personId, since }: SittingByHand): Promise<Session[]> => {
    const rows = await Promise.all(
      (['coaching', 'evaluation'] as const).map((purpose) =>
        db.sessions
          .where('[purpose+who+late]')
          .between([purpose, personId, -Infinity], [purpose, personId, -since], true, true)
          .toArray(),
      ),
    );
    return rows
      .flat()
      .filter((row) => row.meetingKey === null && row.state === 'open')
      .map((row) => ({ ...toSession(row), takeaway: '' }))
      .toSorted((a, b) => b.updatedAt - a.updatedAt);
  };

  const loadAtHand = (meeting: MeetingKeys | null, sitting: SittingByHand | null): Promise<Session[]> => {
    if (meeting) return loadMeetingSessions(meeting.key);
    return sitting ? loadSittings(sitting) : Promise.resolve([]);
  };

  /** Of the last two sessions, what lies further back than the newest notes that were read. */
  const loadBeyond = async (reader: Reader, sessions: Session[], notes: Note[]): Promise<Note[]> => {
    const oldest = notes.length < limits.newest ? null : (notes.at(-1)?.at ?? null);
    if (oldest === null) return [];
    const cut = sessions.slice(0, 2).filter(({ start }) => start <= oldest);
    return (await Promise.all(cut.map(({ id }) => of.notes.ofSession(reader, id)))).flat();
  };

  const loadTagged = (reader: Reader, personId: string, seq: number): Promise<Tagged[]> =>
    taggedAtHand({
      key: `${reader} ${personId}`,
      range: () =>
        db.notes.where('tagged').between([reader, personId, Dexie.minKey], [reader, personId, Dexie.maxKey]),
      limit: limits.tagged,
      seq,
    });

  const loadEvents = (personId: string): Promise<PromptEvent[]> =>
    eventsAtHand({
      key: personId,
      range: () =>
        db.promptEvents.where('[who+late]').between([personId, Dexie.minKey], [personId, Dexie.maxKey]),
      limit: limits.promptEvents,
      seq: 0,
    });

  /** The newest praise of a behaviour, where it lies further back than the notes that were read. */
  const loadPraise = async (reader: Reader, tagged: Tagged[], notes: Note[]): Promise<Note[]> => {
    const praise = tagged.find(({ kind }) => kind === 'praise');
    if (!praise || notes.some(({ id }) => id === praise.id)) return [];
    const row = await db.notes.get(praise.id);
    return row && mayRead(reader, row) ? [toNote(row)] : [];
  };

  const loadHistory = async (reader: Reader, personId: string, seq: number): Promise<BriefHistory> => {
    const [sessions, notes, openActions, promptEvents, tagged] = await Promise.all([
      of.sessions.list(reader, personId, limits.sessions),
      of.notes.recent(reader, personId, limits.newest),
      of.actions.list(reader, personId, false),
      loadEvents(personId),
      loadTagged(reader, personId, seq),
    ]);
    const [earlier, praise] = await Promise.all([
      loadBeyond(reader, sessions, notes),
      loadPraise(reader, tagged, notes),
    ]);
    return {
      sessions,
      notes: toUnion(notes, praise, earlier),
      openActions,
      promptEvents,
      seen: toSeen(tagged),
    };
  };

  return {
    /** `decide` is pure and synchronous: it looks at the ground and says what, with whom and for which purpose it is. */
    load: <D extends { type: string; personId: string | null; reader: Reader }>(
      meeting: MeetingKeys | null,
      sitting: SittingByHand | null,
      decide: (ground: BriefGround) => D,
    ): Promise<{ ground: BriefGround; decision: D; history: BriefHistory; learning: LearningGround }> =>
      db.transaction('r', tables, async () => {
        const [people, choices, sessions, map, seq] = await Promise.all([
          db.people.toArray(),
          meeting ? of.choices.of(meeting.key, meeting.seriesKey) : [],
          loadAtHand(meeting, sitting),
          of.maps.active(),
          loadSeq(db, 'notes'),
        ]);
        const ground: BriefGround = { people, choices, sessions, map };
        const decision = decide(ground);
        const { type, personId } = decision;
        const [history, learning] = await Promise.all([
          personId ? loadHistory(decision.reader, personId, seq) : nothing,
          of.learning.ground([type, genericSession], personId),
        ]);
        return { ground, decision, history, learning };
      }),
  };
};
