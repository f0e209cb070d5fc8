import { z } from 'zod';

const line = z.string().max(2_000);

/** What a content script may send: a page controls every text in it, so names, lengths and counts are bounded. */
export const sighting = z.object({
  site: z.string().max(60),
  key: z.string().max(2_000),
  lang: z.string().max(20),
  account: line.nullable(),
  lines: z
    .record(z.string().max(30), z.array(line).max(60))
    .refine((lines) => Object.keys(lines).length <= 40),
  people: z
    .array(z.object({ email: line, label: line, lines: z.array(line).max(6), state: line.optional() }))
    .max(500),
  nodes: z
    .array(
      z.object({
        depth: z.int().min(0).max(60),
        text: line,
        tag: z.string().max(40).optional(),
        names: z.record(z.string().max(30), z.string().max(300)).optional(),
      }),
    )
    .max(6_000)
    .optional(),
  pairs: z
    .array(
      z.object({
        label: z.string().max(60),
        lines: z.array(line).max(6),
        by: z.enum(['attribute', 'aria', 'text']),
      }),
    )
    .max(60)
    .optional(),
  chips: z.array(z.object({ id: line, day: line, label: line, lines: z.array(line).max(12) })).max(60),
});
