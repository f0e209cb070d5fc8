import { z } from 'zod';

const count = z.int().min(0);

/** `public/maps/index.json`: the bundled maps, each in `public/maps/<id>`. */
export const starterMaps = z.array(
  z.object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: z.string(),
    about: z.string(),
    creator: z.string(),
    licence: z.string(),
    licenceUrl: z.url(),
    sourceUrl: z.url().nullable(),
    attribution: z.string(),
    counts: z.object({ roles: count, levels: count, competencies: count, behaviours: count }),
  }),
);
