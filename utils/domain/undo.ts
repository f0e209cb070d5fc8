/** What the undo log knows of, named as the call that did it; `undo.take` is a taking back, which can be taken back. */
export type UndoAct =
  | 'notes.add'
  | 'notes.edit'
  | 'notes.remove'
  | 'actions.add'
  | 'actions.update'
  | 'actions.remove'
  | 'goals.add'
  | 'goals.update'
  | 'goals.remove'
  | 'people.save'
  | 'people.link'
  | 'sessions.update'
  | 'undo.take';

/** Changes that can be taken back. */
export const undoLimit = 50;
