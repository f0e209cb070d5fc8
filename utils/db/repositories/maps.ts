import { Dexie } from 'dexie';
import { toCanonicalJson } from '../../domain/canonical-json.ts';
import type { Behaviour, CompetencyMap } from '../../domain/competency.ts';
import type { BehaviourRow, MapRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { takeSeq } from './meta.ts';

/** Rows read or written at once. */
const slice = 250;

/** Stands for "every role" and "no level" in an index. */
const any = '';

const toKey = (id: string, revision: number): string => `${id}@${revision}`;

const toBehaviourRow = (map: string, behaviour: Behaviour, seq: number): BehaviourRow => {
  const level = behaviour.levelId ?? any;
  const roles = behaviour.roleIds && behaviour.roleIds.length > 0 ? behaviour.roleIds : [any];
  return {
    map,
    seq,
    competency: behaviour.competencyId,
    level,
    places: [...new Set(roles)].map((role) => [map, role, level]),
    behaviour,
  };
};

const sliceStarts = (count: number): number[] =>
  Array.from({ length: Math.ceil(count / slice) }, (_, index) => index * slice);

type Version = Pick<MapRow, 'revision' | 'appliedAt' | 'undoneAt' | 'order' | 'seq'>;

const toMapRow = (map: CompetencyMap, version: Version): MapRow => {
  const { behaviours, ...head } = map;
  return {
    key: toKey(map.id, version.revision),
    id: map.id,
    ...version,
    counts: {
      roles: map.roles.length,
      levels: map.levels.length,
      competencies: map.competencies.length,
      behaviours: behaviours.length,
    },
    head,
  };
};

const toBehaviourRows = (key: string, behaviours: readonly Behaviour[], from: number): BehaviourRow[] =>
  behaviours.slice(from, from + slice).map((behaviour, at) => toBehaviourRow(key, behaviour, from + at));

/** A version of a map as its two kinds of rows. */
export const toMapRows = (
  map: CompetencyMap,
  version: Version,
): { row: MapRow; behaviours: BehaviourRow[] } => {
  const row = toMapRow(map, version);
  const rows = sliceStarts(map.behaviours.length).flatMap((at) =>
    toBehaviourRows(row.key, map.behaviours, at),
  );
  return { row, behaviours: rows };
};

/** Versions of competency maps. The active one is the latest applied that was not taken back. */
export const mapRepository = (db: TouchlineDatabase) => {
  const tables = [db.maps, db.behaviours, db.journal, db.meta];

  const loadActive = (): Promise<MapRow | undefined> =>
    db.maps
      .orderBy('order')
      .reverse()
      .filter(({ undoneAt }) => undoneAt === null)
      .first();

  // Each slice comes in a task of its own: a page that reads ten thousand behaviours stays quick.
  const loadSlice = (row: MapRow, at: number): Promise<BehaviourRow[]> =>
    db.behaviours
      .where('[map+seq]')
      .between([row.key, at], [row.key, at + slice], true, false)
      .toArray();

  const loadWhole = async (row: MapRow): Promise<CompetencyMap> => {
    const slices = sliceStarts(row.counts.behaviours).map((at) => loadSlice(row, at));
    const rows = (await Promise.all(slices)).flat();
    return { ...row.head, behaviours: rows.map(({ behaviour }) => behaviour) };
  };

  /** Word for word; read slice by slice, and no further than to the first difference. */
  const isSame = async (row: MapRow, { behaviours, ...head }: CompetencyMap): Promise<boolean> => {
    if (row.counts.behaviours !== behaviours.length) return false;
    if (toCanonicalJson(row.head) !== toCanonicalJson(head)) return false;
    for (const at of sliceStarts(behaviours.length)) {
      const known = (await loadSlice(row, at)).map(({ behaviour }) => behaviour);
      if (toCanonicalJson(known) !== toCanonicalJson(behaviours.slice(at, at + slice))) return false;
    }
    return true;
  };

  return {
    /** Newest first. */
    list: async (): Promise<MapRow[]> => (await db.maps.orderBy('order').toArray()).toReversed(),

    active: async (): Promise<MapRow | null> => (await loadActive()) ?? null,

    get: async (id: string, revision: number): Promise<CompetencyMap | null> =>
      db.transaction('r', tables, async () => {
        const row = await db.maps.get(toKey(id, revision));
        return row ? loadWhole(row) : null;
      }),

    whole: (row: MapRow): Promise<CompetencyMap> => db.transaction('r', tables, async () => loadWhole(row)),

    /** One transaction. Applying what is already active, word for word, changes nothing. A bundled map gives way to all. */
    apply: (map: CompetencyMap, now: number, entryId: string, { bundled = false } = {}): Promise<MapRow> =>
      db.transaction('rw', tables, async () => {
        const active = await loadActive();
        if (active?.id === map.id && (await isSame(active, map))) return active;
        const revisions = await db.maps
          .where('[id+revision]')
          .between([map.id, Dexie.minKey], [map.id, Dexie.maxKey])
          .toArray();
        const revision = Math.max(0, ...revisions.map((row) => row.revision)) + 1;
        // After the one it replaces, also when the clock was set back.
        const order = bundled ? 0 : Math.max(now, (active?.order ?? 0) + 1);
        const seq = await takeSeq(db, 'maps');
        const row = toMapRow(map, { revision, appliedAt: now, undoneAt: null, order, seq });
        await db.maps.add(row);
        // A page that applies stays quick: between two slices it draws.
        for (const at of sliceStarts(map.behaviours.length)) {
          await db.behaviours.bulkAdd(toBehaviourRows(row.key, map.behaviours, at));
        }
        if (!bundled)
          await db.journal.add({ id: entryId, at: now, act: 'map-applied', subject: row.key, detail: '' });
        return row;
      }),

    /** Takes the active version back; the one before is active again. null when there was nothing before. */
    undo: (now: number, entryId: string): Promise<MapRow | null> =>
      db.transaction('rw', tables, async () => {
        const active = await loadActive();
        if (!active) return null;
        const { orderBefore, ...row } = active;
        // What was only put in use again goes back to its place.
        const back = orderBefore === undefined ? { ...row, undoneAt: now } : { ...row, order: orderBefore };
        await db.maps.put({ ...back, seq: await takeSeq(db, 'maps') });
        const before = await loadActive();
        if (!before) {
          await db.maps.put(active);
          return null;
        }
        await db.journal.add({ id: entryId, at: now, act: 'map-undone', subject: active.key, detail: '' });
        return before;
      }),

    /** The map with the behaviours of one role and those for every role: all that a person of this role can meet. */
    slice: (row: MapRow, roleId: string): Promise<CompetencyMap> =>
      db.transaction('r', db.behaviours, async () => {
        const ranges = [roleId, any].map((role) =>
          db.behaviours.where('places').between([row.key, role], [row.key, role, []]).toArray(),
        );
        const rows = (await Promise.all(ranges)).flat();
        const bySeq = new Map(rows.map(({ seq, behaviour }) => [seq, behaviour]));
        const inOrder = [...bySeq].toSorted(([one], [other]) => one - other);
        return { ...row.head, behaviours: inOrder.map(([, behaviour]) => behaviour) };
      }),

    /** Of the whole map, in its order. */
    behaviours: async (key: string, limit: number): Promise<Behaviour[]> => {
      const rows = await db.behaviours
        .where('[map+seq]')
        .between([key, Dexie.minKey], [key, Dexie.maxKey])
        .limit(limit)
        .toArray();
      return rows.map(({ behaviour }) => behaviour);
    },
  };
};

export type MapRepository = ReturnType<typeof mapRepository>;
