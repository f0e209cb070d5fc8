import type { Action } from '../records.ts';

/** Overdue, then dated, then undated. Without a usable date an action has none. */
const group = (action: Action, today: string): number =>
  action.due === null ? 2 : action.due < today ? 0 : 1;

/**
 * Open actions of one person: overdue first (longest overdue on top), then by date, then those without a date by
 * age. `today` is an ISO date.
 */
export const orderActions = (actions: readonly Action[], personId: string, today: string): Action[] =>
  actions
    .filter((action) => action.personId === personId && action.doneAt === null && action.text.trim() !== '')
    .sort(
      (a, b) =>
        group(a, today) - group(b, today) ||
        (a.due ?? '').localeCompare(b.due ?? '') ||
        a.createdAt - b.createdAt,
    );
