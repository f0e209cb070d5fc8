import { namedIn, type Nameable } from '../group.ts';

/** A part of a text; `third` is the name of somebody else whom it names, to be made unreadable before it is given out. */
export interface Piece {
  text: string;
  third: string | null;
}

/** Somebody on the list of people. */
export interface Listed extends Nameable {
  aliases: readonly string[];
  emails: readonly string[];
}

interface Folded {
  text: string;
  /** For each place of `text`, where it came from. */
  from: number[];
}

/** Letters without their marks, lower case, with the way back to the text. */
const fold = (text: string): Folded => {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    folded += plain;
    for (let n = 0; n < plain.length; n += 1) from.push(at);
    at += letter.length;
  }
  from.push(at);
  return { text: folded, from };
};

const partOfWord = /[\p{L}\p{N}]/u;
const wordless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const termsOf = ({ name, aliases, emails }: Listed): string[] =>
  [name, ...aliases, name.trim().split(/\s+/)[0] ?? '', ...emails]
    .map((term) => fold(term.trim()).text)
    .filter((term) => term.length > 1);

interface Span {
  start: number;
  end: number;
  third: string;
}

const spansOf = ({ text, from }: Folded, term: string, third: string): Span[] => {
  const spans: Span[] = [];
  const bounded = !wordless.test(term);
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length;
    const inside = bounded && (partOfWord.test(text[at - 1] ?? ' ') || partOfWord.test(text[end] ?? ' '));
    if (!inside) spans.push({ start: from[at] ?? 0, end: from[end] ?? 0, third });
  }
  return spans;
};

/** The text cut where it names one of the others, by name, alias, given name or address. */
export const markThirdParties = (text: string, subject: Listed, others: readonly Listed[]): Piece[] => {
  const folded = fold(text);
  const own = new Set(termsOf(subject));
  const named = new Set<Listed>(namedIn(text, others));
  const spans = others
    .flatMap((one) =>
      termsOf(one)
        // A given name that both bear is taken for the one whom it is about.
        .filter((term) => !own.has(term) && (named.has(one) || term.includes('@')))
        .flatMap((term) => spansOf(folded, term, one.name)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, third } of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), third: null });
    pieces.push({ text: text.slice(start, end), third });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), third: null });
  return pieces;
};

const sentenceEnd = /(?<=[.!?…]["'”’)]*)\s+|(?<=[。！？])/u;

/** Only the sentences of a text that name this person; what was left out between them is marked by `…`. */
export const passagesAbout = (text: string, person: Nameable): string[] => {
  const kept: string[] = [];
  let gap = false;
  for (const sentence of text.split(/\n+/).flatMap((line) => line.split(sentenceEnd))) {
    const words = sentence.trim();
    if (words === '') continue;
    if (namedIn(words, [person]).length === 0) gap = true;
    else {
      kept.push(gap && kept.length > 0 ? `… ${words}` : words);
      gap = false;
    }
  }
  return kept;
};
