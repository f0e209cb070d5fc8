import type { Person } from '../records.ts';

type Named = Pick<Person, 'name' | 'aliases' | 'emails'>;

const address = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;
/** A part of a name that is shorter is too often a word. */
const shortest = 2;

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const holds = (text: string, name: string): boolean => {
  if (unspaced.test(name)) return text.includes(name);
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
};

/**
 * Makes the question "does this text name somebody?" for a page that others will read: a whole name, another name or
 * an address in any case, and each part of a name as it is written. It rather says yes too often.
 */
export function namesSomebody(people: readonly Named[]): (text: string) => boolean {
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const { name, aliases, emails } of people) {
    for (const one of [name, ...aliases].map(fold).filter((each) => each !== '')) {
      whole.add(one.toLowerCase());
      for (const part of one.split(/[\s,.'’()-]+/u)) if ([...part].length >= shortest) parts.add(part);
    }
    for (const email of emails) whole.add(email.toLowerCase());
  }
  return (given) => {
    const text = fold(given);
    const lower = text.toLowerCase();
    return (
      address.test(text) ||
      [...whole].some((name) => holds(lower, name)) ||
      [...parts].some((part) => holds(text, part))
    );
  };
}
