import type { IconName } from './Icon.tsx';

export interface Command {
  id: string;
  label: string;
  /** What sort of thing it is, beside the label. */
  group?: string;
  icon?: IconName;
  run: () => void;
}

/** More than fits in sight is found by another letter. */
const mostShown = 30;
const mostSuggested = 5;

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();

/** How many pairs of letters two texts share, from 0 to 1 (Dice). */
const likeness = (a: string, b: string): number => {
  const pairsOf = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairsOf(b);
  const all = pairsOf(a).length + left.length;
  let shared = 0;
  for (const pair of pairsOf(a)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 0 : (2 * shared) / all;
};

/**
 * Commands whose label or group has every word of the query, those that begin with it first. Where there is none, the
 * most alike are suggested: a slip of the finger is no dead end.
 */
export const findCommands = (
  commands: readonly Command[],
  query: string,
): { found: Command[]; isSuggestion: boolean } => {
  const sought = fold(query);
  if (sought === '') return { found: commands.slice(0, mostShown), isSuggestion: false };
  const words = sought.split(/\s+/u);
  const hits = commands.filter(({ label, group = '' }) => {
    const text = `${fold(label)} ${fold(group)}`;
    return words.every((word) => text.includes(word));
  });
  if (hits.length > 0) {
    const begins = ({ label }: Command) => (fold(label).startsWith(sought) ? 0 : 1);
    return { found: hits.toSorted((a, b) => begins(a) - begins(b)).slice(0, mostShown), isSuggestion: false };
  }
  const rated = commands.map((command) => ({ command, like: likeness(sought, fold(command.label)) }));
  const nearest = rated.toSorted((a, b) => b.like - a.like).slice(0, mostSuggested);
  return { found: nearest.map(({ command }) => command), isSuggestion: true };
};
