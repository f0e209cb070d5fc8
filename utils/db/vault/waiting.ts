import { Dexie, type DBCoreTable, type DBCoreTransaction } from 'dexie';

interface Piece {
  settle: (() => void) | null;
  fail: (error: unknown) => void;
}

/** A key that nothing stands under. */
const nowhere = -Infinity;
const waitings = new WeakMap<DBCoreTransaction, Set<Piece>>();

/**
 * Waits for WebCrypto inside a transaction, which would end as soon as nothing is asked of it: small reads keep it
 * alive, and the answer is given within one of them. `Dexie.waitFor` does the same but never answers the earlier of
 * two that are waited for at once when the later one is done first (4.4.7). until: it does.
 */
export const waitInside = <T>(
  table: DBCoreTable,
  trans: DBCoreTransaction,
  work: () => Promise<T>,
): Promise<T> => {
  const pieces = waitings.get(trans) ?? new Set<Piece>();
  waitings.set(trans, pieces);
  const answer = new Dexie.Promise<T>((resolve, reject) => {
    const piece: Piece = { settle: null, fail: reject };
    pieces.add(piece);
    Dexie.ignoreTransaction(work).then(
      (value) => void (piece.settle = () => resolve(value)),
      (error: unknown) => void (piece.settle = () => reject(error)),
    );
  });
  if (pieces.size === 1) keepAlive(table, trans, pieces);
  return answer as unknown as Promise<T>;
};

const keepAlive = (table: DBCoreTable, trans: DBCoreTransaction, pieces: Set<Piece>): void => {
  const look = (): void => {
    for (const piece of pieces) {
      if (piece.settle === null) continue;
      pieces.delete(piece);
      piece.settle();
    }
    if (pieces.size > 0) keepAlive(table, trans, pieces);
  };
  const end = (error: unknown): void => {
    for (const piece of pieces) piece.fail(error);
    pieces.clear();
  };
  table.get({ trans, key: nowhere }).then(look, end);
};
