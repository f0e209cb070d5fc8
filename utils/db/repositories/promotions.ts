import { toCanonicalJson } from '../../domain/canonical-json.ts';
import type { BehaviourTag, Note, NoteKind } from '../../domain/records.ts';
import { barOf, type Promotion, type PromotionBar } from '../../domain/review/promotion.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { JournalEntry } from '../../domain/journal.ts';
import type { TrashRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toNote, toPromotion, toPromotionRow } from '../to-rows.ts';

/** The copy as it was edited. `at`: epoch ms at which it happened. */
export interface PromotionCopy {
  /** Of the copy. */
  id: string;
  noteId: string;
  kind: NoteKind;
  text: string;
  behaviours: BehaviourTag[];
  at: number;
  zone: string;
}

/** When it is done, and the id of the journal line. */
export interface PromotionContext {
  now: number;
  entryId: string;
}

/** `promoted-already`: another copy of the same note stands. */
export type PromotionRefusal = PromotionBar | 'not-found' | 'promoted-already';

const contentOf = ({ kind, text, behaviours, at, zone }: Omit<PromotionCopy, 'id' | 'noteId'>): string =>
  toCanonicalJson({ kind, text, behaviours, at, zone });

/** Deliberate copies of coaching notes for a review. The note itself is only looked at, never changed. */
export const promotionRepository = (db: TouchlineDatabase) => {
  const written = [db.notes, db.people, db.promotions, db.journal, db.trash];
  const batchOf = (id: string): string => `promotions:${id}`;

  const log = async (
    act: JournalEntry['act'],
    subject: string,
    detail: string,
    { now, entryId }: PromotionContext,
  ): Promise<void> => void (await db.journal.put({ id: entryId, at: now, act, subject, detail }));

  return {
    /** One copy a note; with the id of the one that stands it is written anew. The same content changes nothing. */
    promote: (copy: PromotionCopy, context: PromotionContext): Promise<Result<Promotion, PromotionRefusal>> =>
      db.transaction('rw', written, async () => {
        const row = await db.notes.get(copy.noteId);
        if (!row) return fail('not-found');
        const note = toNote(row);
        const person = note.personId === null ? null : await db.people.get(note.personId);
        const bar = barOf(note, person ?? null);
        if (bar !== null || note.personId === null) return fail(bar ?? 'no-person');
        const mine = await db.promotions
          .where('[personId+late]')
          .between([note.personId], [note.personId, []]);
        const standing = (await mine.toArray()).find(({ noteId }) => noteId === note.id);
        const taken = await db.promotions.get(copy.id);
        if (standing && contentOf(standing) === contentOf(copy)) return ok(toPromotion(standing));
        if ((standing && standing.id !== copy.id) || (taken && taken.noteId !== note.id)) {
          return fail('promoted-already');
        }
        const { id, noteId, kind, text, behaviours, at, zone } = copy;
        const { personId } = note;
        const { now } = context;
        const promotion: Promotion = {
          ...{ id, noteId, personId, kind, text, behaviours, at, zone },
          promotedAt: now,
        };
        await db.promotions.put(toPromotionRow(promotion));
        await db.trash.where('batch').equals(batchOf(id)).delete();
        await log('promoted', personId, standing ? 'edited' : '', context);
        return ok(promotion);
      }),

    /** Out of the review again. It can be brought back as long as the browser runs. `false`: there is no such copy. */
    takeBack: (id: string, context: PromotionContext): Promise<boolean> =>
      db.transaction('rw', written, async () => {
        const batch = batchOf(id);
        const row = await db.promotions.get(id);
        if (!row) return (await db.trash.where('batch').equals(batch).count()) > 0;
        const kept: TrashRow = {
          key: `${batch}#1`,
          batch,
          table: 'promotions',
          removedAt: context.now,
          rows: [row],
        };
        await db.trash.put(kept);
        await db.promotions.delete(id);
        await log('taken-back', row.personId, '', context);
        return true;
      }),

    /** Undo of a taking back; refused as a promotion is, for the note may have gone meanwhile. */
    restore: (id: string, context: PromotionContext): Promise<Result<Promotion, PromotionRefusal>> =>
      db.transaction('rw', written, async () => {
        const present = await db.promotions.get(id);
        if (present) return ok(toPromotion(present));
        const kept = await db.trash.where('batch').equals(batchOf(id)).first();
        const row = kept?.rows[0] as ReturnType<typeof toPromotionRow> | undefined;
        const note = row && (await db.notes.get(row.noteId));
        if (!row || !note) return fail('not-found');
        const bar = barOf(toNote(note), (await db.people.get(row.personId)) ?? null);
        if (bar !== null) return fail(bar);
        const standing = await db.promotions
          .where('[personId+late]')
          .between([row.personId], [row.personId, []]);
        if ((await standing.toArray()).some(({ noteId }) => noteId === row.noteId)) {
          return fail('promoted-already');
        }
        await db.promotions.put(row);
        await db.trash.where('batch').equals(batchOf(id)).delete();
        await log('promoted', row.personId, 'brought-back', context);
        return ok(toPromotion(row));
      }),

    /** The copies of these coaching notes, by note. */
    ofNotes: async (
      personId: string,
      notes: readonly Pick<Note, 'id'>[],
    ): Promise<Map<string, Promotion>> => {
      const wanted = new Set(notes.map(({ id }) => id));
      const rows = await db.promotions.where('[personId+late]').between([personId], [personId, []]).toArray();
      return new Map(
        rows.filter(({ noteId }) => wanted.has(noteId)).map((row) => [row.noteId, toPromotion(row)] as const),
      );
    },

    /** All copies of a person with the notes behind them: for the person's own access to what is held, no evaluation. */
    ofPerson: async (personId: string): Promise<Promotion[]> =>
      (await db.promotions.where('[personId+late]').between([personId], [personId, []]).toArray()).map(
        toPromotion,
      ),
  };
};
