/** What a phrase means, counted from today. A week begins and ends on the days its language's table names. */
export type DueRule =
  | { days: number }
  /** `{n}` of them from today. */
  | { add: 'day' | 'week' | 'month' | 'year' }
  /** `{weekday}`: the first after today, or the one in the week after this. */
  | { weekday: 'coming' | 'next' }
  /** First day of the next one. */
  | { next: 'week' | 'month' | 'quarter' | 'year' }
  /** Last day of this one (`ahead` 0) or the next; of a week its last working day. */
  | { end: 'week' | 'month' | 'quarter' | 'year'; ahead: 0 | 1 }
  /** Last day of the next `{month}`, this one included. */
  | { endOfMonth: true }
  /** `{d}` and perhaps `{month}` and `{y}`. */
  | { date: true };

/**
 * How one language says when something is due. `rules` are patterns over folded text (lower case, no accents) with the
 * placeholders `{n}`, `{weekday}`, `{month}`, `{d}`, `{y}`; a space stands for any white space.
 */
export interface DueWords {
  /** May stand before and says nothing: "by", "until". */
  lead: readonly string[];
  /** May stand behind and says nothing. */
  trail: readonly string[];
  /** From Monday; patterns. */
  weekdays: readonly string[];
  /** From January; patterns. */
  months: readonly string[];
  numbers: Readonly<Record<string, number>>;
  /** First day and last working day of a week, 0 = Monday. */
  week: { first: number; last: number };
  rules: readonly (readonly [pattern: string, rule: DueRule])[];
}
