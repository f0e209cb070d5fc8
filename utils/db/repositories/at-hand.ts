import type { Collection, Table } from 'dexie';

/** People whose rows are kept; a day has few meetings. */
const mostKept = 12;

interface Kept<Item> {
  count: number;
  seq: number;
  items: Map<string, Item>;
}

interface Asked<Row> {
  /** What the rows belong to, e.g. a person on one side of the wall. */
  key: string;
  /** By index, newest first; made anew for each question. */
  range: () => Collection<Row, string>;
  limit: number;
  /** The number of the latest writing in the table; 0 where rows are never changed. */
  seq: number;
}

interface Source<Row, Item> {
  table: Table<Row, string>;
  toItem: (row: Row) => Item;
  /** Ids written after this number. */
  loadWritten?: (seq: number) => Promise<string[]>;
}

/**
 * The newest rows of a range, kept in memory while this worker lives: reading hundreds of them takes longer than all
 * the rest of a brief. How many there are and the number of the latest writing tell whether anything changed; then
 * only ids and what is new are read.
 */
export const rowsAtHand = <Row extends { id: string }, Item>({
  table,
  toItem,
  loadWritten = async () => [],
}: Source<Row, Item>) => {
  const kept = new Map<string, Kept<Item>>();

  const keep = (key: string, next: Kept<Item>): Item[] => {
    kept.delete(key);
    kept.set(key, next);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return [...next.items.values()];
  };

  return async ({ key, range, limit, seq }: Asked<Row>): Promise<Item[]> => {
    const before = kept.get(key);
    if (!before || seq < before.seq) {
      const [rows, count] = await Promise.all([range().limit(limit).toArray(), range().count()]);
      return keep(key, { count, seq, items: new Map(rows.map((row) => [row.id, toItem(row)])) });
    }
    const count = await range().count();
    if (count === before.count && seq === before.seq) return keep(key, before);
    const [ids, written] = await Promise.all([
      range().limit(limit).primaryKeys(),
      seq === before.seq ? [] : loadWritten(before.seq),
    ]);
    const changed = new Set(written);
    const stale = ids.filter((id) => changed.has(id) || !before.items.has(id));
    const read = new Map<string, Item>();
    for (const row of await table.bulkGet(stale)) if (row) read.set(row.id, toItem(row));
    const items = new Map<string, Item>();
    for (const id of ids) {
      const item = read.get(id) ?? before.items.get(id);
      if (item !== undefined) items.set(id, item);
    }
    return keep(key, { count, seq, items });
  };
};
