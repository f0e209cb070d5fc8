import type { CompetencyMap, MapSource } from '../../domain/competency.ts';
import { anyLevel } from '../levels/read-level.ts';
import { fold, slug } from '../text/fold.ts';
import type { Draft, ImportCounts, Report } from '../types.ts';
import { buildBehaviours } from './behaviours.ts';
import { buildTopics } from './competencies.ts';
import { languagesOf } from './language.ts';
import { buildLadder } from './roles.ts';
import { buildExpectations, buildScale } from './scale.ts';

export interface MapOrigin {
  /** Base name of the file, or of the first of several. */
  name: string;
  fileName: string;
  sha256: string;
}

/** Names become ids, levels get ranks, areas get kinds. All questions that are always asked are asked here. */
export function buildMap(drafts: readonly Draft[], origin: MapOrigin, report: Report): CompetencyMap {
  const topics = buildTopics(drafts, report);
  const scale = buildScale(drafts, report);
  const usable = withoutAny(scale ? drafts : drafts.map(withoutPoints));
  const ladder = buildLadder(usable, scale?.points ?? [], report);
  const expectations = buildExpectations(usable, topics, ladder, scale);
  const behaviours = buildBehaviours(usable, topics, ladder, scale);
  const facts = new Map(drafts.flatMap((draft) => [...draft.facts]));
  const name = (facts.get('name') ?? origin.name).slice(0, 200);
  const [language] = languagesOf(behaviours.map(({ text }) => text));
  const version = facts.get('version')?.slice(0, 60);
  const description = facts.get('description')?.slice(0, 4_000);
  return {
    format: 'competency-map/1',
    id: slug(name),
    name,
    ...(description === undefined ? {} : { description }),
    ...(version === undefined ? {} : { version }),
    ...(language && language.share >= 0.6 && language.count >= 3 ? { language: language.language } : {}),
    cumulative: askCumulative(report),
    ...(scale ? { scales: [scale.scale] } : {}),
    roles: ladder.roles,
    levels: ladder.levels,
    areas: topics.areas,
    ...(topics.values.length > 0 ? { values: topics.values } : {}),
    competencies: topics.competencies,
    ...(expectations.length > 0 ? { expectations } : {}),
    behaviours,
    source: toSource(drafts, origin, facts, report),
  };
}

/** What the preview counts; cells are summed over all tables. */
export function countMap(map: CompetencyMap, drafts: readonly Draft[] | null): ImportCounts {
  const cells = drafts?.map((draft) => draft.cells).filter((one) => one !== null) ?? [];
  return {
    competencies: map.competencies.length,
    levels: map.levels.length,
    areas: map.areas.length,
    behaviours: map.behaviours.length,
    examples: map.behaviours.reduce((sum, { examples = [] }) => sum + examples.length, 0),
    roles: map.roles.length,
    cells:
      cells.length === 0
        ? null
        : cells.reduce((sum, one) => ({
            total: sum.total + one.total,
            used: sum.used + one.used,
            empty: sum.empty + one.empty,
            placeholder: sum.placeholder + one.placeholder,
          })),
  };
}

/** A single point is no scale: it is read as the one level. */
function withoutPoints(draft: Draft): Draft {
  const [point] = draft.points;
  if (!point) return draft;
  const levels = draft.levels.length > 0 ? draft.levels : [{ name: point.name, place: draft.levelPlace }];
  const statements = draft.statements.map(({ point: own, ...rest }) => ({
    ...rest,
    ...(own === undefined || rest.level !== undefined ? {} : { level: own }),
  }));
  return { ...draft, levels, statements, points: [] };
}

/** "Any level" beside levels with names is none of them: what stands there counts for every level. */
function withoutAny(drafts: readonly Draft[]): readonly Draft[] {
  const isAny = (name: string | undefined): boolean => name !== undefined && fold(name) === fold(anyLevel);
  if (drafts.every((draft) => draft.levels.every(({ name }) => isAny(name)))) return drafts;
  if (!drafts.some((draft) => draft.levels.some(({ name }) => isAny(name)))) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    levels: draft.levels.filter(({ name }) => !isAny(name)),
    statements: draft.statements.map(({ level, ...rest }) =>
      level === undefined || isAny(level) ? rest : { ...rest, level },
    ),
  }));
}

function askCumulative(report: Report): 'yes' | 'no' | 'unknown' {
  const answer = report.ask({
    code: 'Q-CUMULATIVE',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'unknown', label: 'I do not know' },
    ],
    default: 'unknown',
  });
  return answer === 'yes' || answer === 'no' ? answer : 'unknown';
}

function toSource(
  drafts: readonly Draft[],
  origin: MapOrigin,
  facts: ReadonlyMap<string, string>,
  report: Report,
): MapSource {
  const answer = report.ask({
    code: 'Q-LICENCE',
    options: [
      { value: 'private', label: 'Private to this browser' },
      { value: 'own', label: 'Ours: it may be passed on' },
      { value: 'open', label: 'Published under an open licence' },
    ],
    default: 'private',
  });
  const creator = facts.get('creator');
  const licence = facts.get('licence');
  return {
    kind: 'file',
    fileName: origin.fileName,
    sha256: origin.sha256,
    shape: drafts[0]?.shape ?? 'csv-wide',
    mayRedistribute: answer === 'private' ? 'no' : 'yes',
    ...(creator === undefined ? {} : { creator }),
    ...(licence === undefined ? {} : { licence }),
  };
}
