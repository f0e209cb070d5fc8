import type { BriefLearning } from '../domain/brief/input.ts';
import { armsFor } from '../domain/learning/arm.ts';
import { endedBy } from '../domain/learning/experiment.ts';
import type { Prompt } from '../domain/playbook.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { LearningGround } from '../db/repositories/prompt-learning.ts';

/** A pin made within this time belongs to the conversation that goes on, where no meeting says when it began. */
const sittingMs = 12 * 3_600_000;

export interface LearningQuery {
  type: string;
  mode: Purpose;
  /** `site:key` of the meeting, else the id of the session; null = neither. */
  session: string | null;
  /** Epoch ms; null = not known. */
  start: number | null;
  now: number;
  /** As many prompts as the fatigue guard lets through; null = as many as the manager set. */
  atMost: number | null;
  /** The playbook's, of this type and the generic ones. */
  prompts: Promise<readonly Prompt[]>;
}

/** What was learnt about prompts that bears on this session. Nothing is tried out in an evaluation. */
export const loadLearning = async (
  { tallies, rules, pins, running }: LearningGround,
  { type, mode, session, start, now, atMost, prompts }: LearningQuery,
): Promise<BriefLearning> => {
  const texts = new Map((running.length > 0 ? await prompts : []).map((prompt) => [prompt.id, prompt]));
  // One whose wording was changed meanwhile is closed when experiments are next looked at; it does nothing any more.
  const standing = running.filter((one) => endedBy(one, texts) === null);
  const pinnedBefore = start ?? now - sittingMs;
  return {
    tallies,
    away: rules.filter(({ until }) => until === null || until > now).map(({ promptId }) => promptId),
    pinned: pins.filter(({ at }) => at < pinnedBefore).map(({ promptId }) => promptId),
    arms: session === null || mode === 'evaluation' ? [] : armsFor(standing, type, session),
    atMost,
  };
};
