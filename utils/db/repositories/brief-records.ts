import type { BriefHistory, SeenBehaviour } from '../../domain/brief/input.ts';
import type { Note, Person, Session, TypeChoice } from '../../domain/records.ts';
import type { MapRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toSession } from '../to-rows.ts';
import type { ActionRepository } from './actions.ts';
import type { ChoiceRepository } from './choices.ts';
import type { MapRepository } from './maps.ts';
import type { NoteRepository } from './notes.ts';
import type { PromptEventRepository } from './prompt-events.ts';
import type { SessionRepository } from './sessions.ts';
import type { Reader } from './wall.ts';

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

const toSeen = (notes: readonly Note[]): SeenBehaviour[] => {
  const seen = new Map<string, SeenBehaviour>();
  for (const { behaviours, at } of notes) {
    for (const { behaviourId, competency } of behaviours) {
      const known = seen.get(behaviourId);
      if (known) seen.set(behaviourId, { ...known, times: known.times + 1 });
      else seen.set(behaviourId, { behaviourId, competency, times: 1, lastAt: at });
    }
  }
  return [...seen.values()];
};

/** Each once, the more telling lists first, newest first in the end. */
const toUnion = (...lists: readonly Note[][]): Note[] =>
  [...new Map(lists.flat().map((note) => [note.id, note])).values()]
    .slice(0, limits.notes)
    .toSorted((a, b) => b.at - a.at);

interface Repositories {
  actions: ActionRepository;
  choices: ChoiceRepository;
  maps: MapRepository;
  notes: NoteRepository;
  promptEvents: PromptEventRepository;
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
  ];

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

  const loadHistory = async (reader: Reader, personId: string): Promise<BriefHistory> => {
    const [sessions, notes, openActions, promptEvents, tagged] = await Promise.all([
      of.sessions.list(reader, personId, limits.sessions),
      of.notes.recent(reader, personId, limits.newest),
      of.actions.list(reader, personId, false),
      of.promptEvents.ofPerson(personId, limits.promptEvents),
      of.notes.tagged(reader, personId, limits.tagged),
    ]);
    const earlier = await loadBeyond(reader, sessions, notes);
    return {
      sessions,
      notes: toUnion(notes, earlier, tagged),
      openActions,
      promptEvents,
      seen: toSeen(tagged),
    };
  };

  return {
    /** `decide` is pure and synchronous: it looks at the ground and says for whom and for which purpose to read on. */
    load: <D extends { personId: string | null; reader: Reader }>(
      meeting: MeetingKeys | null,
      sitting: SittingByHand | null,
      decide: (ground: BriefGround) => D,
    ): Promise<{ ground: BriefGround; decision: D; history: BriefHistory }> =>
      db.transaction('r', tables, async () => {
        const [people, choices, sessions, map] = await Promise.all([
          db.people.toArray(),
          meeting ? of.choices.of(meeting.key, meeting.seriesKey) : [],
          loadAtHand(meeting, sitting),
          of.maps.active(),
        ]);
        const ground: BriefGround = { people, choices, sessions, map };
        const decision = decide(ground);
        const history = decision.personId ? await loadHistory(decision.reader, decision.personId) : nothing;
        return { ground, decision, history };
      }),
  };
};
