import { z } from 'zod';
import type { PracticePack } from '../domain/practice.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** Longest file of practice material, in UTF-16 units. */
export const practiceLimit = 5_000_000;

const id = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,69}$/);
const packId = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,39}$/);
const pathway = z.enum(['all', 'new_hire', 'high_performer', 'specialist', 'return_from_leave', 'new_lead']);
const kind = z.enum(['any', 'technical', 'behavioural', 'values']);
const text = (most: number) => z.string().trim().min(1).max(most);
const mark = z.string().trim().max(120);

const entry = {
  id,
  title: text(120),
  sessions: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,79}$/))
    .min(1)
    .max(30),
  pathways: z.array(pathway).min(1).max(6),
  licence: mark.optional(),
  source: mark.optional(),
};

const practiceCase = z.object({
  ...entry,
  kinds: z.array(kind).min(1).max(4),
  situation: text(1_200),
  questions: z.array(text(300)).min(1).max(6),
  oneWay: text(1_000),
  openingLine: text(300),
});

const practiceDialogue = z.object({
  ...entry,
  kinds: z.array(kind).min(1).max(4),
  lines: z
    .array(z.object({ who: z.enum(['manager', 'person']), text: text(500) }))
    .min(2)
    .max(40),
  notice: text(500),
});

const practiceDrill = z.object({
  ...entry,
  situation: text(800),
  question: text(300),
  model: text(800),
  tryIt: text(300),
});

/** Shape alone; `parsePractice` also checks what holds it together. */
export const practicePack = z.object({
  format: z.literal('practice/1'),
  id: packId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  licence: mark.default(''),
  source: mark.default(''),
  cases: z.array(practiceCase).max(2_000).default([]),
  dialogues: z.array(practiceDialogue).max(2_000).default([]),
  drills: z.array(practiceDrill).max(2_000).default([]),
});

export const practiceCodes = [
  'too-big',
  'not-json',
  'newer',
  'foreign',
  'shape',
  'empty-text',
  'too-long',
  'duplicate-id',
  'html',
  'nothing',
] as const;

/** Why practice material cannot be taken over; `at` is the JSON path. */
export type PracticeCode = (typeof practiceCodes)[number];

/** `$.drills[3].model`. */
const toJsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}.${String(key)}`),
    '$',
  );

const html = /<\/?[a-z!][^>]*>/i;

/** The text of a file as a pack. Nothing is taken over when anything is wrong. */
export function parsePracticeText(text: string): Result<PracticePack, PracticeCode> {
  if (text.length > practiceLimit) return fail('too-big');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('not-json', { detail: error.message });
    throw error;
  }
  return parsePractice(value);
}

/** An unknown value as a pack with unique ids and texts that are plain. The first fault is answered with its place. */
export function parsePractice(value: unknown): Result<PracticePack, PracticeCode> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const version = typeof format === 'string' ? /^practice\/(\d+)$/.exec(format)?.[1] : undefined;
  if (version === undefined) return fail('foreign', { at: '$.format' });
  if (Number(version) > 1) return fail('newer', { at: '$.format', detail: String(format) });
  const parsed = practicePack.safeParse(value);
  if (!parsed.success) return toFault(parsed.error.issues[0]);
  const pack = parsed.data;
  if (pack.cases.length + pack.dialogues.length + pack.drills.length === 0)
    return fail('nothing', { at: '$' });
  return findFault(pack) ?? ok(pack);
}

function toFault(issue: z.core.$ZodIssue | undefined): Result<never, PracticeCode> {
  const where = { at: toJsonPath(issue?.path ?? []), detail: issue?.message ?? '' };
  if (issue?.code === 'too_big') return fail('too-long', where);
  const isText = [
    'title',
    'situation',
    'oneWay',
    'openingLine',
    'notice',
    'question',
    'model',
    'tryIt',
    'text',
  ];
  const empty = issue?.code === 'too_small' || issue?.code === 'invalid_type';
  return fail(empty && isText.includes(String(issue.path.at(-1))) ? 'empty-text' : 'shape', where);
}

function findFault(pack: PracticePack): Result<never, PracticeCode> | null {
  const seen = new Set<string>();
  for (const list of ['cases', 'dialogues', 'drills'] as const) {
    for (const [at, one] of pack[list].entries()) {
      if (seen.has(one.id)) return fail('duplicate-id', { at: `$.${list}[${at}].id`, detail: one.id });
      seen.add(one.id);
      const path = findHtml(one, `$.${list}[${at}]`);
      if (path !== null) return fail('html', { at: path });
    }
  }
  return null;
}

/** The path of the first text with markup in it. */
function findHtml(value: unknown, at: string): string | null {
  if (typeof value === 'string') return html.test(value) ? at : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findHtml(inner, Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
