import { z } from 'zod';
import type { PromptPin, PromptRule } from '../../domain/records.ts';
import { promptEvent, promptPin, promptRule } from '../../schema/records.ts';
import { call } from '../call.ts';

const ours = ['panel', 'page'] as const;
const { promptId } = promptRule.shape;

export const promptCalls = {
  /** Shown, asked, skipped or judged; once by id. */
  'prompt.mark': call<null>()(ours, z.object({ event: promptEvent })),
  /** Retired for good, or snoozed until a moment. */
  'prompt.rule': call<null>()(ours, z.object({ rule: promptRule })),
  /** Shown again. */
  'prompt.unrule': call<null>()(ours, z.object({ promptId })),
  'prompt.rules': call<PromptRule[]>()(ours, z.object({})),
  /** Comes first in the next session with this person. A second pin of the same prompt is the first one. */
  'prompt.pin': call<PromptPin>()(ours, z.object({ pin: promptPin })),
  'prompt.unpin': call<null>()(ours, z.object({ personId: z.uuid(), promptId })),
};
