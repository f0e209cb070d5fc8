import { toPattern } from '../../wording/pattern.ts';
import type { LintCode, LintList } from './types.ts';

interface LineHint {
  code: LintCode;
  words: string;
}

/** What a line of a map says about itself. */
export type LineCheck = (text: string) => LineHint[];

const mostWords = 40;
/** Of a script without spaces. */
const mostLetters = 120;
/** Words before the second verb, so that « reads and answers » is one thing. */
const leastBefore = 3;
const leastAfter = 3;
const longestRead = 2_000;

const quoted = /[“„»«"‘][^“”„»«"‘’\n]{1,200}[”“»«"’]/gu;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu;

const wordCount = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** In any language: too long to be looked out for in a meeting. */
export const longLine: LineCheck = (text) =>
  wordCount(text) > mostWords || (text.match(unspaced)?.length ?? 0) > mostLetters
    ? [{ code: 'long', words: '' }]
    : [];

/** Lists are broken into lines inside of brackets, too. */
const toExpression = (words: string): RegExp => toPattern(words.replace(/([|?])\s*\n\s*/gu, '$1')) ?? /(?!)/u;

/** A check with the words of one language. Hints only: what is not on a list is never hinted at. */
export function createLineCheck(list: LintList): LineCheck {
  const trait = toExpression(list.trait);
  const mind = toExpression(list.mind);
  const noVerb = toExpression(list.noVerb);
  const verb = toExpression(list.verbs);
  const about = toExpression(list.about);
  const and = toExpression(list.and);

  const startsWith = (pattern: RegExp, text: string): string | null => {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    return match?.index === 0 ? match[0] : null;
  };

  /** The second thing that is done: after « and », a semicolon or a full stop, with something it is about. */
  const second = (text: string): string | null => {
    const joints = [...text.matchAll(/[;；]\s*|[.!?。]\s+(?=\S)|,\s+/gu), ...text.matchAll(and)];
    for (const joint of joints.toSorted((a, b) => a.index - b.index)) {
      const before = text.slice(0, joint.index);
      const after = text.slice(joint.index + joint[0].length).trimStart();
      const comma = joint[0].startsWith(',');
      if (comma || wordCount(before) < leastBefore || wordCount(after) < leastAfter) continue;
      if (startsWith(verb, firstWord(text)) === null) continue;
      const word = firstWord(after);
      if (startsWith(verb, word) === null) continue;
      const rest = after.slice(word.length).trimStart();
      if (/^[;.]/u.test(joint[0]) || startsWith(about, rest) !== null)
        return `${joint[0].trim()} ${word}`.trim();
    }
    return null;
  };

  return (typed) => {
    const text = typed.slice(0, longestRead).replaceAll('’', "'").trim();
    const own = text.replace(quoted, (said) => ' '.repeat(said.length));
    const hints: LineHint[] = [];
    trait.lastIndex = 0;
    const seen = trait.exec(own)?.[0] ?? startsWith(mind, own);
    if (seen !== null) hints.push({ code: 'trait', words: seen });
    else {
      const named = startsWith(noVerb, own);
      if (named !== null) hints.push({ code: 'no-verb', words: named });
    }
    const double = second(own);
    if (double !== null) hints.push({ code: 'double', words: double });
    return [...hints, ...longLine(text)];
  };
}

const firstWord = (text: string): string => /^[\p{L}\p{M}'-]+/u.exec(text)?.[0] ?? '';
