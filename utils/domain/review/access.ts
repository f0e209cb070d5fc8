import type { Purpose } from '../session-type.ts';
import type { Person } from '../records.ts';
import { markThirdParties, type Listed, type Piece } from './third-parties.ts';

export const accessKinds = [
  'session',
  'note',
  'copy',
  'action',
  'goal',
  'draft',
  'prompt',
  'journal',
  'passage',
] as const;

/** `copy`: promoted for a review. `passage`: from notes of a group or about others, only what names the person. */
export type AccessKind = (typeof accessKinds)[number];

/** One record as it is held, before names of others are looked for. */
export interface HeldItem {
  kind: AccessKind;
  id: string;
  /** ISO date. */
  day: string;
  /** Side of the wall; null where there is none. */
  purpose: Purpose | null;
  /** Facts that are no text of the manager's: kinds, states, dates. */
  facts: string[];
  texts: string[];
  /** The whole record; null for a passage, for the rest of it is about others. */
  record: unknown;
}

export interface AccessItem extends Omit<HeldItem, 'texts'> {
  texts: Piece[][];
  /** People named in it, each once. */
  thirds: string[];
  /** To be looked at before it is given out. */
  flagged: boolean;
}

/** Everything held on one person in a time. */
export interface AccessPack {
  person: Person;
  role: string | null;
  level: string | null;
  /** ISO dates, both included. */
  from: string;
  to: string;
  items: AccessItem[];
  containsPrivate: boolean;
}

const byDay = (a: HeldItem, b: HeldItem): number =>
  accessKinds.indexOf(a.kind) - accessKinds.indexOf(b.kind) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);

/** `held`: what lies in the time asked for. By kind, the newest first. */
export const toAccessPack = (
  head: Pick<AccessPack, 'person' | 'role' | 'level' | 'from' | 'to'>,
  held: readonly HeldItem[],
  others: readonly Listed[],
): AccessPack => ({
  ...head,
  items: [...held].sort(byDay).map(({ texts, ...item }) => {
    const marked = texts.map((text) => markThirdParties(text, head.person, others));
    const thirds = [...new Set(marked.flat().flatMap(({ third }) => (third === null ? [] : [third])))];
    return { ...item, texts: marked, thirds, flagged: thirds.length > 0 || item.kind === 'passage' };
  }),
  containsPrivate: held.some(({ purpose }) => purpose === 'coaching'),
});
