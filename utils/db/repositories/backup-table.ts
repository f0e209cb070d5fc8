import type { NotebookTable, NotebookTables } from '../../schema/backup.ts';
import type { TouchlineDatabase } from '../schema.ts';

type RecordOf<K extends NotebookTable> = NotebookTables[K][number];

/** How the records of one table are read, told apart, dated and written. */
export interface BackedUp<K extends NotebookTable> {
  read(db: TouchlineDatabase): Promise<RecordOf<K>[]>;
  /** Of a table that can be large: what comes after that id, in the order of ids, at most `limit`. */
  page?(db: TouchlineDatabase, after: string, limit: number): Promise<RecordOf<K>[]>;
  key(record: RecordOf<K>): string;
  /** Epoch ms of the last change. */
  stamp(record: RecordOf<K>): number;
  /** The person it is about, null when about nobody. */
  person(record: RecordOf<K>): string | null;
  write(db: TouchlineDatabase, records: RecordOf<K>[]): Promise<void>;
  /** What is compared; the whole record where absent. */
  content?(record: RecordOf<K>): unknown;
  /** A copy under another id, where both of two versions can stand side by side. */
  copy?(record: RecordOf<K>, id: string): RecordOf<K>;
}
