import type { Action, Goal, Person } from '../../domain/records.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import { occursIn } from '../../domain/search/term.ts';
import { toSearchText } from '../../domain/search/text.ts';
import type { ActionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { loadSeq } from './meta.ts';
import { findPeople, foldPerson, type FoldedPerson } from './person-search.ts';
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

interface Kept {
  /** The last number of writing that was looked at. */
  seq: number;
  records: Folded[];
  people: FoldedPerson[];
}

const toKept = (seq: number, actions: ActionRow[], goals: Goal[], people: Person[]): Kept => ({
  seq,
  records: [...actions.map(foldAction), ...goals.map(foldGoal)].sort(newestFirst),
  people: people.map(foldPerson),
});

/** Finds promises, goals and people; few enough to be looked through one by one. */
export const recordSearch = (db: TouchlineDatabase) => {
  let kept: Kept | null = null;

  const loadAll = async (): Promise<Kept> => {
    const seq = await loadSeq(db, 'records');
    if (kept?.seq === seq) return kept;
    return toKept(
      seq,
      ...(await Promise.all([db.actions.toArray(), db.goals.toArray(), db.people.toArray()])),
    );
  };

  const loadOf = async (personId: string): Promise<Kept> => {
    const [actions, goals, person] = await Promise.all([
      db.actions.where('[personId+open]').between([personId, 0], [personId, 1], true, true).toArray(),
      db.goals.where('personId').equals(personId).toArray(),
      db.people.get(personId),
    ]);
    return toKept(0, actions, goals, person ? [person] : []);
  };

  const load = async ({ personId, hold }: RecordQuery): Promise<Kept> => {
    if (!hold) return personId === null ? loadAll() : loadOf(personId);
    kept = await loadAll();
    return kept;
  };

  /** What was removed since it was read is found no more. */
  const standing = async (found: readonly FoundRecord[]): Promise<FoundRecord[]> => {
    const idsOf = (kind: FoundRecord['kind']): string[] =>
      found.flatMap((one) => (one.kind === kind ? [one.id] : []));
    const rows = await Promise.all([db.actions.bulkGet(idsOf('action')), db.goals.bulkGet(idsOf('goal'))]);
    const here = new Set(rows.flat().flatMap((row) => (row ? [row.id] : [])));
    return found.filter(({ id }) => here.has(id));
  };

  const isMeant = (query: SearchQuery, { record, text, behaviours }: Folded): boolean =>
    (query.kinds.length === 0 || query.kinds.includes(record.kind)) &&
    query.tags.length === 0 &&
    isDated(query, record.at) &&
    query.terms.every((term) => occursIn(text, term)) &&
    query.behaviours.every((term) => occursIn(behaviours, term));

  const findRecords = (reader: Reader, asked: RecordQuery, { records, people }: Kept): FoundRecord[] => {
    const { query, personId, limit } = asked;
    const named = query.people.length === 0 ? null : findPeople(people, query.people);
    const whose = named && new Set(named.map(({ id }) => id));
    return records
      .filter(
        (one) =>
          mayReadAction(reader, one) &&
          (personId === null || one.record.personId === personId) &&
          (whose === null || whose.has(one.record.personId)) &&
          isMeant(query, one),
      )
      .slice(0, limit)
      .map(({ record }) => record);
  };

  /** A query that asks for more than a person finds none. */
  const findNamed = ({ query, personId }: RecordQuery, { people }: Kept): Person[] => {
    const { terms, behaviours, tags, kinds, before, after } = query;
    const asksMore = behaviours.length + tags.length > 0 || before !== null || after !== null;
    if (personId !== null || asksMore || (kinds.length > 0 && !kinds.includes('person'))) return [];
    const words = [...terms, ...query.people];
    return words.length === 0 && kinds.length === 0 ? [] : findPeople(people, words);
  };

  return {
    /** Promises and goals, newest first; people by name; and the names of everybody, for what else was found. */
    find: async (
      reader: Reader,
      asked: RecordQuery,
    ): Promise<{ records: FoundRecord[]; people: Person[]; names: Map<string, string> }> => {
      const all = await load(asked);
      const found = findRecords(reader, asked, all);
      return {
        records: asked.hold && found.length > 0 ? await standing(found) : found,
        people: findNamed(asked, all),
        names: new Map(all.people.map(({ person }) => [person.id, person.name])),
      };
    },
  };
};
