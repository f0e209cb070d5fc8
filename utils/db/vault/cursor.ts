import type { DBCoreCursor, DBCoreTable } from 'dexie';
import { waitInside } from './waiting.ts';

/** A cursor whose values are opened one by one: the next step waits until the row is open. */
export const openingCursor = (
  table: DBCoreTable,
  cursor: DBCoreCursor,
  open: (row: unknown) => Promise<unknown>,
): DBCoreCursor => {
  let value: unknown;
  const take = (): Promise<void> => {
    const row: unknown = cursor.value;
    return waitInside(table, cursor.trans, () => open(row)).then((opened) => void (value = opened));
  };

  const proxy: DBCoreCursor = Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => value },
    done: { get: () => cursor.done },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
    advance: { value: (count: number) => cursor.advance(count) },
    stop: { value: (result?: unknown) => cursor.stop(result) },
    fail: { value: (error: Error) => cursor.fail(error) },
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => {
          take()
            .then(onNext)
            .then(undefined, (error: Error) => cursor.fail(error));
        }),
    },
    next: {
      value: () => cursor.next().then(() => (cursor.done ? proxy : take().then(() => proxy))),
    },
  });
  return proxy;
};
