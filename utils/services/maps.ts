import type { ImportAnswers, RememberedAnswers } from '../domain/dry-run.ts';
import { isObject } from '../domain/is-object.ts';
import { fail, ok } from '../domain/result.ts';
import type { MapRow } from '../db/rows.ts';
import type { MapRoles, MapSummary } from '../messaging/calls/library.ts';
import { createPace, inPieces } from '../platform/pace.ts';
import { parseInPieces } from '../schema/competency-map.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import { isOwn, type Library } from './library.ts';
import type { Repositories } from './repositories.ts';

type LibraryCalls =
  'maps.list' | 'maps.get' | 'maps.roles' | 'maps.answers' | 'maps.apply' | 'maps.undo' | 'playbook.get';

/** A version as lists show it. */
export const toSummary = (row: MapRow, activeKey: string): MapSummary => ({
  id: row.id,
  revision: row.revision,
  active: row.key === activeKey,
  name: row.head.name,
  appliedAt: row.appliedAt,
  language: row.head.language ?? null,
  fileName: row.head.source.fileName ?? null,
  counts: row.counts,
});

const toRoles = ({ id, head }: MapRow): Pick<MapRoles, 'mapId' | 'name' | 'roles'> => {
  const levels = new Map(head.levels.map((level) => [level.id, level]));
  return {
    mapId: id,
    name: head.name,
    roles: head.roles.map((role) => ({
      id: role.id,
      name: role.name,
      levels: role.levelIds
        .flatMap((levelId) => levels.get(levelId) ?? [])
        .toSorted((a, b) => a.rank - b.rank)
        .map((level) => ({ id: level.id, name: level.name })),
    })),
  };
};

const toAnswers = (mapping: Record<string, unknown> = {}): RememberedAnswers | null => {
  const { answers, about = {} } = mapping;
  if (!isObject(answers) || !isObject(about)) return null;
  return { answers: answers as ImportAnswers, about: about as Record<string, string> };
};

/** Competency maps with their versions, and the playbook. */
export const mapHandlers = (
  { clock, ids, settings }: ServiceDeps,
  of: Repositories,
  library: Library,
): Handlers<LibraryCalls> => ({
  'maps.list': async () => {
    const active = await library.activeMap();
    return ok((await of.maps.list()).map((row) => toSummary(row, active.key)));
  },
  'maps.get': async ({ id, revision }) => ok(await of.maps.get(id, revision)),
  'maps.roles': async () => {
    const active = await library.activeMap();
    const standing = await of.mapFamilies.list();
    return ok({
      ...toRoles(active),
      others: standing.filter((row) => row.id !== active.id && isOwn(row)).map(toRoles),
      known: standing.map(({ id }) => id),
    });
  },
  'maps.answers': async () => ok(toAnswers((await library.activeMap()).head.source.mapping)),
  'maps.apply': async (given) => {
    const parsed = await inPieces(parseInPieces(given.map), createPace());
    if (!parsed.ok)
      return fail('bad-input', { at: `map.${parsed.at ?? ''}`, detail: parsed.detail ?? parsed.code });
    // The starter map comes first, so that undoing the first import leads back to it.
    await library.activeMap();
    const row = await of.maps.apply(parsed.value, clock.now(), ids());
    return ok(toSummary(row, row.key));
  },
  'maps.undo': async () => {
    const row = await of.maps.undo(clock.now(), ids());
    return ok(row ? toSummary(row, row.key) : null);
  },
  'playbook.get': async () => ok(await library.playbook((await settings.load()).playbookLocale)),
});
