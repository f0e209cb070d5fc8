/** What makes two questions alike. */
export interface Traits {
  topic: string;
  technique: string;
}

/** Topics and techniques that are taken. */
export interface Taken {
  topics: ReadonlySet<string>;
  techniques: ReadonlySet<string>;
}

export const isFree = ({ topic, technique }: Traits, taken: Taken): boolean =>
  !taken.topics.has(topic) && !taken.techniques.has(technique);

const withOne = ({ topics, techniques }: Taken, one: Traits): Taken => ({
  topics: new Set(topics).add(one.topic),
  techniques: new Set(techniques).add(one.technique),
});

/**
 * How many of the items, at most `limit`, can be had with all topics and all techniques different: an item joins a
 * topic to a technique, so this is a matching in a bipartite graph (Kuhn 1955).
 */
export function mostDifferent(items: readonly Traits[], limit: number, taken: Taken): number {
  if (limit <= 0) return 0;
  const techniquesOf = new Map<string, Set<string>>();
  for (const item of items) {
    if (!isFree(item, taken)) continue;
    const known = techniquesOf.get(item.topic);
    if (known) known.add(item.technique);
    else techniquesOf.set(item.topic, new Set([item.technique]));
  }
  const owner = new Map<string, string>();
  const join = (topic: string, seen: Set<string>): boolean => {
    for (const technique of techniquesOf.get(topic) ?? []) {
      if (seen.has(technique)) continue;
      seen.add(technique);
      const other = owner.get(technique);
      if (other === undefined || join(other, seen)) {
        owner.set(technique, topic);
        return true;
      }
    }
    return false;
  };
  let found = 0;
  for (const topic of techniquesOf.keys()) {
    if (join(topic, new Set())) found += 1;
    if (found >= limit) break;
  }
  return found;
}

/**
 * Enough items of one group to stand for all of them where `need` groups are to differ: the other groups can block
 * `need - 1` topics and as many techniques, so that of `need` items of one topic, or of one technique, one is left.
 */
function essence(items: readonly Traits[], need: number, taken: Taken): Traits[] {
  const kept: Traits[] = [];
  const topics = new Map<string, number>();
  const techniques = new Map<string, number>();
  const pairs = new Set<string>();
  for (const item of items) {
    if (kept.length > 2 * need * (need - 1)) break;
    const pair = `${item.topic}\u0000${item.technique}`;
    const sameTopic = topics.get(item.topic) ?? 0;
    const sameTechnique = techniques.get(item.technique) ?? 0;
    if (pairs.has(pair) || sameTopic >= need || sameTechnique >= need || !isFree(item, taken)) continue;
    pairs.add(pair);
    topics.set(item.topic, sameTopic + 1);
    techniques.set(item.technique, sameTechnique + 1);
    kept.push(item);
  }
  return kept;
}

/** Whether `need` of the groups can each give an item so that all topics and all techniques differ. */
export function canSpread(groups: readonly (readonly Traits[])[], need: number, taken: Taken): boolean {
  if (need <= 0) return true;
  if (groups.length < need) return false;
  const small = groups.map((items) => essence(items, need, taken)).filter((items) => items.length > 0);
  const from = (at: number, missing: number, now: Taken): boolean => {
    if (missing === 0) return true;
    const group = small[at];
    if (group === undefined || small.length - at < missing) return false;
    return (
      group.some((item) => isFree(item, now) && from(at + 1, missing - 1, withOne(now, item))) ||
      from(at + 1, missing, now)
    );
  };
  return mostDifferent(small.flat(), need, taken) >= need && from(0, need, taken);
}

/**
 * As many groups as can be had so, at most `limit`, the earlier ones rather than the later: a group is left out only
 * where with it fewer could be had.
 */
export function spreadFirst<T extends Traits>(
  groups: readonly (readonly T[])[],
  limit: number,
  taken: Taken,
): (readonly T[])[] {
  let need = Math.min(limit, groups.length);
  while (need > 0 && !canSpread(groups, need, taken)) need -= 1;
  const kept: (readonly T[])[] = [];
  for (const [at, group] of groups.entries()) {
    if (kept.length >= need) break;
    const these = [...kept, group];
    if (!canSpread(these, these.length, taken)) continue;
    if (canSpread([...these, ...groups.slice(at + 1)], need, taken)) kept.push(group);
  }
  return kept;
}
