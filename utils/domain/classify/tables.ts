import type { SessionType } from '../session-type.ts';
import { createLexer, type Lexer, type PatternSet, type Span } from './lexer.ts';
import { lexicons } from './lexicon/index.ts';
import type { Lexicon, Strength, VetoKind } from './lexicon/lexicon.ts';
import { toVocabulary, toWordTest } from './words.ts';

/** What a pattern is for. `thing:fr`, `act:fr`: a supplier, a review; `filler:fr`: the words between them. */
export type SetName =
  | `${Strength}:${SessionType}`
  | `veto:${VetoKind}`
  | `${'thing' | 'act' | 'filler'}:${string}`
  | 'talk'
  | 'safe'
  | 'occasion'
  | 'noise:ja';

export type WordSpan = Span<SetName>;

/** All lexicons made ready; built once by a classifier and never changed in what they answer. */
export interface Tables {
  lexer: Lexer<SetName>;
  /** One word that may stand beside a name without meaning anything else. */
  isNoise(word: string): boolean;
  /** An ordinary word that may be written with a capital. */
  isNotName(word: string): boolean;
  /** Long words of the lexicons, by first letter, for misspelt ones. */
  vocabulary(): ReadonlyMap<string, readonly string[]>;
}

const toSets = ({ language, talk, rhythm, filler, types, things, acts, veto, safe, occasion }: Lexicon) => {
  const sets: PatternSet<SetName>[] = [
    { set: 'talk', patterns: talk },
    { set: 'safe', patterns: safe ?? '' },
    { set: 'occasion', patterns: occasion },
    { set: `thing:${language}`, patterns: things, rightless: true },
    { set: `act:${language}`, patterns: acts },
    { set: `filler:${language}`, patterns: things ? filler : '' },
  ];
  if (language === 'ja') sets.push({ set: 'noise:ja', patterns: `${rhythm}, ${filler}` });
  for (const [type, words] of Object.entries(types) as [SessionType, Record<Strength, string>][])
    for (const [strength, patterns] of Object.entries(words) as [Strength, string][])
      sets.push({ set: `${strength}:${type}`, patterns });
  for (const [kind, patterns] of Object.entries(veto) as [VetoKind, string][])
    sets.push({ set: `veto:${kind}`, patterns });
  return sets;
};

/** The shortest word whose misspelling is worth putting right. */
const SHORTEST = 6;

export const toTables = (): Tables => {
  const latin = lexicons.filter(({ language }) => language !== 'ja');
  let vocabulary: Map<string, string[]> | null = null;
  return {
    lexer: createLexer(lexicons.flatMap(toSets)),
    isNoise: toWordTest(latin.flatMap(({ rhythm, filler }) => [rhythm, filler])),
    isNotName: toWordTest(lexicons.map(({ notNames }) => notNames)),
    vocabulary: () =>
      (vocabulary ??= toVocabulary(
        latin.flatMap(({ types, talk }) => [
          talk,
          ...Object.values(types).flatMap((words) => Object.values(words)),
        ]),
        SHORTEST,
      )),
  };
};
