import { z } from 'zod';
import { type Playbook, promptTopics } from '../domain/playbook.ts';
import { type Result, fail, ok } from '../domain/result.ts';

/** A prompt is read in a glance and said in a breath. */
export const promptWords = 24;

const id = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,79}$/);
const line = z.string().trim().min(1).max(300);
const lines = z.array(line).max(20);
const minutes = z.int().min(1).max(480);
const phase = z.enum(['prep', 'open', 'explore', 'agree', 'close', 'after']);
const wording = z.string().trim().min(1).max(300);
const coachRole = z.enum(['frontline_coach', 'team_lead', 'people_manager']);
const pathway = z.enum(['new_hire', 'high_performer', 'specialist', 'return_from_leave', 'new_lead']);
const format = z.enum(['in_person', 'remote', 'async']);
const promptId = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,99}$/);

const roleExpectation = z.object({
  role: coachRole,
  looksLike: lines,
  cadence: z.string().trim().min(1).max(80),
  days: z.int().min(1).max(400).nullable(),
  handoff: line,
});

const groupFlow = z.object({
  min: z.int().min(2).max(50),
  max: z.int().min(2).max(50),
  roles: lines,
  order: z.enum(['volunteer', 'round', 'drawn']),
  rounds: z
    .array(z.object({ name: z.string().trim().min(1).max(60), minutes, rule: line }))
    .min(1)
    .max(12),
});

export const playbookPhase = z.object({
  phase: z.enum(['open', 'explore', 'agree', 'close']),
  minutes,
  focus: line,
});

export const sessionPlaybook = z.object({
  id,
  name: z.string().trim().min(1).max(80),
  purpose: line,
  mode: z.enum(['coaching', 'evaluation', 'mixed']),
  minutes,
  cadence: z.string().trim().min(1).max(80),
  outcomes: lines,
  phases: z.array(playbookPhase).min(1).max(12),
  before: lines,
  after: lines,
  avoid: lines,
  good: z.array(roleExpectation).max(3).default([]),
  formats: z.array(z.object({ format, how: line })).max(3).default([]),
  variants: z.array(z.object({ pathway, focus: line })).max(5).default([]),
  group: groupFlow.nullable().default(null),
});

export const prompt = z.object({
  id: promptId,
  session: id,
  phase,
  text: wording,
  plain: wording.exactOptional(),
  followUp: z.string().trim().max(300),
  next: promptId.exactOptional(),
  formal: z
    .object({ text: wording, plain: wording.exactOptional(), followUp: z.string().trim().max(300) })
    .exactOptional(),
  topic: z.enum(['', ...promptTopics]).default(''),
  roles: z
    .array(z.enum(['all', ...coachRole.options]))
    .min(1)
    .default(['all']),
  cycle: z
    .array(z.enum(['any', 'planning', 'execution', 'review']))
    .min(1)
    .default(['any']),
  pathways: z
    .array(z.enum(['all', ...pathway.options]))
    .min(1),
  competencyKinds: z.array(z.enum(['technical', 'behavioural', 'values', 'any'])).min(1),
  formats: z.array(z.enum(['any', ...format.options])).min(1),
  evidence: z.enum([
    'work_sample',
    'observed_behaviour',
    'metric',
    'peer_input',
    'self_report',
    'commitment',
    'none',
  ]),
  technique: z.string().trim().max(120),
});

/** Shape alone; `parsePlaybook` also checks what holds it together. */
export const playbook = z.object({
  format: z.literal('playbook/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  sessions: z.array(sessionPlaybook).min(1).max(200),
  prompts: z.array(prompt).max(10_000),
});

export const playbookCodes = [
  'playbook.not-json',
  'playbook.newer',
  'playbook.shape',
  'playbook.empty-text',
  'playbook.unknown-phase',
  'playbook.duplicate-id',
  'playbook.unknown-session',
  'playbook.too-long',
  'playbook.html',
] as const;

export type PlaybookCode = (typeof playbookCodes)[number];

/** `$.prompts[3].text`. */
const toJsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    '$',
  );

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const html = /<\/?[a-z!][^>]*>/i;

/** The text of a file as a playbook. Nothing is taken over when anything is wrong. */
export function parsePlaybookText(text: string): Result<Playbook, PlaybookCode> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail('playbook.not-json', error instanceof SyntaxError ? { detail: error.message } : {});
  }
  return parsePlaybook(value);
}

/**
 * An unknown value as a playbook whose ids are unique, whose prompts belong to its sessions, and whose texts can be
 * read aloud. The first fault found is answered with its JSON path in `at`.
 */
export function parsePlaybook(value: unknown): Result<Playbook, PlaybookCode> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const version = typeof format === 'string' ? /^playbook\/(\d+)$/.exec(format)?.[1] : undefined;
  if (version !== undefined && Number(version) > 1) {
    return fail('playbook.newer', { at: '$.format', detail: String(format) });
  }
  const parsed = playbook.safeParse(value);
  if (!parsed.success) return fail(...toFault(parsed.error.issues[0]));
  const fault = findFault(parsed.data);
  return fault === null ? ok(parsed.data) : fail(...fault);
}

type Fault = [PlaybookCode, { at: string; detail: string }];

function toFault(issue: z.core.$ZodIssue | undefined): Fault {
  const path = issue?.path ?? [];
  const last = path.at(-1);
  const isText = last === 'text' || last === 'plain' || last === 'followUp';
  const code =
    last === 'phase'
      ? 'playbook.unknown-phase'
      : isText && (issue?.code === 'too_small' || issue?.code === 'invalid_type')
        ? 'playbook.empty-text'
        : isText && issue?.code === 'too_big'
          ? 'playbook.too-long'
          : 'playbook.shape';
  return [code, { at: toJsonPath(path), detail: issue?.message ?? '' }];
}

function findFault(pack: Playbook): Fault | null {
  const sessions = new Set<string>();
  for (const [at, session] of pack.sessions.entries()) {
    if (sessions.has(session.id))
      return ['playbook.duplicate-id', { at: `$.sessions[${at}].id`, detail: session.id }];
    sessions.add(session.id);
  }
  const prompts = new Set<string>();
  for (const [at, one] of pack.prompts.entries()) {
    const here = `$.prompts[${at}]`;
    if (prompts.has(one.id)) return ['playbook.duplicate-id', { at: `${here}.id`, detail: one.id }];
    prompts.add(one.id);
    if (!sessions.has(one.session)) {
      return ['playbook.unknown-session', { at: `${here}.session`, detail: one.session }];
    }
    for (const key of ['text', 'plain', 'followUp'] as const) {
      const text = one[key] ?? '';
      if (words(text) > promptWords) {
        return ['playbook.too-long', { at: `${here}.${key}`, detail: String(words(text)) }];
      }
      if (html.test(text)) return ['playbook.html', { at: `${here}.${key}`, detail: '' }];
    }
  }
  return null;
}
