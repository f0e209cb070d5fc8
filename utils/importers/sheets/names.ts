import { trackWords } from '../words/levels.ts';

/** Programs cut the name of a sheet here. */
const longestSheetName = 31;

/** What tells the names apart: words that all of them begin or end with go. */
export function commonParts(names: readonly string[]): string[] {
  const parts = names.map((name) => name.split(/[\s_.-]+/).filter((part) => part !== ''));
  const shortest = Math.min(...parts.map((words) => words.length));
  let head = 0;
  while (head < shortest - 1 && parts.every((words) => words[head] === parts[0]?.[head])) head++;
  let tail = 0;
  while (
    tail < shortest - head - 1 &&
    parts.every((words) => words[words.length - 1 - tail] === parts[0]?.[(parts[0]?.length ?? 0) - 1 - tail])
  )
    tail++;
  // "Level 1" and "Level 2" are told apart by a number, and a number alone is no name.
  const rest = (words: readonly string[]): string => words.slice(head, words.length - tail).join(' ');
  while (head > 0 && parts.some((words) => !/\p{L}/u.test(rest(words)))) head--;
  return head === 0 && tail === 0 ? [...names] : parts.map(rest);
}

const tracks = [...trackWords.ic.split('|'), ...trackWords.manager.split('|')];

/** "Senior Engineer 2 (Individual C" is cut inside a bracket: the track that it can only mean is completed. */
export function untruncated(name: string): string {
  const cut = name.length >= longestSheetName - 1 ? /^(.*)[(（]([^()（）]{1,30})$/.exec(name) : null;
  const start = (cut?.[2] ?? '').trim().toLowerCase();
  if (!cut || start.length < 2) return name;
  const found = tracks.find((word) => word.startsWith(start));
  if (found === undefined) return name;
  const rest = found.slice(start.length);
  return `${name.trimEnd()}${rest.startsWith(' ') || !name.endsWith(' ') ? '' : ' '}${rest.trimStart()})`;
}
