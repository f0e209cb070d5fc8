import type { Phase, PromptTopic } from '../playbook.ts';
import { type Traits, canSpread, isFree, mostDifferent, spreadFirst } from './distinct.ts';

/** What the choice looks at; the rest of the item is carried along. */
export interface Choosable {
  prompt: { id: string; phase: Phase; technique: string; topic: PromptTopic | '' };
  score: number;
}

/** Two wordings of one technique are one technique. */
export const techniqueOf = ({ prompt }: Pick<Choosable, 'prompt'>): string =>
  prompt.technique.trim().toLocaleLowerCase('en') || prompt.id;

/** Where a pack names no topic, nothing is known to be the same. */
export const topicOf = ({ prompt }: Pick<Choosable, 'prompt'>): string => prompt.topic || prompt.id;

const traitsOf = (item: Pick<Choosable, 'prompt'>): Traits => ({
  topic: topicOf(item),
  technique: techniqueOf(item),
});

const byScore = (a: Choosable, b: Choosable): number =>
  b.score - a.score || (a.prompt.id < b.prompt.id ? -1 : a.prompt.id > b.prompt.id ? 1 : 0);

interface Entry<T> extends Traits {
  item: T;
}

/**
 * Chooses up to `count` items that differ from each other and from those `beside` them: first no topic and no
 * technique twice while that is possible, then no phase twice, the earlier phases before the later ones, then the best
 * score. An item is taken only where what is left can still keep those promises, because taking the best in turn may
 * leave a phase with nothing but a repetition. Where the pool does not allow it a topic comes twice before a technique
 * does.
 */
export function chooseDifferent<T extends Choosable>(
  items: readonly T[],
  phases: readonly Phase[],
  count: number,
  beside: readonly Pick<Choosable, 'prompt'>[] = [],
): T[] {
  const ofPhase = new Map<Phase, Entry<T>[]>(phases.map((phase) => [phase, []]));
  for (const item of [...items].sort(byScore)) {
    ofPhase.get(item.prompt.phase)?.push({ item, ...traitsOf(item) });
  }
  const all = [...ofPhase.values()].flat();
  const topics = new Set(beside.map(topicOf));
  const techniques = new Set(beside.map(techniqueOf));
  const taken = { topics, techniques };
  const chosen: T[] = [];

  const different = mostDifferent(all, count, taken);
  const shown = new Set(beside.map(({ prompt }) => prompt.phase));
  const fresh = phases.filter((phase) => !shown.has(phase)).map((phase) => ofPhase.get(phase) ?? []);
  let open = spreadFirst(fresh, different, taken);
  while (open.length > 0) {
    const best = bestOf(open);
    if (best === undefined) break;
    take(best);
    open = open.filter((group) => !group.includes(best));
  }
  fill(different, keeps);
  fill(count, (entry) => !techniques.has(entry.technique));
  fill(count, (entry) => !topics.has(entry.topic));
  fill(count, () => true);
  return chosen.sort(
    (a, b) => phases.indexOf(a.prompt.phase) - phases.indexOf(b.prompt.phase) || byScore(a, b),
  );

  /** The best item of any of these phases that leaves something different for each of the others. */
  function bestOf(groups: readonly (readonly Entry<T>[])[]): Entry<T> | undefined {
    const ranked = groups.flat().sort((a, b) => byScore(a.item, b.item));
    return ranked.find((entry) => {
      if (!keeps(entry)) return false;
      const others = groups.filter((group) => !group.includes(entry));
      return after(entry, (now) => canSpread(others, others.length, now));
    });
  }

  /** Differs from everything taken, and leaves as many different ones as there could be. */
  function keeps(entry: Entry<T>): boolean {
    const missing = different - chosen.length - 1;
    return isFree(entry, taken) && after(entry, (now) => mostDifferent(all, missing, now) >= missing);
  }

  function after(entry: Entry<T>, holds: (now: typeof taken) => boolean): boolean {
    return holds({
      topics: new Set(topics).add(entry.topic),
      techniques: new Set(techniques).add(entry.technique),
    });
  }

  function take(entry: Entry<T>): void {
    chosen.push(entry.item);
    topics.add(entry.topic);
    techniques.add(entry.technique);
  }

  function fill(until: number, admits: (entry: Entry<T>) => boolean): void {
    for (const entry of all) {
      if (chosen.length >= until) return;
      if (!chosen.includes(entry.item) && admits(entry)) take(entry);
    }
  }
}

/** Takes up to `count` items in the order given, those that differ from the ones taken and `beside` them first. */
export function takeInTurn<T extends Pick<Choosable, 'prompt'>>(
  items: readonly T[],
  count: number,
  beside: readonly Pick<Choosable, 'prompt'>[],
): T[] {
  const topics = new Set(beside.map(topicOf));
  const techniques = new Set(beside.map(techniqueOf));
  const chosen: T[] = [];
  for (const item of items) {
    if (chosen.length >= count) return chosen;
    if (!isFree(traitsOf(item), { topics, techniques })) continue;
    chosen.push(item);
    topics.add(topicOf(item));
    techniques.add(techniqueOf(item));
  }
  return [...chosen, ...items.filter((item) => !chosen.includes(item))].slice(0, count);
}
