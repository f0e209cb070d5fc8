import { foldLatin } from './fold.ts';

const gaps = /[\s/|,;:()[\]{}"“”„«»–—]+/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The piece of a title in which folded `words` were found, as its author wrote it: "mitarbeitergesprach" is shown as
 * "Mitarbeitergespräch". Every form of the 1:1 token is shown as "1:1".
 */
export const toShownWords = (title: string, words: string): string => {
  const wanted = words.split(' ');
  const pieces = title
    .normalize('NFKC')
    .split(gaps)
    .map((piece) => piece.replace(edges, ''))
    .filter((piece) => piece !== '');
  const folded = pieces.map(foldLatin);
  const from = pieces.findIndex((_, index) => wanted.every((word, step) => folded[index + step] === word));
  if (from >= 0) return pieces.slice(from, from + wanted.length).join(' ');
  const around = wanted.length === 1 ? folded.findIndex((piece) => piece.includes(words)) : -1;
  return pieces[around] ?? words.replaceAll('oneonone', '1:1');
};
