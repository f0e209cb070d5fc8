import { Dexie, type IndexableType } from 'dexie';
import { isObject } from '../../domain/is-object.ts';
import {
  acceptTime,
  freshRetention,
  planRetention,
  trustedTime,
  type Aged,
  type RetentionMonths,
  type RetentionPlan,
  type RetentionState,
  type RetentionTable,
} from '../../domain/retention.ts';
import type { Purpose } from '../../domain/session-type.ts';
import type { ActionRow, NoteRow, PromotionRow, SessionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { asideMs, swapBack, swapRows, type RowSwap } from './aside.ts';
import { takeSeq } from './meta.ts';
import { isUndoable, logChange, type UndoableRow } from './undo-log.ts';

const stateKey = 'retention';
const batchStart = 'retention:';

export interface AgedRecord extends Aged {
  personId: string | null;
  purpose: Purpose;
  text: string;
}

/** What went at once and can come back. Times: epoch ms. */
export interface RetentionBatch {
  batch: string;
  at: number;
  until: number;
  count: number;
}

const readState = (value: unknown): RetentionState =>
  isObject(value) && 'seen' in value && 'listed' in value && isObject(value.listed)
    ? (value as RetentionState)
    : freshRetention;

const later = (a: number, b: number): number => (Number.isFinite(b) ? Math.max(a, b) : a);

const ofNote = (row: NoteRow): AgedRecord => ({
  table: 'notes',
  id: row.id,
  kind: row.evidence || row.behaviours.length > 0 || row.purpose === 'evaluation' ? 'evidence' : 'notes',
  since: later(row.at, row.createdAt),
  keepBecause: row.keepBecause ?? '',
  personId: row.personId,
  purpose: row.purpose,
  text: row.text,
});

const ofAction = (row: ActionRow): AgedRecord => ({
  table: 'actions',
  id: row.id,
  kind: 'actions',
  since: row.doneAt ?? row.updatedAt,
  keepBecause: row.keepBecause ?? '',
  personId: row.personId,
  purpose: row.purpose,
  text: row.text,
});

const ofSession = (row: SessionRow): AgedRecord => ({
  table: 'sessions',
  id: row.id,
  kind: 'sessions',
  since: later(row.start, row.createdAt),
  keepBecause: row.keepBecause ?? '',
  personId: row.personId,
  purpose: row.purpose,
  text: row.takeaway,
});

const ofPromotion = (row: PromotionRow): AgedRecord => ({
  table: 'promotions',
  id: row.id,
  kind: 'evidence',
  since: later(row.at, row.promotedAt),
  keepBecause: row.keepBecause ?? '',
  personId: row.personId,
  purpose: 'evaluation',
  text: row.text,
});

/** How long records are kept: the clocks, the list before anything goes, and the way back for ten days. */
export const retentionRepository = (db: TouchlineDatabase) => {
  const load = async (): Promise<RetentionState> => readState((await db.meta.get(stateKey))?.value);
  const save = async (value: RetentionState): Promise<void> =>
    void (await db.meta.put({ key: stateKey, value }));

  /** Records from before `until`; a session with something of it left is not among them. */
  const aged = async (until: number): Promise<AgedRecord[]> => {
    const notes = (purpose: Purpose) =>
      db.notes.where('[purpose+late]').between([purpose, -until], [purpose, Dexie.maxKey]).toArray();
    const [coaching, evaluation, actions, sessions, copies] = await Promise.all([
      notes('coaching'),
      notes('evaluation'),
      db.actions.filter(({ doneAt }) => doneAt !== null && doneAt <= until).toArray(),
      db.sessions.filter(({ start }) => start <= until).toArray(),
      db.promotions.filter(({ at }) => at <= until).toArray(),
    ]);
    const idle: SessionRow[] = [];
    for (const session of sessions) {
      const uses = await Promise.all([
        db.notes.where('sessionId').equals(session.id).count(),
        db.actions.where('sessionId').equals(session.id).count(),
      ]);
      if (uses.every((count) => count === 0)) idle.push(session);
    }
    return [
      ...[...coaching, ...evaluation].map(ofNote),
      ...actions.map(ofAction),
      ...idle.map(ofSession),
      ...copies.map(ofPromotion),
    ];
  };

  const swapOf = async (table: string, key: IndexableType): Promise<RowSwap[]> => {
    const before: unknown = await db.table(table).get(key);
    return before === undefined ? [] : [{ table, key, before, after: null }];
  };

  /** With all that only made sense with them; the log of changes must not hold what is gone. */
  const putAway = async (
    items: readonly { table: RetentionTable; id: string }[],
    batch: string,
    now: number,
  ): Promise<number> => {
    const swaps: RowSwap[] = [];
    const gone = new Set(items.map(({ id }) => id));
    for (const { table, id } of items) {
      swaps.push(...(await swapOf(table, id)));
      if (table !== 'sessions') continue;
      const events = await db.promptEvents.where('sessionId').equals(id).primaryKeys();
      for (const key of events) swaps.push(...(await swapOf('promptEvents', key)));
    }
    await swapRows(db, batchStart + batch, now, swaps);
    await db.undo.filter(({ before }) => before.some(({ key }) => gone.has(key))).delete();
    await takeSeq(db, 'records');
    return swaps.length;
  };

  return {
    /** The time that counts for anything that deletes. Epoch ms. */
    time: async (now: number): Promise<number> => trustedTime(await load(), now).now,

    /** Looks at all clocks, writes down what stands on the list, and puts away what is over. */
    run: (months: RetentionMonths, now: number, batch: string): Promise<RetentionPlan<AgedRecord>> =>
      db.transaction('rw', db.tables, async () => {
        const state = await load();
        const plan = planRetention(await aged(trustedTime(state, now).now), months, state, now);
        const over = new Set<Aged>(plan.over);
        if (over.size > 0) await putAway(plan.over, batch, now);
        await save(plan.state);
        return { ...plan, list: plan.list.filter(({ item }) => !over.has(item)) };
      }),

    state: load,

    /** What the manager wants to keep although its time is over. */
    kept: (): Promise<AgedRecord[]> =>
      db.transaction('r', db.tables, async () =>
        (await aged(Number.MAX_SAFE_INTEGER)).filter(({ keepBecause }) => keepBecause !== ''),
      ),

    /** The manager has looked at the list, or has to look again. */
    agree: (agreed: boolean): Promise<void> =>
      db.transaction('rw', db.meta, async () => save({ ...(await load()), agreed })),

    /** The manager says that the date of the computer is right. */
    acceptTime: (now: number): Promise<void> =>
      db.transaction('rw', db.meta, async () => save(acceptTime(await load(), now))),

    /** `because`: null lets its time run again. `false` when there is no such record. */
    keep: (table: RetentionTable, id: string, because: string | null, now: number): Promise<boolean> =>
      db.transaction('rw', [db.table(table), db.undo, db.meta], async () => {
        const before: unknown = await db.table(table).get(id);
        if (!isObject(before)) return false;
        const { keepBecause: _kept, ...rest } = before as Record<string, unknown>;
        const after: Record<string, unknown> = because === null ? rest : { ...rest, keepBecause: because };
        if (isUndoable(before)) after['updatedAt'] = Math.max(now, before.updatedAt + 1);
        if (table === 'notes') after['seq'] = await takeSeq(db, 'notes');
        await db.table(table).put(after);
        if (table === 'promotions' || !isUndoable(before)) return true;
        const act = table === 'notes' ? 'notes.edit' : (`${table}.update` as const);
        const rows = [{ table, before, after: after as unknown as UndoableRow }];
        await logChange(db, { act, now, rows });
        return true;
      }),

    /** Before its time, by the manager's own hand. How many rows went. */
    remove: (
      items: readonly { table: RetentionTable; id: string }[],
      batch: string,
      now: number,
    ): Promise<number> => db.transaction('rw', db.tables, async () => putAway(items, batch, now)),

    /** Newest first. */
    gone: async (): Promise<RetentionBatch[]> => {
      const rows = await db.trash.where('batch').startsWith(batchStart).toArray();
      const batches = Map.groupBy(rows, ({ batch }) => batch);
      return [...batches]
        .map(([batch, parts]) => {
          const at = Math.max(...parts.map(({ removedAt }) => removedAt));
          const count = parts.reduce((sum, part) => sum + part.rows.length, 0);
          return { batch: batch.slice(batchStart.length), at, until: at + asideMs, count };
        })
        .toSorted((a, b) => b.at - a.at);
    },

    /** What comes back stands on the list anew. How many rows came back. */
    bringBack: (batch: string): Promise<number> =>
      db.transaction('rw', db.tables, async () => {
        const parts = await db.trash
          .where('batch')
          .equals(batchStart + batch)
          .toArray();
        let back = 0;
        for (const { rows } of parts) back += await swapBack(db, rows);
        await db.trash.bulkDelete(parts.map(({ key }) => key));
        await takeSeq(db, 'records');
        return back;
      }),
  };
};
