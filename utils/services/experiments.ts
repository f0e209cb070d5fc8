import { endedBy, outcomeOf, resultOf } from '../domain/learning/experiment.ts';
import type { Playbook } from '../domain/playbook.ts';
import { placeholdersIn } from '../domain/rank/placeholders.ts';
import type { Experiment } from '../domain/records.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from '../messaging/call.ts';
import type { ExperimentPlan } from '../messaging/calls/learning.ts';
import type { Handlers } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import type { Library } from './library.ts';
import type { Repositories } from './repositories.ts';

type ExperimentCalls =
  'experiments.list' | 'experiments.start' | 'experiments.stop' | 'experiments.resume' | 'experiments.note';

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Two wordings or two orders tried against each other, session by session. */
export const experimentHandlers = (
  { clock, ids, settings }: ServiceDeps,
  of: Repositories,
  library: Library,
): Handlers<ExperimentCalls> => {
  const loadPlaybook = async (): Promise<Playbook> =>
    library.playbook((await settings.load()).playbookLocale);

  /** What the playbook no longer carries is closed; the rest is given back, newest first. */
  const current = async (): Promise<Experiment[]> => {
    const all = await of.experiments.list();
    const running = all.filter(({ state }) => state === 'running');
    if (running.length === 0) return all;
    const prompts = new Map((await loadPlaybook()).prompts.map((prompt) => [prompt.id, prompt]));
    const ended = running.flatMap((one) => {
      const because = endedBy(one, prompts);
      return because === null ? [] : [{ id: one.id, because }];
    });
    for (const { id, because } of ended) await of.experiments.close(id, because, clock.now());
    return ended.length === 0 ? all : of.experiments.list();
  };

  const toExperiment = (
    plan: ExperimentPlan,
    { sessions, prompts }: Playbook,
  ): Result<Experiment, Refusal> => {
    const { id, kind, sessionType, promptId, b, holdout } = plan;
    const session = sessions.find((one) => one.id === sessionType);
    if (!session) return fail('not-found');
    // Nothing is tried out on somebody who is being evaluated.
    if (session.mode === 'evaluation') return fail('bad-input', { at: 'sessionType' });
    const base = {
      id,
      kind,
      sessionType,
      holdout,
      outcome: outcomeOf(plan),
      state: 'running',
      closedBecause: null,
      seed: ids(),
      startedAt: clock.now(),
      closedAt: null,
    } as const;
    if (kind === 'order') return ok({ ...base, promptId: null, a: 'phases', b: 'useful-first' });
    const prompt = prompts.find((one) => one.id === promptId);
    if (!prompt) return fail('not-found');
    const known = placeholdersIn(prompt.text);
    const strange = placeholdersIn(b).some((name) => !known.includes(name));
    if (strange || fold(b) === fold(prompt.text)) return fail('bad-input', { at: 'b' });
    return ok({ ...base, promptId: prompt.id, a: prompt.text, b: b.trim() });
  };

  return {
    'experiments.list': async () => {
      const experiments = await current();
      const oldest = Math.min(...experiments.map(({ startedAt }) => startedAt));
      const facts = experiments.length === 0 ? [] : await of.sessionFacts.since(oldest - 86_400_000);
      const now = clock.now();
      const results = experiments.map(async (experiment) => ({
        experiment,
        result: resultOf(experiment, await of.experiments.assignments(experiment.id), facts, now),
      }));
      return ok(await Promise.all(results));
    },
    'experiments.start': async ({ plan }) => {
      const standing = await of.experiments.get(plan.id);
      if (standing) return ok(standing);
      await current();
      const made = toExperiment(plan, await loadPlaybook());
      if (!made.ok) return made;
      return (await of.experiments.start(made.value)) ? made : fail('experiment-running');
    },
    'experiments.stop': async ({ id }) =>
      (await of.experiments.close(id, 'manager', clock.now())) ? ok(null) : fail('not-found'),
    'experiments.resume': async ({ experiment }) => {
      const standing = await of.experiments.get(experiment.id);
      // One without sessions went when it was stopped: its plan is all there was of it.
      const before = standing ?? experiment;
      if (before.state === 'closed' && before.closedBecause !== 'manager') return fail('bad-input');
      const again: Experiment = { ...before, state: 'running', closedBecause: null, closedAt: null };
      if (!(await of.experiments.start(again))) return fail('experiment-running');
      await current();
      // What the playbook no longer carries was closed at once.
      const after = await of.experiments.get(again.id);
      return after?.state === 'running' ? ok(null) : fail('bad-input');
    },
    'experiments.note': async ({ session, arms }) => {
      if (arms.length === 0) return ok(null);
      await current();
      const at = clock.now();
      await of.experiments.assign(arms.map((one) => ({ ...one, session, at })));
      return ok(null);
    },
  };
};
