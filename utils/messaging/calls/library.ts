import { z } from 'zod';
import type { CompetencyMap } from '../../domain/competency.ts';
import type { RememberedAnswers } from '../../domain/dry-run.ts';
import type { Playbook } from '../../domain/playbook.ts';
import { uncheckedMap } from '../../schema/competency-map.ts';
import { call } from '../call.ts';

export interface MapSummary {
  id: string;
  revision: number;
  active: boolean;
  name: string;
  appliedAt: number;
  language: string | null;
  fileName: string | null;
  counts: { roles: number; levels: number; competencies: number; behaviours: number };
}

/** What the forms need of the active map: roles with their levels in order. */
export interface MapRoles {
  mapId: string;
  name: string;
  roles: { id: string; name: string; levels: { id: string; name: string }[] }[];
  /** Maps that stand beside it, for people who have one of their own. */
  others: Pick<MapRoles, 'mapId' | 'name' | 'roles'>[];
  /** Ids of all maps that stand, those that give way to the active one too. */
  known: string[];
}

export const libraryCalls = {
  'maps.list': call<MapSummary[]>()(['page'], z.object({})),
  'maps.get': call<CompetencyMap | null>()(
    ['page'],
    z.object({ id: z.string().max(200), revision: z.int() }),
  ),
  'maps.roles': call<MapRoles | null>()(['panel', 'page'], z.object({})),
  /** What was answered when the map in use was imported; `null` where nothing was asked. */
  'maps.answers': call<RememberedAnswers | null>()(['page'], z.object({})),
  /**
   * One transaction: the new map becomes the active one, the earlier one stays as a version. The service looks into the
   * long lists itself, a few entries at a time; `bad-input` says what is wrong with which.
   */
  'maps.apply': call<MapSummary>()(['page'], z.object({ map: uncheckedMap })),
  /** Back to the version before the last Apply. */
  'maps.undo': call<MapSummary | null>()(['page'], z.object({})),
  'playbook.get': call<Playbook>()(['panel', 'page'], z.object({})),
};
