import { newestVersion } from '../../../utils/db/migrations.ts';
import type { Draft, Goal, Note, Person, Session } from '../../../utils/domain/records.ts';
import { loadBackupText } from '../../../utils/exporters/backup.ts';
import { openSha256 } from '../../../utils/platform/sha256.ts';
import type { CallName, Input } from '../../../utils/messaging/protocol.ts';
import { action, goal, map, note, person, session } from '../../unit/db/samples.ts';

/** A small generator with a seed (mulberry32): the same kills and the same writes each time. */
export const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** What the notebook must hold once it was answered: the record's table, what it is found by, and its text. */
export interface Promised {
  table: 'notes' | 'sessions' | 'drafts' | 'goals' | 'actions' | 'promotions' | 'maps' | 'people';
  id: string;
  text: string;
}

/** Calls one after the other; what the last one answers is only then promised. */
export interface Work {
  calls: { [K in CallName]: { name: K; input: Input<K> } }[CallName][];
  promised: Promised[];
}

/** Records of a backup, and behaviours of a map, that stand or fall together. */
export const restoredNotes = 25;
export const mapBehaviours = 120;

const noteOf = (id: string, change: Partial<Note> = {}): Note => ({
  ...note(1, { text: `kept ${id}`, ...change }),
  id,
});
const sessionOf = (id: string, meeting: string): Session => ({
  ...session(1, { meetingKey: `calendar:${meeting}` }),
  id,
});

/** The person everything is about. */
export const somebody: Person = person(1, { name: 'Priya Nair' });

const emptyTables = {
  maps: [],
  people: [],
  actions: [],
  goals: [],
  promptEvents: [],
  promotions: [],
  journal: [],
  tombstones: [],
  drafts: [],
  choices: [],
  packs: [],
  promptTallies: [],
  promptRules: [],
  promptPins: [],
  experiments: [],
  assignments: [],
  practiceCards: [],
  practicePacks: [],
  pilots: [],
  settings: [],
};

/** A batch of the restore is known by the session all its notes hang on. */
const restoreOf = async (newId: () => string): Promise<Work> => {
  const held = newId();
  const notes = Array.from({ length: restoredNotes }, (_, n) =>
    noteOf(newId(), { sessionId: held, text: `batch ${n} of ${held}` }),
  );
  const text = await loadBackupText(
    {
      schema: newestVersion,
      exportedAt: Date.now(),
      tables: { ...emptyTables, sessions: [sessionOf(held, held)], notes },
    },
    openSha256,
  );
  const last = notes.at(-1);
  return {
    calls: [{ name: 'data.restore', input: { text, keep: 'newer' } }],
    promised: last ? [{ table: 'notes', id: last.id, text: last.text }] : [],
  };
};

const mapWork = (id: string): Work => {
  const base = map({ id: `map-${id}`, name: `Map ${id}` });
  const [first] = base.behaviours;
  if (!first) throw new Error('the map has no behaviour');
  const behaviours = Array.from({ length: mapBehaviours }, (_, n) => ({
    ...first,
    id: `b${n}`,
    text: `Does ${n} of ${id}`,
  }));
  const large = { ...base, behaviours };
  return {
    calls: [{ name: 'maps.apply', input: { map: large as Input<'maps.apply'>['map'] } }],
    promised: [{ table: 'maps', id: base.id, text: base.name }],
  };
};

const evidenceOf = (id: string): Note =>
  noteOf(id, {
    evidence: { situation: 'In the review', impact: 'It shipped', polarity: 'strength', link: null },
  });

const kinds = [
  'note',
  'session',
  'evidence',
  'draft',
  'goal',
  'action',
  'promotion',
  'restore',
  'map',
] as const;
/** Notes are written most often; a restore and an import less. */
const weights = [6, 4, 3, 4, 2, 2, 3, 2, 2] as const;

const pick = (random: () => number): (typeof kinds)[number] => {
  let at = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return kinds.find((_, n) => (at -= weights[n] ?? 0) < 0) ?? 'note';
};

/** The next thing a manager does. */
export const nextWork = async (random: () => number): Promise<Work> => {
  const hex = (): string =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  const newId = (): string => {
    const [a, b, c] = [hex(), hex(), hex()];
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(0, 3)}-${hex()}${c.slice(4)}`;
  };
  const id = newId();
  const own = noteOf(id);
  const kept: Promised = { table: 'notes', id, text: own.text };
  switch (pick(random)) {
    case 'session': {
      const held = sessionOf(newId(), id);
      return {
        calls: [
          { name: 'sessions.start', input: { session: held } },
          { name: 'notes.add', input: { note: { ...own, sessionId: held.id } } },
        ],
        promised: [kept, { table: 'sessions', id: held.id, text: '' }],
      };
    }
    case 'evidence':
      return { calls: [{ name: 'notes.add', input: { note: evidenceOf(id) } }], promised: [kept] };
    case 'draft': {
      const draft: Draft = {
        ...{ slot: `person:${id}`, personId: somebody.id, kind: 'observation', behaviours: [], at: 1 },
        text: own.text,
      };
      return {
        calls: [{ name: 'drafts.save', input: { draft } }],
        promised: [{ table: 'drafts', id: draft.slot, text: own.text }],
      };
    }
    case 'goal': {
      const wanted: Goal = { ...goal(1, { text: own.text }), id };
      return {
        calls: [{ name: 'goals.add', input: { goal: wanted } }],
        promised: [{ ...kept, table: 'goals' }],
      };
    }
    case 'action': {
      const agreed = { ...action(1, { text: own.text }), id };
      return {
        calls: [{ name: 'actions.add', input: { action: agreed } }],
        promised: [{ ...kept, table: 'actions' }],
      };
    }
    case 'promotion': {
      const { kind, text, at, zone } = own;
      const copy = { id: newId(), noteId: id, kind, text, behaviours: [], at, zone };
      return {
        calls: [
          { name: 'notes.add', input: { note: own } },
          { name: 'review.promote', input: { copy } },
        ],
        promised: [kept, { table: 'promotions', id: copy.id, text }],
      };
    }
    case 'restore':
      return restoreOf(newId);
    case 'map':
      return mapWork(id);
    default:
      return { calls: [{ name: 'notes.add', input: { note: own } }], promised: [kept] };
  }
};
