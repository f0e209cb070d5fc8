import { z } from 'zod';
import { promptTopics } from '../domain/playbook.ts';

export { promptWords } from '../domain/playbook-wording.ts';

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
  formats: z
    .array(z.object({ format, how: line }))
    .max(3)
    .default([]),
  variants: z
    .array(z.object({ pathway, focus: line }))
    .max(5)
    .default([]),
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
  pathways: z.array(z.enum(['all', ...pathway.options])).min(1),
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

/** Shape alone; `parsePlaybook` also checks what holds it together. A pack of its own may hold prompts only. */
export const playbook = z.object({
  format: z.literal('playbook/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  name: z.string().trim().min(1).max(80).exactOptional(),
  sessions: z.array(sessionPlaybook).max(200),
  prompts: z.array(prompt).max(10_000),
});
