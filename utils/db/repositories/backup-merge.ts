import { toCanonicalJson } from '../../domain/canonical-json.ts';
import type { NotebookTable, NotebookTables } from '../../schema/backup.ts';
import { toTextId } from '../fingerprint.ts';
import type { TouchlineDatabase } from '../schema.ts';
import type { BackedUp } from './backup-table.ts';
import { backedUp } from './backup-tables.ts';
import { isBuried } from './person-removal.ts';

/** Of two versions of one record: mine, theirs, the later one; `both` keeps theirs beside mine where that makes sense. */
export type Keep = 'mine' | 'theirs' | 'newer' | 'both';

export interface MergeOptions {
  keep: Keep;
  /** What was chosen for single records, by `toConflictKey`; `keep` is for the others. */
  choices?: Readonly<Record<string, Exclude<Keep, 'newer'>>>;
  /** Also brings back people who were deleted here. */
  revive: boolean;
  write: boolean;
  /** Records looked at or written so far; throws to end it all, and nothing was written. */
  onProgress?: (records: number) => void;
}

export interface TableOutcome {
  present: number;
  added: number;
  conflicts: number;
  /** About a person who was deleted here. */
  heldBack: number;
}

/** One record in two versions. */
export interface Conflict {
  key: string;
  table: NotebookTable;
  mine: unknown;
  theirs: unknown;
  /** Epoch ms of the last change of each. */
  mineAt: number;
  theirsAt: number;
  /** Can both stand side by side? */
  both: boolean;
}

/** Records written at once. */
const chunk = 2_000;

export const toConflictKey = (table: string, key: string): string => `${table} ${key}`;

/** One table of a merge, within the caller's transaction. */
export const mergeTable = async <K extends NotebookTable>(
  db: TouchlineDatabase,
  name: K,
  incoming: NotebookTables[K][number][],
  deleted: ReadonlySet<string>,
  options: MergeOptions & { onConflict?: (conflict: Conflict) => void },
): Promise<TableOutcome> => {
  const table: BackedUp<K> = backedUp[name];
  const content = (record: NotebookTables[K][number]): string =>
    toCanonicalJson(table.content?.(record) ?? record);
  const here = new Map((await table.read(db)).map((record) => [table.key(record), record]));
  const outcome: TableOutcome = { present: 0, added: 0, conflicts: 0, heldBack: 0 };
  const written: NotebookTables[K][number][] = [];

  const settle = (mine: NotebookTables[K][number], theirs: NotebookTables[K][number]): void => {
    outcome.conflicts += 1;
    const key = toConflictKey(name, table.key(theirs));
    const [mineAt, theirsAt] = [table.stamp(mine), table.stamp(theirs)];
    options.onConflict?.({ key, table: name, mine, theirs, mineAt, theirsAt, both: Boolean(table.copy) });
    const keep = options.choices?.[key] ?? options.keep;
    if (keep === 'both' && table.copy) {
      written.push(table.copy(theirs, toTextId(`${name} ${toCanonicalJson(theirs)}`)));
    } else if (keep === 'theirs' || (keep !== 'mine' && theirsAt > mineAt)) written.push(theirs);
  };

  for (const theirs of incoming) {
    const person = table.person(theirs);
    const mine = here.get(table.key(theirs));
    if (mine === undefined && person !== null && isBuried(deleted, person)) outcome.heldBack += 1;
    else if (mine === undefined) {
      outcome.added += 1;
      written.push(theirs);
      here.set(table.key(theirs), theirs);
    } else if (content(mine) === content(theirs)) outcome.present += 1;
    else settle(mine, theirs);
  }
  options.onProgress?.(incoming.length - written.length);
  for (let at = 0; at < written.length; at += chunk) {
    const part = written.slice(at, at + chunk);
    if (options.write) await table.write(db, part);
    options.onProgress?.(part.length);
  }
  return outcome;
};
