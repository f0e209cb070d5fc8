import { foldLatin } from './classify/fold.ts';
import type { Attendee } from './meeting.ts';
import type { Person } from './records.ts';

/** Above this many people on the list nobody is the one person of the meeting. */
const CROWD = 50;

const ROOM_DOMAIN = /@(?:[a-z0-9-]+\.)*(?:resource\.calendar\.google\.com|group\.calendar\.google\.com)$/;

/** Somebody who is not known yet: offered as "Add Sam?", never added by itself. */
export interface PersonSuggestion {
  name: string;
  email: string | null;
}

/**
 * Who a meeting is with. `certainty` is 0..1. `ambiguous` lists the ids of all who may be meant: two people with
 * one name, or several known people in one meeting. `none`: nobody else is there, or far too many.
 */
export type PersonMatch =
  | { state: 'matched'; personId: string; by: 'email' | 'name' | 'alias'; certainty: number }
  | { state: 'ambiguous'; candidates: string[] }
  | { state: 'unknown'; suggestion: PersonSuggestion | null }
  | { state: 'none' };

export interface MatchOptions {
  /** Addresses of the manager, lower case or not; "+tag" forms of them are the manager too. */
  ownAddresses?: readonly string[];
}

const CJK_GAP =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** A name in the form in which two spellings of it are equal: case, accents, spaces, "Last, First", "(External)". */
export const toNameKey = (name: string): string => {
  const plain = foldLatin(name.normalize('NFKC')).replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g, ' ');
  const comma = plain.split(',');
  const ordered = comma.length === 2 ? `${comma[1] ?? ''} ${comma[0] ?? ''}` : plain;
  return ordered
    .replace(/['’`´.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(CJK_GAP, '')
    .trim();
};

/** An address without its "+tag", lower case. */
export const toAddressKey = (email: string): string => {
  const lower = email.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at < 0) return lower;
  const local = lower.slice(0, at);
  const plus = local.indexOf('+');
  return (plus > 0 ? local.slice(0, plus) : local) + lower.slice(at);
};

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim());

interface Guest {
  name: string | null;
  email: string | null;
}

/** Pages often give the address where the name should be. */
const toGuest = ({ name, email }: Attendee): Guest => {
  const given = name?.trim() || null;
  if (given && isAddress(given)) return { name: null, email: email ?? given.toLowerCase() };
  return { name: given, email: email?.trim().toLowerCase() || null };
};

const toTitleCase = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `sam.rivera@…` → "Sam Rivera"; null where the address tells no name. */
const toNameFromAddress = (email: string): string | null => {
  const local = toAddressKey(email).split('@')[0] ?? '';
  const words = local.split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length === 0 ? null : words.map(toTitleCase).join(' ');
};

const toSuggestion = ({ name, email }: Guest): PersonSuggestion | null => {
  if (name) {
    const comma = name.split(',').map((part) => part.trim());
    const ordered = comma.length === 2 && comma[0] && comma[1] ? `${comma[1]} ${comma[0]}` : name;
    return { name: ordered.replace(/\s+/g, ' '), email };
  }
  const guess = email && toNameFromAddress(email);
  return guess ? { name: guess, email } : null;
};

interface Found {
  ids: string[];
  by: 'email' | 'name' | 'alias';
  certainty: number;
}

const toIds = (people: readonly Person[]): string[] => people.map(({ id }) => id);

const find = (guest: Guest, people: readonly Person[]): Found | null => {
  const address = guest.email && toAddressKey(guest.email);
  if (address) {
    const exact = people.filter(({ emails }) => emails.some((email) => email.toLowerCase() === guest.email));
    const known =
      exact.length > 0
        ? exact
        : people.filter(({ emails }) => emails.some((email) => toAddressKey(email) === address));
    if (known.length > 0) return { ids: toIds(known), by: 'email', certainty: 1 };
  }
  const key = guest.name ? toNameKey(guest.name) : '';
  const named = key ? people.filter(({ name }) => toNameKey(name) === key) : [];
  // The same name under an address we have not seen is likely, not certain, the same person.
  if (named.length > 0) {
    const stranger = address !== null && named.every(({ emails }) => emails.length > 0);
    return { ids: toIds(named), by: 'name', certainty: stranger ? 0.7 : 0.9 };
  }
  const aliased = people.filter(({ aliases }) =>
    aliases.some((alias) =>
      isAddress(alias) ? toAddressKey(alias) === address : key !== '' && toNameKey(alias) === key,
    ),
  );
  return aliased.length > 0 ? { ids: toIds(aliased), by: 'alias', certainty: 0.85 } : null;
};

/**
 * Which of `people` a meeting is with: by address, then by exact name, then by alias. Rooms, the manager and those
 * who declined are nobody. Nothing is guessed: two candidates are a question.
 */
export const matchPerson = (
  attendees: readonly Attendee[],
  people: readonly Person[],
  { ownAddresses = [] }: MatchOptions = {},
): PersonMatch => {
  const own = new Set(ownAddresses.map(toAddressKey));
  const guests = attendees
    .filter(({ self, resource, response }) => !self && !resource && response !== 'declined')
    .map(toGuest)
    .filter(({ name, email }) => (name !== null || email !== null) && !(email && ROOM_DOMAIN.test(email)))
    .filter(({ email }) => !(email && own.has(toAddressKey(email))));
  if (guests.length === 0 || attendees.length > CROWD) return { state: 'none' };
  const found = guests.map((guest) => find(guest, people)).filter((one) => one !== null);
  const candidates = [...new Set(found.flatMap(({ ids }) => ids))];
  const [first] = found;
  const [only] = candidates;
  if (candidates.length > 1) return { state: 'ambiguous', candidates };
  if (first && only !== undefined)
    return { state: 'matched', personId: only, by: first.by, certainty: first.certainty };
  const [guest] = guests;
  return { state: 'unknown', suggestion: guests.length === 1 && guest ? toSuggestion(guest) : null };
};
