import type { SessionType } from '../../session-type.ts';

/**
 * Patterns are comma- or newline-separated and read by `compile.ts`:
 * letters are matched without case and accents (`ä` also as `ae`), a space means "space, hyphen or nothing",
 * `_` a real gap, a leading or trailing `*` leaves that side of the word open, `~` stands for up to three words,
 * `(a|b)`, `?`, `[ab]` and `(?!…)` are those of regular expressions, `*` inside is up to twenty letters and after a
 * group up to four of them. The forms of "1:1" are the word `oneonone` by then; see `normalise.ts`.
 */
export type Patterns = string;

/** How much a word proves; see `TypeWords`. */
export type Strength = 'strong' | 'fits' | 'topic';

export interface TypeWords {
  /** Enough by itself, even when the page does not tell how many people come. */
  strong?: Patterns;
  /** Enough when the number of people is known and fits the type. */
  fits?: Patterns;
  /** Needs fitting people and a word for a conversation, a 1:1 token or a person's name beside it. */
  topic?: Patterns;
}

/** Why something that looks like a people conversation is none. */
export const vetoKinds = [
  'recruiting',
  'external',
  'private-life',
  'own-block',
  'group',
  'training',
  'ratio',
  'duty',
  'operations',
] as const;

export type VetoKind = (typeof vetoKinds)[number];

export interface Lexicon {
  language: string;
  /** Words for a conversation between people. */
  talk: Patterns;
  /** Words for rhythm and form that may stand beside a name: weekly, sync, catch-up. */
  rhythm: Patterns;
  /** Little words between the others: with, and, the. */
  filler: Patterns;
  types: Partial<Record<SessionType, TypeWords>>;
  /** What gets reviewed, handed over or improved when it is not a person. */
  things: Patterns;
  /** Words that such a thing turns into none: review, feedback, onboarding, handover. */
  acts: Patterns;
  veto: Partial<Record<VetoKind, Patterns>>;
  /** Phrases that contain a veto word and are harmless: "customer success", "HR business partner". */
  safe?: Patterns;
  /** What follows is only the occasion: "feedback after the client call". */
  occasion: Patterns;
  /** Ordinary words that may stand with a capital and are nobody's name: departments, days, products. */
  notNames: Patterns;
}
