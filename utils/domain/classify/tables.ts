import { sessionTypes, type SessionType } from '../session-type.ts';
import {
  toEdgeMatcher,
  toExpressionMatcher,
  toGroup,
  toList,
  toMatcher,
  toVocabulary,
  type Matcher,
} from './compile.ts';
import { lexicons } from './lexicon/index.ts';
import { vetoKinds, type VetoKind } from './lexicon/lexicon.ts';
import { foldLatin } from './fold.ts';

export interface TypeMatchers {
  strong: Matcher;
  fits: Matcher;
  topic: Matcher;
}

/** All lexicons compiled; built once by a classifier and never changed. */
export interface Tables {
  types: ReadonlyMap<SessionType, TypeMatchers>;
  talk: Matcher;
  /** One word that may stand beside a name without meaning anything else. */
  isNoise(word: string): boolean;
  /** Japanese words that may stand beside a name. */
  noiseJa: Matcher;
  vetoes: ReadonlyMap<VetoKind, Matcher>;
  /** "supplier review", "évaluation des risques": something is judged that is no person. */
  things: Matcher;
  safe: Matcher;
  /** Where the occasion of a conversation begins. */
  occasion: Matcher;
  isNotName(word: string): boolean;
  /** Long words of the lexicons, by first letter, for misspelt ones. */
  vocabulary: ReadonlyMap<string, readonly string[]>;
}

/** Languages whose object follows its act: "evaluación de proveedores". */
const OBJECT_AFTER = ['fr', 'es', 'pt', 'it'];

const VOCABULARY_WORD = 6;

const toThings = (): Matcher =>
  toExpressionMatcher(
    lexicons.flatMap(({ language, things, acts, filler }) => {
      if (!things) return [];
      const thing = toGroup(things);
      const act = toGroup(
        language === 'en' ? acts : `${acts}, ${lexicons.find((l) => l.language === 'en')?.acts ?? ''}`,
      );
      const between = `(?: ${toGroup(filler)}){${OBJECT_AFTER.includes(language) ? 0 : 1},3}`;
      const forward = `${thing}(?: and| und| et| y| e| en)? ?${act}`;
      return language === 'ja' ? [] : [forward, `${act}${between} ${thing}`];
    }),
  );

const toThingsJa = (): Matcher => {
  const ja = lexicons.find(({ language }) => language === 'ja');
  if (!ja) return toMatcher([]);
  return toExpressionMatcher([`${toGroup(ja.things)}の?(?:性能)?${toGroup(ja.acts)}`], '');
};

const both = (first: Matcher, second: Matcher): Matcher => ({
  find: (plain) => first.find(plain) ?? second.find(plain),
  replace: (plain, by) => second.replace(first.replace(plain, by), by),
});

const toWordTest = (patterns: readonly string[]): ((word: string) => boolean) => {
  const exact = new Set<string>();
  const open: string[] = [];
  for (const entry of patterns.flatMap(toList))
    for (const word of [...entry.replace(/ \?/g, ' ').split(' '), entry.replace(/ \??/g, '')])
      if (/^[\p{L}\p{N}]+$/u.test(word)) for (const form of toSpellings(word)) exact.add(form);
      else open.push(word);
  const source = toGroup(open.join(','));
  const expression = source ? new RegExp(`^${source}$`, 'u') : null;
  return (word) => exact.has(word) || (expression?.test(word) ?? false);
};

/** "für" may be written "fur" or "fuer". */
const toSpellings = (word: string): string[] => [
  foldLatin(word),
  foldLatin(word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')),
];

const toIndex = (vocabulary: Set<string>): Map<string, string[]> => {
  const index = new Map<string, string[]>();
  for (const word of vocabulary) {
    const letter = word[0] ?? '';
    index.set(letter, [...(index.get(letter) ?? []), word]);
  }
  return index;
};

export const toTables = (): Tables => {
  const typeWords = (type: SessionType, strength: 'strong' | 'fits' | 'topic') =>
    toMatcher(lexicons.map(({ types }) => types[type]?.[strength]));
  const isOwnBlock = (kind: VetoKind) => kind === 'own-block';
  const literals = lexicons.flatMap(({ types, talk }) => [
    talk,
    ...Object.values(types).flatMap((words) => Object.values(words)),
  ]);
  return {
    types: new Map(
      sessionTypes.map((type) => [
        type,
        { strong: typeWords(type, 'strong'), fits: typeWords(type, 'fits'), topic: typeWords(type, 'topic') },
      ]),
    ),
    talk: toMatcher(lexicons.map(({ talk }) => talk)),
    isNoise: toWordTest(
      lexicons.flatMap(({ rhythm, filler, language }) => (language === 'ja' ? [] : [rhythm, filler])),
    ),
    noiseJa: toMatcher(
      lexicons.filter(({ language }) => language === 'ja').flatMap(({ rhythm, filler }) => [rhythm, filler]),
    ),
    vetoes: new Map(
      vetoKinds.map((kind) => [
        kind,
        (isOwnBlock(kind) ? toEdgeMatcher : toMatcher)(lexicons.map(({ veto }) => veto[kind])),
      ]),
    ),
    things: both(toThings(), toThingsJa()),
    safe: toMatcher(lexicons.map(({ safe }) => safe)),
    occasion: toMatcher(lexicons.map(({ occasion }) => occasion)),
    isNotName: toWordTest(lexicons.map(({ notNames }) => notNames)),
    vocabulary: toIndex(toVocabulary(literals, VOCABULARY_WORD)),
  };
};
