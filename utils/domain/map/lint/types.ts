/**
 * Words of one language, apart by commas; `*` ends a stem, `…` stands for up to three words, `(a|b)` and `?` as in a
 * regular expression.
 */
export interface LintList {
  /** Say what somebody is or feels, which nobody can see. */
  trait: string;
  /** Name what goes on in a head; only where a line begins with them. */
  mind: string;
  /** A line that begins with one of these names a quality or a possession and not something that is done. */
  noVerb: string;
  /** Verbs as they stand in a behaviour, for telling a second one in the same line. */
  verbs: string;
  /** Joins two things that are done. */
  and: string;
  /** Begins what a verb is about: after « and plans the … » plans is a verb. */
  about: string;
}

export type LintLanguage = 'en' | 'de' | 'fr' | 'es';

/**
 * `trait`: nothing that can be seen. `no-verb`: nothing is done. `double`: two behaviours in one line. `same-text`:
 * word for word at two levels. `long`: more than 40 words. `missing-level`: the competency says nothing at a level of
 * a role for which it speaks. `empty-level`: no competency says anything there.
 */
export type LintCode =
  'trait' | 'no-verb' | 'double' | 'same-text' | 'long' | 'missing-level' | 'empty-level';

/** A hint and no more: it never stops anything. */
export interface LintHint {
  /** The same for the same words at the same place, for remembering that it was put away. At most 120 characters. */
  id: string;
  code: LintCode;
  competencyId: string | null;
  behaviourId: string | null;
  /** Of `missing-level`, `empty-level` and `same-text`. */
  levelIds: string[];
  /** What it is about, as it stands in the line; '' where it is the line itself. */
  words: string;
}
