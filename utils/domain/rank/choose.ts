import type { Phase } from '../playbook.ts';

/** What the choice looks at; the rest of the item is carried along. */
export interface Choosable {
  prompt: { id: string; phase: Phase; technique: string };
  score: number;
}

/** Two wordings of one technique are one technique. */
export const techniqueOf = (item: Choosable): string =>
  item.prompt.technique.trim().toLocaleLowerCase('en') || item.prompt.id;

const byScore = (a: Choosable, b: Choosable): number =>
  b.score - a.score || (a.prompt.id < b.prompt.id ? -1 : a.prompt.id > b.prompt.id ? 1 : 0);

/**
 * Chooses up to `count` items that differ: no technique twice and no phase twice while that is possible, phases in
 * the order given, and the best score within each. A phase and a technique are matched as in a bipartite graph
 * (Kuhn 1955), because taking each phase's best in turn may leave a later phase with nothing but a repetition.
 */
export function chooseDifferent<T extends Choosable>(
  items: readonly T[],
  phases: readonly Phase[],
  count: number,
): T[] {
  const sorted = [...items].sort(byScore);
  const ofPhase = new Map<Phase, T[]>();
  for (const item of sorted) {
    const list = ofPhase.get(item.prompt.phase);
    if (list) list.push(item);
    else ofPhase.set(item.prompt.phase, [item]);
  }

  const taken = new Map<string, T>();
  let matched = 0;
  for (const phase of phases) {
    if (matched >= count) break;
    if (place(phase, new Set())) matched += 1;
  }
  const chosen = [...taken.values()];
  const techniques = new Set(taken.keys());
  const ids = new Set(chosen.map((item) => item.prompt.id));
  const inOrder = phases.flatMap((phase) => ofPhase.get(phase) ?? []);
  fill((item) => !techniques.has(techniqueOf(item)));
  fill(() => true);
  return chosen.sort(
    (a, b) => phases.indexOf(a.prompt.phase) - phases.indexOf(b.prompt.phase) || byScore(a, b),
  );

  /** Gives the phase a technique of its own, moving phases already placed when they have another. */
  function place(phase: Phase, seen: Set<string>): boolean {
    for (const item of ofPhase.get(phase) ?? []) {
      const technique = techniqueOf(item);
      if (seen.has(technique)) continue;
      seen.add(technique);
      const holder = taken.get(technique);
      if (holder === undefined || (holder.prompt.phase !== phase && place(holder.prompt.phase, seen))) {
        taken.set(technique, item);
        return true;
      }
    }
    return false;
  }

  function fill(admits: (item: T) => boolean): void {
    for (const item of inOrder) {
      if (chosen.length >= count) return;
      if (ids.has(item.prompt.id) || !admits(item)) continue;
      chosen.push(item);
      ids.add(item.prompt.id);
      techniques.add(techniqueOf(item));
    }
  }
}
