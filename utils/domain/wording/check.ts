import { fillerWords, praiseWords } from '../praise-words.ts';
import { toPattern } from './pattern.ts';
import { wordingKinds, type WordingFlag, type WordingKind, type WordList } from './types.ts';

/** More than this is not read: a note may be long, and the check runs while one types. UTF-16 units. */
const longestText = 20_000;
const longestId = 80;
/** Words that tell something: from so many on praise says what it is for. */
const telling = 4;

/** What somebody said word for word, and addresses of pages. */
const quoted = /[“„»«"][^“”„»«"\n]{1,400}[”“»«"]|https?:\/\/\S+/gu;
const sentenceEnd = /(?<=[.!?…]\s)|\n/u;

const blank = (text: string): string => ' '.repeat(text.length);

/** Same length as what was typed, so that offsets hold. */
const toPlain = (text: string): string => text.slice(0, longestText).replaceAll('’', "'");

const tellingWords = (text: string): number =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 && !praiseWords.has(word) && !fillerWords.has(word),
  ).length;

interface Sentence {
  text: string;
  start: number;
}

const toSentences = (text: string): Sentence[] => {
  let start = 0;
  return text.split(sentenceEnd).map((part) => {
    const at = text.indexOf(part, start);
    start = at + part.length;
    return { text: part, start: at };
  });
};

/** Reads a text for listed words. */
export type WordingCheck = (text: string) => WordingFlag[];

/**
 * A check with the words of one language. It gives each listed word once, in the order of the text. A word list and
 * no more: it says nothing about who is written about, and nothing about who writes.
 */
export function createWordingCheck(list: WordList): WordingCheck {
  const patterns = wordingKinds.map((kind) => [kind, toPattern(list[kind])] as const);
  const harmless = toPattern(list.harmless);
  const said = toPattern(list.said);

  const isMeant = (kind: WordingKind, word: string, sentence: string, whole: string): boolean => {
    if (kind === 'mind') return said === null || sentence.search(said) < 0;
    if (kind === 'praise') return tellingWords(whole.replace(word, ' ')) < telling;
    return true;
  };

  const flagsIn = ({ text, start }: Sentence, whole: string): WordingFlag[] => {
    const all = harmless ? text.replace(harmless, blank) : text;
    const own = all.replace(quoted, blank);
    return patterns.flatMap(([kind, pattern]) => {
      const read = kind === 'special' || kind === 'protected' ? all : own;
      return [...(pattern ? read.matchAll(pattern) : [])].flatMap((match) => {
        const word = match[0].trim();
        if (!isMeant(kind, word, text, whole)) return [];
        const id = `${kind}:${word.toLowerCase().replace(/\s+/gu, ' ')}`.slice(0, longestId);
        return [{ kind, word, start: start + match.index, id }];
      });
    });
  };

  return (typed) => {
    const whole = toPlain(typed);
    const found = toSentences(whole).flatMap((sentence) => flagsIn(sentence, whole));
    const seen = new Set<string>();
    return found.sort((a, b) => a.start - b.start).filter(({ id }) => !seen.has(id) && Boolean(seen.add(id)));
  };
}
