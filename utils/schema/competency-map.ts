import { z } from 'zod';
import type { CompetencyMap } from '../domain/competency.ts';
import { checkInPieces } from '../domain/map/integrity.ts';
import { drain } from '../domain/map/pieces.ts';
import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';

/** How much one map may hold. `levels` is of all roles together. */
export const mapLimits = {
  roles: 200,
  levels: 1_000,
  areas: 500,
  values: 200,
  scales: 20,
  points: 60,
  competencies: 1_000,
  expectations: 50_000,
  behaviours: 10_000,
} as const;

const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/);
const kind = z.enum(['technical', 'behavioural', 'values', 'leadership', 'unknown']);
const row = z.int().min(1);
const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);
const maybe = z.exactOptional;

const place = z.object({
  sheet: maybe(z.string()),
  row: maybe(row),
  column: maybe(z.string()),
  line: maybe(row),
  path: maybe(z.string()),
  index: maybe(z.int()),
});

const scalePoint = z.object({ scaleId: id, pointId: id });

const role = z.object({
  id,
  name: z.string(),
  aliases: maybe(z.array(z.string())),
  family: maybe(z.string()),
  track: maybe(z.enum(['ic', 'manager', 'specialist', 'any'])),
  levelIds: z.array(id).min(1),
});

const level = z.object({
  id,
  name: z.string(),
  code: maybe(z.string()),
  aliases: maybe(z.array(z.string())),
  rank: z.int(),
  summary: maybe(z.string()),
  rankSource: maybe(z.enum(['explicit', 'code', 'name', 'column-order', 'user'])),
});

const scale = z.object({
  id,
  name: z.string(),
  points: z
    .array(z.object({ id, name: z.string(), rank: z.number(), description: maybe(z.string()) }))
    .min(2)
    .max(mapLimits.points),
});

const area = z.object({ id, name: z.string(), description: maybe(z.string()), kind: maybe(kind) });

const competency = z.object({
  id,
  name: z.string().max(200),
  description: maybe(z.string()),
  areaId: maybe(id),
  kind,
  kindSource: maybe(z.enum(['stated', 'area', 'guessed', 'user'])),
  valueIds: maybe(z.array(id)),
  aliases: maybe(z.array(z.string())),
  externalIds: maybe(z.array(z.string())),
});

const expectation = z.object({
  roleId: id,
  levelId: id,
  competencyId: id,
  scaleId: id,
  pointId: id,
  required: maybe(z.boolean()),
});

const behaviour = z.object({
  id,
  competencyId: id,
  roleIds: maybe(z.array(id)),
  levelId: maybe(id),
  scalePoint: maybe(scalePoint),
  text: z.string().min(1).max(2_000),
  polarity: z.enum(['positive', 'negative']),
  pairId: maybe(id),
  proficiency: maybe(z.string()),
  examples: maybe(z.array(z.string().max(1_000))),
  links: maybe(z.array(z.object({ label: maybe(z.string()), url: z.string().regex(/^https?:\/\//) }))),
  mandatory: maybe(z.boolean()),
  language: maybe(z.string()),
  loc: place,
});

const issue = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  loc: maybe(place),
  hint: maybe(z.string()),
});

const source = z.object({
  kind: z.enum(['file', 'paste', 'url', 'bundled']),
  fileName: maybe(z.string()),
  sha256: maybe(z.string()),
  importedAt: maybe(z.iso.datetime({ offset: true })),
  shape: maybe(
    z.enum([
      'csv-wide',
      'csv-transposed',
      'csv-long',
      'csv-level-list',
      'xlsx',
      'json-nested',
      'json-flat',
      'yaml-normalised',
      'yaml-nested',
      'front-matter',
      'md-table',
      'md-headings',
      'html-table',
      'html-headings',
      'case-1.0',
      'case-1.1',
      'rsd-csv',
      'canonical',
    ]),
  ),
  creator: maybe(z.string()),
  licence: maybe(z.string()),
  licenceUrl: maybe(z.string()),
  mayRedistribute: maybe(z.enum(['yes', 'no', 'unknown'])),
  mapping: maybe(z.record(z.string(), z.unknown())),
  warnings: maybe(z.array(issue)),
});

/** Format `competency-map/1`, as `public/schema/competency-map.schema.json`. Unknown keys inside entries are dropped. */
export const competencyMap = z.strictObject({
  format: z.literal('competency-map/1'),
  id,
  name: z.string().min(1).max(200),
  description: maybe(z.string().max(4_000)),
  version: maybe(z.string().max(60)),
  language: maybe(z.string()),
  cumulative: maybe(z.enum(['yes', 'no', 'unknown'])),
  scales: maybe(list(scale, mapLimits.scales)),
  roles: list(role, mapLimits.roles).min(1),
  levels: list(level, mapLimits.levels).min(1),
  areas: list(area, mapLimits.areas),
  values: maybe(list(z.object({ id, name: z.string(), description: maybe(z.string()) }), mapLimits.values)),
  competencies: list(competency, mapLimits.competencies).min(1),
  expectations: maybe(list(expectation, mapLimits.expectations)),
  behaviours: list(behaviour, mapLimits.behaviours).min(1),
  source,
});

export type MapFault = 'map-schema' | 'map-integrity';

/** A map whose long lists nobody has looked into yet, for whoever does that in pieces. */
export const uncheckedMap = competencyMap.extend({
  expectations: maybe(list(z.unknown(), mapLimits.expectations)),
  behaviours: list(z.unknown(), mapLimits.behaviours).min(1),
});

/** Entries of a list looked at between two pauses. */
const entries = 100;

const schemaFault = (error: z.ZodError, ...before: PropertyKey[]) => {
  const first = error.issues[0];
  return fail('map-schema' as const, {
    at: pathText([...before, ...(first?.path ?? [])]),
    detail: first?.message ?? '',
  });
};

function* parseList<T>(
  schema: z.ZodType<T>,
  name: string,
  items: readonly unknown[],
): Generator<undefined, Result<T[], MapFault>> {
  const parsed: T[] = [];
  for (const [at, item] of items.entries()) {
    if (at % entries === 0) yield;
    const one = schema.safeParse(item);
    if (!one.success) return schemaFault(one.error, name, at);
    parsed.push(one.data);
  }
  return ok(parsed);
}

/**
 * Unknown data to a map whose references all resolve, in pieces of a few milliseconds. `at` is the path of the first
 * problem, `detail` says what it is.
 */
export function* parseInPieces(input: unknown): Generator<undefined, Result<CompetencyMap, MapFault>> {
  const parsed = uncheckedMap.safeParse(input);
  if (!parsed.success) return schemaFault(parsed.error);
  const { expectations, ...rest } = parsed.data;
  const behaviours = yield* parseList(behaviour, 'behaviours', rest.behaviours);
  if (!behaviours.ok) return behaviours;
  const asked = yield* parseList(expectation, 'expectations', expectations ?? []);
  if (!asked.ok) return asked;
  const map: CompetencyMap = {
    ...rest,
    ...(expectations ? { expectations: asked.value } : {}),
    behaviours: behaviours.value,
  };
  const problem = (yield* checkInPieces(map)).find(({ code }) => code !== 'empty-level');
  return problem
    ? fail('map-integrity', { at: problem.path, detail: `${problem.code} ${problem.id}` })
    : ok(map);
}

/** The same at one go. */
export const parseCompetencyMap = (input: unknown): Result<CompetencyMap, MapFault> =>
  drain(parseInPieces(input));

/** `['behaviours', 3, 'text']` → `behaviours[3].text`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`))
    .join('');
}
