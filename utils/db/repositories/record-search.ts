import type { Action, Goal, Person } from '../../domain/records.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import { occursIn } from '../../domain/search/term.ts';
import { toSearchText } from '../../domain/search/text.ts';
import type { ActionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { loadSeq } from './meta.ts';
import { findPeople } from './person-search.ts';
import { mayReadAction, type Reader } from './wall.ts';

export interface RecordQuery {
  query: SearchQuery;
  /** Only of this person; null = of everybody. */
  personId: string | null;
  limit: number;
  /** Keep what was read for the next query. */
  hold: boolean;
}

/** A promise or a goal that was found; `at`: when it was agreed. */
export type FoundRecord = { id: string; at: number; personId: string } & (
  { kind: 'action'; action: Action } | { kind: 'goal'; goal: Goal }
);

interface Folded {
  record: FoundRecord;
  purpose: Goal['purpose'];
  text: string;
  /** Wording of the behaviours of a goal. */
  behaviours: string;
}

const toAction = ({ open: _open, purpose: _purpose, ...action }: ActionRow): Action => action;

const foldAction = (row: ActionRow): Folded => ({
  record: { kind: 'action', id: row.id, at: row.createdAt, personId: row.personId, action: toAction(row) },
  purpose: row.purpose,
  text: toSearchText(row.text),
  behaviours: '',
});

const foldGoal = (goal: Goal): Folded => {
  const behaviours = goal.behaviours.flatMap(({ competency, text }) => [competency, text]).join('\n');
  const checkIns = goal.checkIns.map(({ text }) => text);
  const said = [goal.text, goal.measure, goal.expected, goal.actual, ...checkIns, behaviours].join('\n');
  return {
    record: { kind: 'goal', id: goal.id, at: goal.createdAt, personId: goal.personId, goal },
    purpose: goal.purpose,
    text: toSearchText(said),
    behaviours: toSearchText(behaviours),
  };
};

const isDated = ({ before, after }: SearchQuery, at: number): boolean =>
  (after === null || at >= new Date(`${after}T00:00`).getTime()) &&
  (before === null || at < new Date(`${before}T00:00`).getTime());

const newestFirst = (a: Folded, b: Folded): number => b.record.at - a.record.at;

/** Finds promises, goals and people; few enough to be looked through one by one. */
export const recordSearch = (db: TouchlineDatabase) => {
  let kept: { seq: number; all: Folded[] } | null = null;

  const loadAll = (): Promise<{ seq: number; all: Folded[] }> =>
    db.transaction('r', [db.actions, db.goals, db.meta], async () => {
      const seq = await loadSeq(db, 'records');
      if (kept?.seq === seq) return kept;
      const [actions, goals] = await Promise.all([db.actions.toArray(), db.goals.toArray()]);
      return { seq, all: [...actions.map(foldAction), ...goals.map(foldGoal)].sort(newestFirst) };
    });

  const loadOf = async (personId: string): Promise<Folded[]> => {
    const [actions, goals] = await Promise.all([
      db.actions.where('[personId+open]').between([personId, 0], [personId, 1], true, true).toArray(),
      db.goals.where('personId').equals(personId).toArray(),
    ]);
    return [...actions.map(foldAction), ...goals.map(foldGoal)].sort(newestFirst);
  };

  const load = async ({ personId, hold }: RecordQuery): Promise<Folded[]> => {
    if (!hold) return personId === null ? (await loadAll()).all : loadOf(personId);
    kept = await loadAll();
    return kept.all;
  };

  /** What was removed since it was read is found no more. */
  const standing = async (found: readonly FoundRecord[]): Promise<FoundRecord[]> => {
    const idsOf = (kind: FoundRecord['kind']): string[] =>
      found.flatMap((one) => (one.kind === kind ? [one.id] : []));
    const [actions, goals] = await Promise.all([
      db.actions.where('id').anyOf(idsOf('action')).primaryKeys(),
      db.goals.where('id').anyOf(idsOf('goal')).primaryKeys(),
    ]);
    const here = new Set([...actions, ...goals]);
    return found.filter(({ id }) => here.has(id));
  };

  const isMeant = (query: SearchQuery, { record, text, behaviours }: Folded): boolean =>
    (query.kinds.length === 0 || query.kinds.includes(record.kind)) &&
    query.tags.length === 0 &&
    isDated(query, record.at) &&
    query.terms.every((term) => occursIn(text, term)) &&
    query.behaviours.every((term) => occursIn(behaviours, term));

  return {
    /** Promises and goals, newest first. */
    find: async (reader: Reader, asked: RecordQuery): Promise<FoundRecord[]> => {
      const { query, personId, limit } = asked;
      const { kinds } = query;
      if (kinds.length > 0 && !kinds.includes('action') && !kinds.includes('goal')) return [];
      const named = query.people.length === 0 ? null : await findPeople(db, query.people);
      const whose = named && new Set(named.map(({ id }) => id));
      const found = (await load(asked))
        .filter(
          (one) =>
            mayReadAction(reader, one) &&
            (personId === null || one.record.personId === personId) &&
            (whose === null || whose.has(one.record.personId)) &&
            isMeant(query, one),
        )
        .slice(0, limit)
        .map(({ record }) => record);
      return asked.hold ? standing(found) : found;
    },

    /** People by name; a query that asks for more than a person has finds none. */
    people: async ({ query, personId, limit }: RecordQuery): Promise<Person[]> => {
      const { terms, people, behaviours, tags, kinds, before, after } = query;
      const asksMore = behaviours.length + tags.length > 0 || before !== null || after !== null;
      if (personId !== null || asksMore || (kinds.length > 0 && !kinds.includes('person'))) return [];
      const words = [...terms, ...people];
      if (words.length === 0 && kinds.length === 0) return [];
      return (await findPeople(db, words)).slice(0, limit);
    },
  };
};
