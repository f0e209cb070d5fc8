import type { Behaviour, SourcePlace } from '../../domain/competency.ts';
import { hash, uniqueIds } from '../text/fold.ts';
import type { Draft, Statement } from '../types.ts';
import type { Topics } from './competencies.ts';
import type { Ladder } from './roles.ts';
import type { BuiltScale } from './scale.ts';

/**
 * Behaviours with ids made from what they say and where they belong: the id of a wording stays the same when rows are
 * moved or added, and a changed wording is a new behaviour.
 */
export function buildBehaviours(
  drafts: readonly Draft[],
  topics: Topics,
  ladder: Ladder,
  scale: BuiltScale | null,
): Behaviour[] {
  const idOf = uniqueIds();
  const pairOf = pairIds();
  return drafts.flatMap((draft, number) =>
    draft.statements.map((statement): Behaviour => {
      const competencyId = topics.competencyId(statement.competency, statement.area);
      const levelId = statement.level === undefined ? undefined : ladder.levelId(statement.level);
      const pointId = statement.point === undefined ? undefined : scale?.pointId(statement.point);
      const roleIds = ladder.roleIds(statement.roles ?? [], levelId);
      const key = [
        competencyId,
        levelId,
        pointId,
        roleIds.join(' '),
        statement.polarity,
        statement.text,
      ].join('\u0000');
      return {
        id: idOf(`b-${hash(key)}`),
        competencyId,
        ...(roleIds.length === 0 ? {} : { roleIds }),
        ...(pointId !== undefined && scale ? { scalePoint: { scaleId: scale.scale.id, pointId } } : {}),
        ...(levelId === undefined ? {} : { levelId }),
        text: statement.text,
        polarity: statement.polarity,
        ...(statement.pair === undefined ? {} : pairOf(`${number}/${statement.pair}`, statement)),
        ...(statement.proficiency === undefined ? {} : { proficiency: statement.proficiency }),
        ...(statement.examples.length === 0 ? {} : { examples: statement.examples }),
        ...(statement.links.length === 0 ? {} : { links: statement.links }),
        ...(statement.mandatory ? { mandatory: true } : {}),
        loc: placeIn(statement.place),
      };
    }),
  );
}

/** The file is known from the map's source. */
function placeIn(place: SourcePlace & { file?: string }): SourcePlace {
  const { file: _, ...rest } = place;
  return rest;
}

function pairIds(): (key: string, statement: Statement) => { pairId: string } {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? `p-${ids.size + 1}`;
    ids.set(key, id);
    return { pairId: id };
  };
}
