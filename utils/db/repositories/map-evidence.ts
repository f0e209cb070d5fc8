import type { TouchlineDatabase } from '../schema.ts';

/** Where and when something was noted on a behaviour; nothing of what was noted. */
export interface BehaviourMark {
  behaviourId: string;
  personId: string | null;
  at: number;
}

/** Which notes hang on behaviours of a map. */
export const mapEvidenceRepository = (db: TouchlineDatabase) => ({
  /** Of both sides of the wall, for no text is given. Only rows that name a behaviour are read. Newest first. */
  marks: (mapId: string, behaviourIds: ReadonlySet<string>): Promise<BehaviourMark[]> =>
    db.transaction('r', db.notes, async () => {
      const found: BehaviourMark[] = [];
      for (const purpose of ['coaching', 'evaluation']) {
        const rows = await db.notes.where('tagged').between([purpose], [purpose, []]).toArray();
        for (const { behaviours, personId, at } of rows) {
          const own = behaviours.filter((tag) => tag.mapId === mapId && behaviourIds.has(tag.behaviourId));
          for (const { behaviourId } of own) found.push({ behaviourId, personId, at });
        }
      }
      return found.toSorted((a, b) => b.at - a.at);
    }),
});
