import {
  Dexie,
  type DBCoreIndex,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreQuery,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import type { VaultKeys } from '../../vault/keys.ts';
import { openingCursor } from './cursor.ts';
import type { Marker } from './marker.ts';
import { isSealedRow, rowSealer } from './rows.ts';
import { VaultLockedError, VaultMovedError, type Vault } from './state.ts';
import { waitInside } from './waiting.ts';

/** Ranges of this type and above (everything, nothing) have no bounds. */
const boundless = 3;
/** A list longer than this is read once and for another purpose than a page. */
const mostRemembered = 2_000;

/** Goes on at once where there is nothing to wait for, else inside the transaction's own zone. */
const then = <T, R>(value: T | Promise<T>, step: (value: T) => R | Promise<R>): Promise<R> =>
  Dexie.Promise.resolve(value as T).then(step as (value: T) => R) as unknown as Promise<R>;

/**
 * One table between memory and disk. Keys of a blinded field can be looked up by equality only: they stand in the
 * index in no order, so neither `anyOf` nor a range finds them.
 */
export const sealedTable = (table: DBCoreTable, vault: Vault, marker: Marker): DBCoreTable => {
  const rows = rowSealer(table.schema, vault.memory);
  const primary = table.schema.primaryKey;

  const moved = (): Error => {
    vault.stale = true;
    return new VaultMovedError();
  };

  /** null where nothing is sealed. */
  const keys = (): VaultKeys | null => {
    if (vault.state.status === 'locked') throw new VaultLockedError();
    return vault.state.status === 'open' ? vault.state.keys : null;
  };

  /** Sealed with another key: the lock was taken off and set up again elsewhere, or the row is damaged. */
  const openRow = async (own: VaultKeys, row: unknown, remember = true): Promise<unknown> => {
    try {
      return await rows.open(own, row, remember);
    } catch {
      throw moved();
    }
  };

  /** Rows are sealed all or none, so the first one tells. */
  const opened = (trans: DBCoreTransaction, found: unknown[]): unknown[] | Promise<unknown[]> => {
    if (!isSealedRow(found.find((row) => row !== undefined))) return found;
    const own = keys();
    if (own === null) throw moved();
    const remembered = found.map((row) => rows.remembered(row));
    if (remembered.every((row, at) => row !== undefined || found[at] === undefined)) return remembered;
    return waitInside(table, trans, () =>
      Promise.all(
        found.map((row, at) => remembered[at] ?? openRow(own, row, found.length <= mostRemembered)),
      ),
    );
  };

  const toKeys = (
    trans: DBCoreTransaction,
    index: DBCoreIndex,
    wanted: readonly unknown[],
  ): unknown[] | Promise<unknown[]> => {
    const own = rows.blinds(index) ? keys() : null;
    if (own === null) return [...wanted];
    const remembered = wanted.map((key) => rows.rememberedKey(index, key));
    if (remembered.every((key, at) => key !== undefined || wanted[at] === undefined)) return remembered;
    return waitInside(table, trans, () => Promise.all(wanted.map((key) => rows.toKey(own, index, key))));
  };

  const toRange = (
    trans: DBCoreTransaction,
    index: DBCoreIndex,
    range: DBCoreKeyRange,
  ): DBCoreKeyRange | Promise<DBCoreKeyRange> => {
    if (range.type >= boundless || !rows.blinds(index)) return range;
    return then(toKeys(trans, index, [range.lower, range.upper]), ([lower, upper]) => {
      if (rows.isSpread(index, lower, upper))
        throw new RangeError(`${table.name}: blinded keys have no order`);
      return { ...range, lower, upper };
    });
  };

  const toQuery = (trans: DBCoreTransaction, { index, range }: DBCoreQuery): Promise<DBCoreQuery> =>
    then(toRange(trans, index, range), (blind) => ({ index, range: blind }));

  const toDisk = (req: DBCoreMutateRequest): DBCoreMutateRequest | Promise<DBCoreMutateRequest> => {
    const { trans } = req;
    if (req.type === 'delete') {
      return then(toKeys(trans, primary, req.keys), (blind) => ({ ...req, keys: blind }));
    }
    if (req.type === 'deleteRange') {
      return then(toRange(trans, primary, req.range), (range) => ({ ...req, range }));
    }
    const own = keys();
    if (own === null) return req;
    const seal = () => Promise.all(req.values.map((value) => rows.seal(own, value)));
    return then(waitInside(table, trans, seal), (values) => ({ ...req, values }));
  };

  const start = <T>(work: () => T | Promise<T>): Promise<T> => then(undefined, work);

  return {
    ...table,
    get: (req) =>
      start(() =>
        then(toKeys(req.trans, primary, [req.key]), ([key]) =>
          then(table.get({ ...req, key }), (row) => then(opened(req.trans, [row]), ([one]) => one)),
        ),
      ),
    getMany: (req) =>
      start(() =>
        then(toKeys(req.trans, primary, req.keys), (wanted) =>
          then(table.getMany({ ...req, keys: wanted }), (found) => opened(req.trans, found)),
        ),
      ),
    query: (req) =>
      start(() =>
        then(toQuery(req.trans, req.query), (query) =>
          then(table.query({ ...req, query }), (answer) =>
            req.values ? then(opened(req.trans, answer.result), (result) => ({ result })) : answer,
          ),
        ),
      ),
    count: (req) =>
      start(() => then(toQuery(req.trans, req.query), (query) => table.count({ ...req, query }))),
    openCursor: (req) =>
      start(() =>
        then(toQuery(req.trans, req.query), (query) =>
          then(table.openCursor({ ...req, query }), (cursor) => {
            if (cursor === null || !req.values || !isSealedRow(cursor.value)) return cursor;
            const own = keys();
            if (own === null) throw moved();
            return openingCursor(table, cursor, (row) => openRow(own, row));
          }),
        ),
      ),
    mutate: (req) =>
      start(() =>
        then(marker.confirmed(req.trans), () => then(toDisk(req), (onDisk) => table.mutate(onDisk))),
      ),
  };
};
