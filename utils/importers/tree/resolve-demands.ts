import { fold, slug } from '../text/fold.ts';
import type { ExpectationMention, Report } from '../types.ts';
import { placeOf } from './node.ts';
import type { Chosen } from './choose-leaves.ts';
import type { Demand, LevelAt, Step, Walk } from './state.ts';
import { nameOf } from './statements.ts';
import { topicOf } from './topic.ts';
import type { Meanings } from './topic.ts';

interface Target {
  competency: string;
  area?: string;
  point: string;
  /** Every id of a step around the competency, or of its file. */
  around: ReadonlySet<string>;
}

/** What roles ask for, by what the files say of competencies and their points. Dangling references are reported. */
export function resolveDemands(
  chosen: readonly Chosen[],
  meaning: Meanings,
  report: Report,
): Map<Walk, ExpectationMention[]> {
  const targets = indexTargets(chosen, meaning);
  const roots = new Set(
    chosen.flatMap(({ walk, leaves }) => (leaves.length > 0 ? walk.root.ids.map(fold) : [])),
  );
  const found = new Map<Walk, ExpectationMention[]>();
  for (const { walk } of chosen) {
    const missing = new Set<string>();
    const mentions = walk.demands.flatMap((demand) => {
      const target = resolve(demand, targets);
      if (target) return mentionsOf(demand, target);
      const [outer = ''] = demand.path;
      // One message for a whole file that is not there.
      const isFile = demand.path.length > 2 && !roots.has(fold(outer));
      const id = isFile ? outer : demand.path.join('/');
      if (!missing.has(id)) {
        const what = isFile ? 'file or area' : 'competency and level';
        const code = demand.required ? 'E-REF' : 'W-REF-WISHED';
        report.add(code, placeOf(walk.tree.file, demand.node), { what, id });
      }
      missing.add(id);
      return [];
    });
    found.set(walk, mentions);
  }
  return found;
}

function indexTargets(chosen: readonly Chosen[], meaning: Meanings): Map<string, Target[]> {
  const targets = new Map<string, Target[]>();
  const seen = new Set<string>();
  for (const { walk, leaves } of chosen) {
    for (const { context } of leaves) {
      const { competency, area, outer } = topicOf(walk, context, meaning);
      for (const level of context.levels) {
        const once = [walk.tree.file, area, competency.name, level.name].join('\u0000');
        if (seen.has(once)) continue;
        seen.add(once);
        const target = {
          competency: nameOf(competency.name),
          point: level.name,
          around: around(walk, outer),
        };
        for (const id of idsOf(competency))
          for (const point of pointIds(level)) {
            const key = `${id}/${point}`;
            const list = targets.get(key) ?? [];
            list.push(area === undefined ? target : { ...target, area });
            targets.set(key, list);
          }
      }
    }
  }
  return targets;
}

function resolve({ path }: Demand, targets: ReadonlyMap<string, Target[]>): Target | undefined {
  const parts = path.map(fold);
  const [point = ''] = parts.slice(-1);
  const [competency = ''] = parts.slice(-2);
  const found = targets.get(`${competency}/${point}`) ?? targets.get(`${slug(competency)}/${point}`);
  return found?.find(({ around }) => parts.slice(0, -2).every((part) => around.has(part)));
}

function mentionsOf({ context, required }: Demand, target: Target): ExpectationMention[] {
  const { competency, area, point } = target;
  const levels = context.levels.length > 0 ? context.levels.map(({ name }) => name) : [''];
  const roles = context.roles.length > 0 ? context.roles.map(({ name }) => name) : [''];
  return levels.flatMap((level) =>
    roles.map((role) => ({
      role,
      level,
      competency,
      point,
      ...(area === undefined ? {} : { area }),
      ...(required ? {} : { required }),
    })),
  );
}

function around(walk: Walk, outer: readonly Step[]): Set<string> {
  return new Set([...outer, walk.root].flatMap(idsOf));
}

function idsOf({ ids, name }: Step): string[] {
  return [...new Set([...ids, name, slug(name)].map(fold))];
}

function pointIds({ ids, name }: LevelAt): string[] {
  return [...new Set([...ids, name, slug(name)].map(fold))];
}
