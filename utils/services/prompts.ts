import { ok } from '../domain/result.ts';
import type { Handlers } from './context.ts';
import type { Repositories } from './repositories.ts';

type PromptCalls =
  'prompt.mark' | 'prompt.rule' | 'prompt.unrule' | 'prompt.rules' | 'prompt.pin' | 'prompt.unpin';

/** What the manager does with a prompt. */
export const promptHandlers = (of: Repositories): Handlers<PromptCalls> => ({
  'prompt.mark': async ({ event }) => {
    await of.promptEvents.add(event);
    // A pin is for the next time: once asked or skipped then it is done. One made in this session stays.
    if (event.personId !== null && (event.outcome === 'asked' || event.outcome === 'skipped')) {
      const session = event.sessionId === null ? null : await of.sessions.get('coaching', event.sessionId);
      await of.learning.unpin(event.personId, event.promptId, session?.start ?? event.at);
    }
    return ok(null);
  },
  'prompt.rule': async ({ rule }) => {
    await of.learning.putRule(rule);
    return ok(null);
  },
  'prompt.unrule': async ({ promptId }) => {
    await of.learning.clearRule(promptId);
    return ok(null);
  },
  'prompt.rules': async () => ok(await of.learning.rules()),
  'prompt.pin': async ({ pin }) => ok(await of.learning.pin(pin)),
  'prompt.unpin': async ({ personId, promptId }) => {
    await of.learning.unpin(personId, promptId);
    return ok(null);
  },
});
