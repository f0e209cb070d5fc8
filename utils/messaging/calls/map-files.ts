import { z } from 'zod';
import type { CompetencyMap } from '../../domain/competency.ts';
import { call } from '../call.ts';

export const mapFormats = ['long', 'wide', 'markdown', 'case', 'json'] as const;
export type MapFormat = (typeof mapFormats)[number];

/** A bundled map to begin with: whose it is stands with it before it is read. */
export interface StarterMap {
  id: string;
  name: string;
  about: string;
  creator: string;
  licence: string;
  licenceUrl: string;
  /** Where the map was taken from. */
  sourceUrl: string | null;
  /** What its licence asks to be said, in the words it asks for. */
  attribution: string;
  counts: { roles: number; levels: number; competencies: number; behaviours: number };
}

export const mapFileCalls = {
  /** A version as a file of another kind, with its licence. */
  'maps.file': call<{ name: string; mime: string; text: string }>()(
    ['page'],
    z.object({ id: z.string().max(200), revision: z.int(), format: z.enum(mapFormats) }),
  ),
  'maps.starters': call<StarterMap[]>()(['page'], z.object({})),
  /** One of those, whole; nothing is stored. */
  'maps.starter': call<CompetencyMap>()(['page'], z.object({ id: z.string().max(80) })),
};
