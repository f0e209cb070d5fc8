import type { Note, PromptEvent, Session } from '../domain/records.ts';
import type { Promotion } from '../domain/review/promotion.ts';
import type { ActionRow, KeptAction, NoteRow, PromotionRow, PromptEventRow, SessionRow } from './rows.ts';

/** Id of a person as an index can hold it: '' is nobody. */
export const toWho = (personId: string | null): string => personId ?? '';

export const toNoteRow = (note: Note, seq: number): NoteRow => {
  const who = toWho(note.personId);
  const row: NoteRow = { ...note, who, late: -note.at, seq };
  if (note.behaviours.length > 0) row.tagged = [note.purpose, who, row.late];
  return row;
};

export const toNote = ({ who: _who, late: _late, seq: _seq, tagged: _tagged, ...note }: NoteRow): Note =>
  note;

export const toSessionRow = (session: Session): SessionRow => ({
  ...session,
  who: toWho(session.personId),
  late: -session.start,
});

export const toSession = ({ who: _who, late: _late, ...session }: SessionRow): Session => session;

export const toPromptEventRow = (event: PromptEvent): PromptEventRow => ({
  ...event,
  who: toWho(event.personId),
  late: -event.at,
});

export const toPromptEvent = ({ who: _who, late: _late, ...event }: PromptEventRow): PromptEvent => event;

export const toActionRow = (action: KeptAction): ActionRow => ({
  ...action,
  open: action.doneAt === null ? 1 : 0,
});

export const toKeptAction = ({ open: _open, ...action }: ActionRow): KeptAction => action;

export const toPromotionRow = (promotion: Promotion): PromotionRow => ({ ...promotion, late: -promotion.at });

export const toPromotion = ({ late: _late, ...promotion }: PromotionRow): Promotion => promotion;
