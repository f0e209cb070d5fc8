import { z } from 'zod';
import { behavioursLimit, nameLimit, noteLimit, promiseLimit, takeawayLimit } from '../domain/limits.ts';

export { nameLimit, noteLimit };

const id = z.uuid();
const time = z.int().min(0).max(8_640_000_000_000_000);
const name = z.string().trim().min(1).max(nameLimit);
const text = z.string().min(1).max(noteLimit);
const key = z.string().min(1).max(500);

export const keepBecause = z.string().max(300).optional();

/** ISO date `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

export const purpose = z.enum(['coaching', 'evaluation']);
export const pathway = z.enum(['new_hire', 'high_performer', 'specialist', 'return_from_leave', 'new_lead']);
export const noteKind = z.enum(['observation', 'praise', 'concern', 'idea']);
/** Packs may add types of their own. */
export const anySessionType = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,79}$/);

export const behaviourTag = z.object({
  behaviourId: z.string().min(1).max(200),
  mapId: z.string().min(1).max(200),
  competency: z.string().max(nameLimit),
  text: z.string().max(2_000),
});
const behaviourTags = z.array(behaviourTag).max(behavioursLimit);

export const person = z.object({
  id,
  name,
  emails: z.array(z.email().toLowerCase()).max(20),
  aliases: z.array(name).max(50),
  relation: z.enum(['report', 'manager', 'peer', 'skip', 'other']),
  mapId: z.string().max(200).nullable(),
  roleId: z.string().max(200).nullable(),
  levelId: z.string().max(200).nullable(),
  pathway: pathway.nullable(),
  startDate: isoDate.nullable(),
  cadenceDays: z.int().min(1).max(400).nullable(),
  focus: z.array(z.string().max(200)).max(3),
  coachOnly: z.boolean().optional(),
  pause: z.object({ from: isoDate, until: isoDate.nullable() }).optional(),
  createdAt: time,
  updatedAt: time,
});

export const session = z.object({
  id,
  personId: id.nullable(),
  type: anySessionType,
  purpose,
  start: time,
  end: time.nullable(),
  zone: z.string().max(100),
  meetingKey: key.nullable(),
  seriesKey: key.nullable(),
  state: z.enum(['open', 'held', 'moved', 'cancelled', 'unknown']),
  takeaway: z.string().max(takeawayLimit),
  format: z.enum(['in_person', 'remote', 'async']).optional(),
  startedAt: time.optional(),
  endedAt: time.optional(),
  approximate: z.boolean().optional(),
  energy: z.enum(['low', 'steady', 'high']).optional(),
  card: z
    .object({
      outcome: z.enum(['clear', 'partly', 'none']).optional(),
      behaviourNamed: z.boolean().optional(),
      actionAgreed: z.boolean().optional(),
      talked: z.enum(['me', 'even', 'them']).optional(),
    })
    .optional(),
  reflectSkipped: z.boolean().optional(),
  group: z
    .object({
      roster: z.array(z.object({ name, personId: id.nullable(), spoken: z.int().min(0).max(999) })).max(50),
      round: z.int().min(0).max(50),
      order: z.enum(['volunteer', 'round', 'drawn']).optional(),
    })
    .optional(),
  ticks: z.array(z.string().min(1).max(500)).max(100).optional(),
  keepBecause,
  createdAt: time,
  updatedAt: time,
});

export const evidence = z.object({
  situation: z.string().max(1_000),
  impact: z.string().max(1_000),
  polarity: z.enum(['strength', 'growth']),
  // An address inside a company often has no dot in it.
  link: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  source: z.string().max(2_000).optional(),
});

export const note = z.object({
  id,
  personId: id.nullable(),
  sessionId: id.nullable(),
  kind: noteKind,
  text,
  behaviours: behaviourTags,
  evidence: evidence.optional(),
  tags: z.array(z.string().trim().min(1).max(40)).max(10).optional(),
  dismissed: z.array(z.string().max(80)).max(100).optional(),
  keepBecause,
  deleteAt: time.optional(),
  versionOf: id.optional(),
  purpose,
  at: time,
  zone: z.string().max(100),
  createdAt: time,
  updatedAt: time,
});

export const goal = z.object({
  id,
  personId: id,
  kind: z.enum(['goal', 'experiment']),
  text: z.string().trim().min(1).max(promiseLimit),
  measure: z.string().max(promiseLimit),
  due: isoDate.nullable(),
  expected: z.string().max(1_000),
  actual: z.string().max(1_000),
  behaviours: behaviourTags,
  checkIns: z.array(z.object({ id, at: time, text: z.string().min(1).max(1_000) })).max(200),
  state: z.enum(['active', 'reached', 'dropped']),
  purpose,
  createdAt: time,
  updatedAt: time,
});

export const action = z.object({
  id,
  personId: id,
  sessionId: id.nullable(),
  owner: z.enum(['me', 'them']),
  text: z.string().trim().min(1).max(promiseLimit),
  due: isoDate.nullable(),
  doneAt: time.nullable(),
  keepBecause,
  createdAt: time,
  updatedAt: time,
});

export const promptEvent = z.object({
  id,
  promptId: z.string().min(1).max(120),
  personId: id.nullable(),
  sessionId: id.nullable(),
  sessionType: anySessionType,
  outcome: z.enum(['shown', 'asked', 'skipped', 'useful', 'not_useful']),
  at: time,
});

const promptId = z.string().min(1).max(120);
const count = z.int().min(0).max(1_000_000_000);

export const promptTally = z.object({
  promptId,
  sessionType: anySessionType,
  shown: count,
  asked: count,
  skipped: count,
  useful: count,
  notUseful: count,
  action: count,
  lastAt: time,
});

export const promptRule = z.object({
  promptId,
  state: z.enum(['retired', 'snoozed']),
  until: time.nullable(),
  reason: z.string().max(300),
  at: time,
});

export const promptPin = z.object({ id, personId: id, promptId, at: time });

export const experiment = z.object({
  id,
  kind: z.enum(['wording', 'order']),
  sessionType: anySessionType,
  promptId: promptId.nullable(),
  a: z.string().min(1).max(300),
  b: z.string().min(1).max(300),
  holdout: z.boolean(),
  outcome: z.enum(['asked', 'useful', 'clear']),
  state: z.enum(['running', 'closed']),
  closedBecause: z.enum(['manager', 'wording-changed', 'prompt-gone']).nullable(),
  seed: z.string().max(100),
  startedAt: time,
  closedAt: time.nullable(),
});

export const assignment = z.object({
  experimentId: id,
  session: z.string().min(1).max(500),
  arm: z.enum(['a', 'b', 'holdout']),
  at: time,
});

export const practiceCard = z.object({
  drillId: z.string().min(1).max(120),
  due: time,
  stability: z.number().min(0),
  difficulty: z.number().min(0),
  elapsedDays: z.number().min(0),
  scheduledDays: z.number().min(0),
  learningSteps: count,
  reps: count,
  lapses: count,
  state: z.literal([0, 1, 2, 3]),
  lastReview: time.nullable(),
});

const answer = z.string().max(1_000);

export const pilot = z.object({
  id,
  startsAt: time,
  endsAt: time,
  milestones: z
    .array(z.object({ id, text: z.string().trim().min(1).max(200), at: time, doneAt: time.nullable() }))
    .max(20),
  answers: z.array(z.object({ at: time, worth: answer, hindered: answer, change: answer })).max(60),
  decision: z.enum(['keep', 'change', 'drop']).nullable(),
  decidedAt: time.nullable(),
  reason: answer,
});

export const typeChoice = z.object({
  key,
  scope: z.enum(['event', 'series']),
  type: z.union([anySessionType, z.literal('none')]),
  at: time,
});

export const draft = z.object({
  slot: z.string().min(1).max(120),
  personId: id.nullable(),
  kind: noteKind,
  /** A draft may be over the note's limit: it is kept, and saving is what is blocked. */
  text: z.string().max(200_000),
  behaviours: behaviourTags,
  promise: z.object({ owner: z.enum(['me', 'them']), due: isoDate.nullable() }).optional(),
  wording: z
    .object({ dismissed: z.array(z.string().max(80)).max(100), deleteAt: time.nullable() })
    .optional(),
  at: time,
});
