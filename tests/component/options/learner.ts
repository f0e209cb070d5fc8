import type { PromptRule } from '../../../utils/domain/records.ts';
import { ok } from '../../../utils/domain/result.ts';
import { createFakeClient } from './fake-client.ts';
import { ownOf } from './learning-samples.ts';

type Overrides = Parameters<typeof createFakeClient>[1];

/** A client with prompts that can be put away, and nothing else to learn from unless it is given. */
export const learner = (overrides: Overrides = {}) => {
  let rules: PromptRule[] = [];
  const client = createFakeClient(
    {},
    {
      'fatigue.get': () => ok(null),
      'learning.tallies': () => ok([]),
      'prompt.rules': () => ok(rules),
      'prompt.rule': ({ rule }) => {
        rules = [...rules.filter(({ promptId }) => promptId !== rule.promptId), rule];
        return ok(null);
      },
      'prompt.unrule': ({ promptId }) => {
        rules = rules.filter((one) => one.promptId !== promptId);
        return ok(null);
      },
      'learning.own': () => ok(ownOf(0)),
      'experiments.list': () => ok([]),
      'pilots.list': () => ok([]),
      ...overrides,
    },
  );
  return { client, rules: () => rules };
};
