import { blankDraft } from '../blank-draft.ts';
import { readDescription } from '../table/read-cells.ts';
import type { CompetencyMention, Draft, LevelMention, Report } from '../types.ts';
import { fold } from '../text/fold.ts';
import type { Chosen } from './choose-leaves.ts';
import { placeOf } from './node.ts';
import type { PointTest } from './points.ts';
import { shapeOf } from './shape.ts';
import type { LevelAt, Step } from './state.ts';
import { nameOf } from './statements.ts';
import { topicOf } from './topic.ts';
import type { Meanings } from './topic.ts';
import type { Context, Walk } from './state.ts';

export interface Filling extends Chosen {
  meaning: Meanings;
  isPoint: PointTest;
  report: Report;
  /** The only file of the map: its title is the map's. */
  only: boolean;
}

export function emptyDraft(walk: Walk): Draft {
  const { file } = walk.tree;
  const place = placeOf(file, walk.levels[0]?.level.node ?? walk.tree.root);
  return { ...blankDraft('json-nested', file, place), areas: [] };
}

/** Levels, points, roles, areas and competencies of one file, after its statements are read. */
export function fillDraft(draft: Draft, filling: Filling): void {
  const { walk, only } = filling;
  draft.shape = shapeOf(walk);
  for (const [fact, value] of walk.facts) if (only || fact !== 'description') draft.facts.set(fact, value);
  if (only) draft.facts.set('name', nameOf(walk.root.name));
  fillLevels(draft, filling);
  fillRoles(draft, filling);
  fillTopics(draft, filling);
}

function fillLevels(draft: Draft, { walk, leaves, isPoint, meaning }: Filling): void {
  const { file } = walk.tree;
  const mentioned = new Map<string, LevelMention>();
  const points = new Map<string, { name: string; order: number }>();
  const add = (level: LevelAt, context: Context, summary?: string): void => {
    if (isPoint(level, context)) {
      points.set(
        fold(level.name),
        points.get(fold(level.name)) ?? { name: level.name, order: level.order ?? 0 },
      );
      return;
    }
    const roles = topicOf(walk, context, meaning).roles;
    for (const role of roles.length === 0 ? [undefined] : roles) {
      const key = `${role ?? ''}\u0000${level.name}`;
      const known = mentioned.get(key);
      if (known && summary !== undefined) known.summary ??= summary;
      if (known) continue;
      mentioned.set(key, {
        name: level.name,
        place: placeOf(file, level.node),
        ...(role === undefined ? {} : { role }),
        ...(summary === undefined || summary === '' ? {} : { summary }),
        ...(level.order === undefined ? {} : { order: level.order }),
      });
    }
  };
  const seen = new Set<string>();
  for (const { level, context, summary } of walk.levels) {
    seen.add(level.name);
    add(level, context, summary);
  }
  let ordered = true;
  for (const { context } of leaves) {
    for (const level of context.levels) {
      ordered &&= seen.has(level.name);
      add(level, context);
    }
  }
  draft.levels = [...mentioned.values()];
  draft.points = [...points.values()].sort((a, b) => a.order - b.order).map(({ name }) => ({ name }));
  if (ordered) draft.ordered = true;
}

function fillRoles(draft: Draft, { walk, leaves, meaning }: Filling): void {
  const contexts = [...leaves, ...walk.levels, ...walk.demands].map(({ context }) => context);
  const roles = new Map<string, { name: string; family?: string }>();
  for (const context of contexts) {
    for (const name of topicOf(walk, context, meaning).roles) {
      if (roles.has(name)) continue;
      roles.set(name, { name, ...(context.family === undefined ? {} : { family: context.family }) });
    }
  }
  draft.roles = [...roles.values()];
}

function fillTopics(draft: Draft, { walk, meaning, report, only }: Filling): void {
  const { file } = walk.tree;
  const mentions = new Map<string, CompetencyMention>();
  const describedAreas = new Map<string, string>();
  const describe = (step: Step): string =>
    readDescription([...new Set(step.description)].join('\n'), placeOf(file, step.node), report);
  const declared = walk.steps.filter(({ usedAs, hint }) => usedAs === null && hint === 'competency');
  const used = [walk.root, ...walk.steps].filter(({ usedAs }) => usedAs === 'competency');
  for (const step of [...used, ...declared]) {
    const { area } = topicOf(walk, contextOf(step), meaning);
    const name = nameOf(step.name);
    if (name === '') continue;
    const key = fold(`${area ?? ''}\u0000${name}`);
    const description = describe(step);
    const known = mentions.get(key);
    if (known) {
      if (description !== '') known.description ??= description;
      continue;
    }
    mentions.set(key, {
      name,
      place: placeOf(file, step.node),
      ...(area === undefined ? {} : { area }),
      ...(description === '' || (step === walk.root && only) ? {} : { description }),
      ...(step.kind === undefined ? {} : { kind: step.kind }),
      ...(step.value === undefined ? {} : { value: step.value }),
    });
  }
  const areas = new Set([...mentions.values()].map(({ area }) => area));
  for (const step of [
    ...walk.steps.filter(({ usedAs }) => usedAs === 'area'),
    ...(only ? [] : [walk.root]),
  ]) {
    if (step.description.length > 0 && areas.has(step.name)) describedAreas.set(step.name, describe(step));
  }
  for (const { tier, name, description } of walk.entities.all) {
    if (tier === 'area' && description !== '' && areas.has(name) && !describedAreas.has(name))
      describedAreas.set(name, description);
  }
  for (const [name, text] of walk.areaTexts)
    if (areas.has(name) && !describedAreas.has(name)) describedAreas.set(name, text);
  draft.competencies = [...mentions.values()];
  draft.areas = [...describedAreas].map(([name, description]) => ({ name, description }));
}

/** The place just below a step. */
function contextOf(step: Step): Context {
  const steps = step.hint === 'root' ? [] : [...step.outer, step];
  return { steps, roles: [], levels: [], polarity: 'positive' };
}
