import { limits } from '../limits.ts';
import { isRoleName } from '../sheets/roles.ts';
import type { Context, Step, Walk } from './state.ts';

/** What the name of a whole file says, when several files make one map. */
export type FileMeaning = 'area' | 'level' | 'role' | 'nothing';

/** What names say that only their place tells. */
export interface Meanings {
  file: FileMeaning;
  /** Names around levels that hold competencies: "Designer > Senior > Research". */
  outer: 'area' | 'role';
}

export const plainMeanings: Meanings = { file: 'nothing', outer: 'area' };

export interface Topic {
  competency: Step;
  area?: string;
  roles: string[];
  /** The steps that became the area, outermost first. */
  outer: readonly Step[];
}

/**
 * Which of the steps to a text is the competency: the innermost. Those around it are the area, joined when there are
 * several; a step called track, or taken for a role, is none of them when a competency follows. Without a step the file itself is the competency.
 */
export function topicOf(walk: Walk, context: Context, { file, outer: around }: Meanings): Topic {
  const [first] = context.steps;
  const isTrack =
    (context.steps.length > 1 &&
      (first?.hint === 'track' || (around === 'role' && isAroundLevel(context)))) ||
    (around === 'role' && isJobOverLevel(context));
  const steps = isTrack ? context.steps.slice(1) : context.steps;
  const roles = [...context.roles.map(({ name }) => name), ...(isTrack && first ? [first.name] : [])];
  const last = steps[steps.length - 1];
  const competency = last ?? walk.root;
  const outer = steps.slice(0, -1);
  const ofFile = file === 'area' && last !== undefined ? walk.root.name : undefined;
  const area =
    (outer.some(({ hint }) => hint === 'area') ? undefined : competency.area) ??
    (outer.length > 0 ? joined(outer) : undefined) ??
    (competency.hint === 'area' ? competency.name : undefined) ??
    ofFile;
  return {
    competency,
    outer,
    roles: file === 'role' && roles.length === 0 && last !== undefined ? [walk.root.name] : roles,
    ...(area === undefined || area === '' ? {} : { area }),
  };
}

/** True where a level stands between the first name and the last: the first one is of a role, or an area. */
export function isAroundLevel({ steps, levels }: Context): boolean {
  return steps[0]?.hint === null && levels.some(({ depth }) => depth === 1 && steps.length > depth);
}

/** "Data Analyst: {junior: […], senior: […]}": nothing but levels below what somebody works as. */
export function isJobOverLevel({ steps, levels }: Context): boolean {
  const [only] = steps;
  return (
    steps.length === 1 &&
    only?.hint === null &&
    levels.some(({ depth }) => depth === 1) &&
    isRoleName(only.name)
  );
}

function joined(steps: readonly Step[]): string {
  return steps
    .map(({ name }) => name)
    .join(' / ')
    .slice(0, limits.nameCharacters);
}
