import type { Behaviour, CompetencyMap } from '../../competency.ts';
import { piece } from '../pieces.ts';
import { foldText } from '../words.ts';
import type { LintHint } from './types.ts';

/** What can be said without reading a word: lines that stand twice, and places where nothing stands. In pieces. */
export function* structureInPieces(map: CompetencyMap): Generator<undefined, LintHint[]> {
  return [...(yield* sameTexts(map)), ...(yield* missingLevels(map)), ...emptyLevels(map)];
}

const push = <T>(groups: Map<string, T[]>, key: string, item: T): void => {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
};

/** Word for word at two levels of one competency, for the same role: then the levels do not differ. */
function* sameTexts({ behaviours }: CompetencyMap): Generator<undefined, LintHint[]> {
  const groups = new Map<string, Behaviour[]>();
  for (const [at, one] of behaviours.entries()) {
    if (at % piece === 0) yield;
    if (one.levelId === undefined) continue;
    push(groups, `${one.competencyId}\n${foldText(one.text)}`, one);
  }
  return [...groups.values()].flatMap((group): LintHint[] => {
    const [first] = group;
    const other = group.find((one) => first && one.levelId !== first.levelId && meets(one, first));
    if (!first || !other) return [];
    const levelIds = [...new Set(group.flatMap(({ levelId }) => levelId ?? []))];
    return [
      {
        id: `same-text:${first.competencyId}:${foldText(first.text)}`.slice(0, 120),
        code: 'same-text',
        competencyId: first.competencyId,
        behaviourId: other.id,
        levelIds,
        words: '',
      },
    ];
  });
}

const meets = ({ roleIds: one = [] }: Behaviour, { roleIds: other = [] }: Behaviour): boolean =>
  one.length === 0 || other.length === 0 || one.some((id) => other.includes(id));

/** Levels of a role at which a competency falls silent that speaks for the role elsewhere. Scales are another matter. */
function* missingLevels(map: CompetencyMap): Generator<undefined, LintHint[]> {
  const byCompetency = new Map<string, Behaviour[]>();
  for (const one of map.behaviours) push(byCompetency, one.competencyId, one);
  const worded = new Set(map.behaviours.flatMap(({ levelId }) => levelId ?? []));
  const hints: LintHint[] = [];
  for (const { id } of map.competencies) {
    yield;
    const lines = byCompetency.get(id) ?? [];
    if (
      lines.length === 0 ||
      lines.some(({ levelId, polarity }) => levelId === undefined && polarity === 'positive')
    )
      continue;
    const missing = new Set<string>();
    for (const role of map.roles) {
      const said = new Set(
        lines
          .filter(({ roleIds = [] }) => roleIds.length === 0 || roleIds.includes(role.id))
          .flatMap(({ levelId }) => levelId ?? []),
      );
      if (!role.levelIds.some((levelId) => said.has(levelId))) continue;
      for (const levelId of role.levelIds)
        if (!said.has(levelId) && worded.has(levelId)) missing.add(levelId);
    }
    if (missing.size === 0) continue;
    const levelIds = map.levels.map((level) => level.id).filter((levelId) => missing.has(levelId));
    const hint = { code: 'missing-level', competencyId: id, behaviourId: null, levelIds, words: '' } as const;
    hints.push({ ...hint, id: `missing-level:${id}:${levelIds.join(',')}`.slice(0, 120) });
  }
  return hints;
}

/** Levels at which the whole map says nothing, unless everything it says is for every level. */
function emptyLevels(map: CompetencyMap): LintHint[] {
  const worded = new Set(map.behaviours.flatMap(({ levelId }) => levelId ?? []));
  const expected = new Set((map.expectations ?? []).map(({ levelId }) => levelId));
  if (worded.size === 0) return [];
  return map.levels
    .filter(({ id }) => !worded.has(id) && !expected.has(id))
    .map(({ id }) => ({
      id: `empty-level:${id}`,
      code: 'empty-level',
      competencyId: null,
      behaviourId: null,
      levelIds: [id],
      words: '',
    }));
}
