import type { MapRow } from '../db/rows.ts';
import { editInPieces } from '../domain/map/edit.ts';
import { checkInPieces } from '../domain/map/integrity.ts';
import { fail, ok } from '../domain/result.ts';
import type { HangingEvidence } from '../messaging/calls/map-edit.ts';
import { createPace, inPieces } from '../platform/pace.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import { toSummary } from './maps.ts';
import type { Repositories } from './repositories.ts';

type MapEditCalls =
  | 'maps.families'
  | 'maps.choose'
  | 'maps.remove'
  | 'maps.bringBack'
  | 'maps.restore'
  | 'maps.edit'
  | 'maps.evidence'
  | 'maps.draft'
  | 'maps.saveDraft'
  | 'maps.hints'
  | 'maps.dismiss';

const mostNotes = 1_000;
const mostOfOne = 20;

/** Several maps, their versions, and what is changed in them by hand. */
export const mapEditHandlers = (
  { clock, ids }: ServiceDeps,
  of: Repositories,
  library: Library,
): Handlers<MapEditCalls> => {
  const names = async (personIds: readonly (string | null)[]): Promise<Map<string, string>> =>
    of.people.names([...new Set(personIds.flatMap((id) => id ?? []))]);

  return {
    'maps.families': async () => {
      const active = await library.activeMap();
      const [rows, removed, people] = await Promise.all([
        of.mapFamilies.list(),
        of.mapFamilies.removed(),
        of.people.list(),
      ]);
      const peopleOf = ({ id }: MapRow): number =>
        people.filter(({ mapId, roleId }) => roleId !== null && (mapId ?? active.id) === id).length;
      return ok({
        standing: rows.map((row) => ({
          id: row.id,
          revision: row.revision,
          name: row.head.name,
          active: row.key === active.key,
          imported: row.head.source.kind !== 'bundled' || row.revision > 1,
          appliedAt: row.appliedAt,
          behaviours: row.counts.behaviours,
          people: peopleOf(row),
        })),
        removed: removed.map(({ row, at }) => ({ id: row.id, name: row.head.name, at })),
      });
    },

    'maps.choose': async ({ id }) =>
      (await of.mapFamilies.choose(id, clock.now())) ? ok(null) : fail('not-found'),

    'maps.remove': async ({ id }) => {
      const at = clock.now();
      const removed = await of.mapFamilies.remove(id, at, ids());
      if (removed === null) return fail('not-found');
      return removed ? ok({ at }) : fail('bad-input', { at: 'id', detail: 'last' });
    },

    'maps.bringBack': async ({ id, at }) =>
      (await of.mapFamilies.bringBack(id, at)) ? ok(null) : fail('not-found'),

    'maps.restore': async ({ id, revision }) => {
      const map = await of.maps.get(id, revision);
      if (!map) return fail('not-found');
      const row = await of.maps.apply(map, clock.now(), ids());
      return ok(toSummary(row, row.key));
    },

    'maps.edit': async ({ id, revision, edits, anyway }) => {
      const [base, present] = await Promise.all([of.maps.get(id, revision), of.mapFamilies.standing(id)]);
      if (!base) return fail('not-found');
      if (present && present.revision !== revision && !anyway) return fail('changed-since');
      const pace = createPace();
      const map = await inPieces(editInPieces(base, edits), pace);
      const problem = (await inPieces(checkInPieces(map), pace)).find(({ code }) => code !== 'empty-level');
      if (problem) return fail('bad-input', { at: problem.path, detail: problem.code });
      const row = await of.maps.apply(map, clock.now(), ids());
      await of.mapDrafts.save(id, { revision, edits: [] });
      return ok(toSummary(row, row.key));
    },

    'maps.evidence': async ({ id, behaviourIds }) => {
      const marks = await of.mapEvidence.marks(id, new Set(behaviourIds));
      const counts: HangingEvidence['counts'] = {};
      const shown = marks.filter(({ behaviourId }) => {
        counts[behaviourId] = (counts[behaviourId] ?? 0) + 1;
        return counts[behaviourId] <= mostOfOne;
      });
      const listed = shown.slice(0, mostNotes);
      const known = await names(listed.map(({ personId }) => personId));
      return ok({
        counts,
        notes: listed.map((mark) => ({ ...mark, name: known.get(mark.personId ?? '') ?? '' })),
      });
    },

    'maps.draft': async ({ id }) => ok(await of.mapDrafts.get(id)),
    'maps.saveDraft': async ({ id, revision, edits }) => {
      await of.mapDrafts.save(id, { revision, edits });
      return ok(null);
    },
    'maps.hints': async () => ok(await of.mapDrafts.hints()),
    'maps.dismiss': async ({ ids: hints, dismissed }) => ok(await of.mapDrafts.setHints(hints, dismissed)),
  };
};
