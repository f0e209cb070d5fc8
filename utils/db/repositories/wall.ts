import type { Note } from '../../domain/records.ts';
import type { Purpose } from '../../domain/session-type.ts';
import type { Promotion } from '../../domain/review/promotion.ts';

/**
 * The wall. Whoever reads says for which purpose, and the repository decides what there is to read:
 * a coaching reader sees what was written in coaching (and every promise, for promises follow the person);
 * an evaluation reader sees what was written in evaluation and the promoted copies, never a coaching text.
 */
export type Reader = Purpose;

/** May this reader have the record as it stands? */
export const mayRead = (reader: Reader, record: { purpose: Purpose }): boolean => record.purpose === reader;

/** Promises made in an evaluation are shown in coaching too; those made in coaching stay there. */
export const mayReadAction = (reader: Reader, action: { purpose: Purpose }): boolean =>
  reader === 'coaching' || action.purpose === 'evaluation';

/** A slot ends in `:evaluation` when what is typed there stands on that side. */
export const mayReadDraft = (reader: Reader, slot: string): boolean =>
  slot.endsWith(':evaluation') === (reader === 'evaluation');

/** A promoted copy as a list shows it. It carries its own id: the coaching note behind it cannot be reached by it. */
export const toPromotedNote = (promotion: Promotion): Note => ({
  id: promotion.id,
  personId: promotion.personId,
  sessionId: null,
  kind: promotion.kind,
  text: promotion.text,
  behaviours: promotion.behaviours,
  purpose: 'evaluation',
  at: promotion.at,
  zone: promotion.zone,
  createdAt: promotion.promotedAt,
  updatedAt: promotion.promotedAt,
});
