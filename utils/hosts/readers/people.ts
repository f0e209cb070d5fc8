import type { Attendee } from '../../domain/meeting.ts';
import type { SightedPerson } from '../types.ts';
import { organiserWord, toResponse } from './words.ts';

const hasLetters = /\p{L}/u;
/** What a page shows where a value may not be seen. */
const isMasked = (text: string): boolean => /^(none|null|n\/?a)$/i.test(text.trim());
const isAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(text);
/** "Priya Nair <priya@example.com>", "Nair, Priya (priya@example.com)"; what follows the address is no name. */
const beforeAddress = (text: string): string =>
  text.replace(/\s*[<(]?[^\s<>()]+@[^\s<>()]+[>)]?.*$/s, '').trim();

/**
 * The words with which all accessible names begin are the interface's ("Open profile card for …"), not the people's.
 * They end at a space or a colon. What they end with is not told apart from a family's name.
 */
export function withoutShared(labels: readonly string[]): (label: string) => string {
  const [first = '', ...others] = [...new Set(labels.filter(Boolean))];
  let shared = others.length > 0 ? first.length : 0;
  for (const other of others) {
    let at = 0;
    while (at < shared && first[at] === other[at]) at++;
    shared = at;
  }
  const from = /^.*[\s:：]/su.exec(first.slice(0, shared))?.[0].length ?? 0;
  return (label) => label.slice(from).trim();
}

function toName({ email, label, lines }: SightedPerson): string | null {
  const shown = [...lines, label].map((text) => beforeAddress(text) || (isAddress(text) ? '' : text));
  const name = shown.find(
    (text) => hasLetters.test(text) && !isMasked(text) && !isAddress(text) && [...text].length > 1,
  );
  return name && name.toLowerCase() !== email ? name.slice(0, 200) : null;
}

const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

/**
 * The people of an open event, each once: by address, else by name. Who is listed twice (as organiser and as guest)
 * keeps what either row says.
 */
export function toAttendees(people: readonly SightedPerson[], account: string | null): Attendee[] {
  const found = new Map<string, Attendee>();
  /** Under which keys a name stands. */
  const named = new Map<string, string[]>();
  for (const person of people) {
    const email = isAddress(person.email) ? person.email : null;
    const name = toName(person);
    if (email === null && name === null) continue;
    const said = `${person.state ?? ''} ${person.label} ${person.lines.join(' ')}`.replace(name ?? '', '');
    const attendee: Attendee = {
      name,
      email,
      response: toResponse(said),
      organiser: organiserWord.test(said),
      self: email !== null && email === account,
      resource: email?.endsWith('.calendar.google.com') ?? false,
    };
    const alike = name === null ? [] : (named.get(nameKey(name)) ?? []);
    const sameName = alike.find((each) => email === null || found.get(each)?.email === null);
    const key = found.has(email ?? '') ? (email ?? '') : (sameName ?? email ?? nameKey(name ?? ''));
    const known = found.get(key);
    if (name !== null && !alike.includes(key)) named.set(nameKey(name), [...alike, key]);
    found.set(
      key,
      known
        ? {
            ...known,
            name: known.name ?? name,
            email: known.email ?? email,
            response: known.response === 'unknown' ? attendee.response : known.response,
            organiser: known.organiser || attendee.organiser,
            self: known.self || attendee.self,
          }
        : attendee,
    );
  }
  return [...found.values()];
}
