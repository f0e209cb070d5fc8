import type { MapEdit } from '../../domain/map/edit.ts';
import type { TouchlineDatabase } from '../schema.ts';

interface KeptDraft {
  revision: number;
  edits: MapEdit[];
}

const draftKey = (id: string): string => `map-draft:${id}`;
const hintsKey = 'map-hints';
/** Older ones are forgotten: then a hint that was put away shows once more. */
const mostHints = 5_000;

const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'revision' in value && 'edits' in value;

/** What is being changed in a map and not saved yet, and hints that were put away. */
export const mapDraftRepository = (db: TouchlineDatabase) => ({
  get: async (id: string): Promise<KeptDraft | null> => {
    const value = (await db.meta.get(draftKey(id)))?.value;
    return isDraft(value) ? value : null;
  },

  save: (id: string, draft: KeptDraft): Promise<void> =>
    db.transaction('rw', db.meta, async () => {
      await (draft.edits.length === 0
        ? db.meta.delete(draftKey(id))
        : db.meta.put({ key: draftKey(id), value: draft }));
    }),

  hints: async (): Promise<string[]> => {
    const value = (await db.meta.get(hintsKey))?.value;
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  },

  setHints: (ids: readonly string[], dismissed: boolean): Promise<string[]> =>
    db.transaction('rw', db.meta, async () => {
      const value = (await db.meta.get(hintsKey))?.value;
      const before = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
      const left = before.filter((one) => !ids.includes(one));
      const after = (dismissed ? [...left, ...ids] : left).slice(-mostHints);
      await db.meta.put({ key: hintsKey, value: after });
      return after;
    }),
});
