import { commonFamiliesJa, commonNames } from './lexicon/names.ts';
import { foldLatin } from './fold.ts';
import type { Tables } from './tables.ts';

/** What is left of a title once rhythm and small words are gone. */
export interface People {
  /** Groups of name-like words between separators. */
  names: number;
  /** How sure it is that they are names: 1 = all known, 0.5 = only look like names, 0 = none there. */
  certainty: number;
  /** A name was recognised for certain, whatever else stands beside it. */
  known: boolean;
  /** Words that are neither names nor rhythm. */
  others: number;
  /** How many words for rhythm or form: weekly, sync, catch-up. */
  rhythm: number;
}

const SEPARATOR =
  /\s*(?:<>|->|→|⇒|>>|[/|•+&,;:~×·・＆()（）「」"“”…*=_#]|(?<=\s)-+(?=\s)|(?<=\s)[x@](?=\s)|(?<=\s)(?:and|und|et|y|e|ed|en|vs\.?|mit|with|w\/)(?=\s)|と)\s*/giu;

const HONORIFIC_JA =
  /([\p{Script=Han}]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5})(?:さん|くん|ちゃん|さま|様|氏|君|部長|課長|係長|社長|先輩)/gu;
const HAS_JA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NAME_JA = /^(?:\p{Script=Han}{2,4}|[ァ-ヶー]{3,7})$/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}'’.]+(?:[-'’]?\p{Lu}?[\p{Ll}]+)*$/u;
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
const NAME_WORDS = 4;
/** "Thandi & me". */
const MYSELF: ReadonlySet<string> = new Set(['me', 'myself', 'ich', 'moi', 'yo', 'eu', 'ik']);
/** Endings of common nouns: in German every noun has a capital. */
const NOUN =
  /..(?:ung|ungen|heit|keit|schaft|wesen|tion|tions|sion|ment|ments|ing|ity|ness|logy|ics|cion|ciones|dad|cao|coes|dade|zione|zioni|mento|menti|aggio|tie|ties|teit|isme|isation|planung|projekt|technik|system|systeme|daten|team|plan|liste|bericht)$/;

type Kind = 'known' | 'maybe' | 'noise' | 'word';

const toKindJa = (piece: string, tables: Tables, known: ReadonlySet<string>): Kind[] => {
  const kinds: Kind[] = [];
  let rest = piece.replace(HONORIFIC_JA, () => {
    kinds.push('known');
    return ' ';
  });
  for (const name of known)
    if (HAS_JA.test(name) && rest.includes(name)) {
      kinds.push('known');
      rest = rest.replaceAll(name, ' ');
    }
  const before = rest;
  const folded = foldLatin(rest);
  for (const { set, start, end } of tables.lexer.scan(folded))
    if (set === 'noise:ja') rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  rest = rest.trim();
  if (rest !== before.trim()) kinds.push('noise');
  for (const part of rest.split(/\s+/).filter(Boolean)) {
    if (tables.isNotName(part)) kinds.push('word');
    else if (
      commonFamiliesJa.some(
        (family) => part === family || (part.startsWith(family) && part.length <= family.length + 2),
      )
    )
      kinds.push('known');
    else
      kinds.push(
        NAME_JA.test(part) ? 'maybe' : HAS_JA.test(part) ? 'word' : toKind(part, tables, known, true),
      );
  }
  return kinds;
};

const toKind = (word: string, tables: Tables, known: ReadonlySet<string>, capitals: boolean): Kind => {
  const bare = word
    .replace(/[^\p{L}\p{N}'’.-]/gu, '')
    .replace(/['’]s$/iu, '')
    .replace(/^[-'’.]+|[-'’.]+$/gu, '');
  const folded = foldLatin(bare);
  if (folded === '' || /^[\d.:h-]+$/.test(folded)) return 'noise';
  if (known.has(folded)) return 'known';
  const simple = folded.replace(/[^a-z0-9]/g, '');
  if (MYSELF.has(folded)) return 'maybe';
  // "Mo" and "Per" are names where they have a capital.
  if (CAPITALISED.test(bare) && commonNames.has(folded) && tables.isNoise(simple)) return 'known';
  if (tables.isNoise(simple)) return 'noise';
  const parts = folded.split(/[^a-z0-9]+/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => tables.isNoise(part))) return 'noise';
  if (tables.isNotName(simple)) return 'word';
  if (commonNames.has(folded) || (parts.length > 1 && commonNames.has(parts[0] ?? ''))) return 'known';
  if (NOUN.test(folded)) return 'word';
  if (capitals && (CAPITALISED.test(bare) || INITIALS.test(word))) return 'maybe';
  return 'word';
};

const toKnown = (names: readonly string[]): Set<string> =>
  new Set(
    names
      .flatMap((name) => [name, ...name.split(/[\s,]+/)])
      .map((name) => foldLatin(name.normalize('NFKC')).trim())
      .filter((name) => name.length > 1),
  );

/**
 * Reads the names in `rest`, the title without its 1:1 tokens.
 * @param names Names of the other people on the invitation, if the page tells them.
 * @param ignored Folded words that already mean something else ("Onboarding Ana": onboarding).
 */
export const readPeople = (
  rest: string,
  tables: Tables,
  names: readonly string[],
  ignored: ReadonlySet<string> = new Set(),
): People => {
  const known = toKnown(names);
  // In a title all in capitals a capital proves nothing.
  const capitals = rest !== rest.toUpperCase() || rest.length <= 8;
  const isSaid = (word: string): boolean => {
    const parts = foldLatin(word)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const open = parts.filter((part) => !tables.isNoise(part));
    return open.length > 0 && open.every((part) => ignored.has(part));
  };
  const groups: Kind[][] = [];
  let rhythm = 0;
  let others = 0;
  for (const segment of rest.split(SEPARATOR)) {
    const kinds = segment
      .split(/\s+/)
      .filter((word) => word !== '' && !isSaid(word))
      .flatMap((word) =>
        HAS_JA.test(word) ? toKindJa(word, tables, known) : [toKind(word, tables, known, capitals)],
      );
    rhythm += kinds.filter((kind) => kind === 'noise').length;
    const told = kinds.filter((kind) => kind !== 'noise');
    const unknown = told.filter((kind) => kind === 'word').length;
    others += unknown;
    if (told.length > 0 && unknown === 0) {
      if (told.length <= NAME_WORDS) groups.push(told);
      else others += told.length;
    } else if (told.includes('known')) groups.push(told.filter((kind) => kind === 'known'));
  }
  const sure = groups.filter((group) => group.includes('known')).length;
  return {
    names: groups.length,
    certainty: groups.length === 0 ? 0 : sure === groups.length ? 1 : sure > 0 ? 0.8 : 0.5,
    known: sure > 0,
    others,
    rhythm,
  };
};
