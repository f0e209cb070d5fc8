import { standardsOf } from '../domain/brief/standards.ts';
import type { Behaviour } from '../domain/competency.ts';
import type { MapRow } from '../db/rows.ts';
import { ok } from '../domain/result.ts';
import type { BehaviourTag } from '../domain/records.ts';
import { nameLimit } from '../domain/limits.ts';
import type { Handlers } from './context.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

/** A picker with more lines is a list to search. */
const mostListed = 500;
const textLimit = 2_000;

/** Behaviours as the picker shows them, and as a note keeps their wording. */
export const behaviourHandlers = (of: Repositories, library: Library): Handlers<'behaviours.list'> => {
  const toLines = (
    row: MapRow,
    behaviours: readonly Behaviour[],
  ): { tag: BehaviourTag; area: string | null }[] => {
    const competencies = new Map(row.head.competencies.map((one) => [one.id, one]));
    const areas = new Map(row.head.areas.map(({ id, name }) => [id, name]));
    return behaviours.map(({ id, competencyId, text }) => {
      const competency = competencies.get(competencyId);
      return {
        tag: {
          behaviourId: id,
          mapId: row.id,
          competency: (competency?.name ?? competencyId).slice(0, nameLimit),
          text: text.slice(0, textLimit),
        },
        area: areas.get(competency?.areaId ?? '') ?? null,
      };
    });
  };

  return {
    'behaviours.list': async ({ personId }) => {
      const person = personId === null ? null : await of.people.get(personId);
      const row = await library.mapOf(person);
      const expected = person?.levelId
        ? standardsOf(await library.index(row, person.roleId), person).items
        : [];
      // A role or level that the map does not know must not leave the picker empty.
      if (expected.length === 0) return ok(toLines(row, await of.maps.behaviours(row.key, mostListed)));
      return ok(
        toLines(
          row,
          expected.slice(0, mostListed).map(({ behaviour }) => behaviour),
        ),
      );
    },
  };
};
