import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Playbook, Prompt } from '../domain/playbook.ts';
import { placeholdersIn } from '../domain/rank/placeholders.ts';
import type { Experiment } from '../domain/records.ts';
import { ok } from '../domain/result.ts';
import type { ExperimentPlan, ExperimentView } from '../messaging/calls/learning.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

/** As in a playbook: read in a glance. */
export const wordingWords = 24;

/** `same`: it is the wording in the playbook. `blank`: it needs something the first wording does not. */
export type WordingProblem = 'empty' | 'same' | 'too-long' | 'blank' | 'html';

export type ExperimentDraft = Omit<ExperimentPlan, 'id'>;

export interface ExperimentsModel {
  experiments: ReadonlySignal<Loadable<ExperimentView[]>>;
  playbook: ReadonlySignal<Playbook | null>;
  /** What is being set up; null = the list alone. */
  draft: ReadonlySignal<ExperimentDraft | null>;
  begin(): void;
  cancel(): void;
  change(change: Partial<ExperimentDraft>): void;
  /** Prompts of the chosen type. */
  prompts: ReadonlySignal<Prompt[]>;
  /** What is wrong, once it was tried to start. */
  problem: ReadonlySignal<WordingProblem | 'no-prompt' | null>;
  start(): Promise<void>;
  stop(experiment: Experiment): Promise<void>;
}

export interface ExperimentsDeps {
  client: Client;
  notices: Notices;
  newId: () => string;
  stop: AbortSignal;
}

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What keeps a second wording from being tried against the first; null = nothing. */
export const wordingProblem = (first: string, second: string): WordingProblem | null => {
  if (second.trim() === '') return 'empty';
  if (fold(first) === fold(second)) return 'same';
  if (second.trim().split(/\s+/).length > wordingWords || second.trim().length > 300) return 'too-long';
  if (/<\/?[a-z!][^>]*>/i.test(second)) return 'html';
  const known = placeholdersIn(first);
  return placeholdersIn(second).some((name) => !known.includes(name)) ? 'blank' : null;
};

/** Experiments with prompts: set up, looked at, stopped. */
export const createExperiments = ({ client, notices, newId, stop }: ExperimentsDeps): ExperimentsModel => {
  const draft = signal<ExperimentDraft | null>(null);
  const tried = signal(false);
  const loader = createLoader(async () => {
    const [experiments, playbook] = await Promise.all([
      client.call('experiments.list', {}),
      client.call('playbook.get', {}),
    ]);
    if (!experiments.ok) return experiments;
    if (!playbook.ok) return playbook;
    return ok({ experiments: experiments.value, playbook: playbook.value });
  });
  const playbook = computed(() => valueOr(loader.state.value, null)?.playbook ?? null);
  const experiments = computed((): Loadable<ExperimentView[]> => {
    const state = loader.state.value;
    return state.status === 'ready' ? { status: 'ready', value: state.value.experiments } : state;
  });
  const prompts = computed(() => {
    const type = draft.value?.sessionType;
    return (playbook.value?.prompts ?? []).filter(({ session }) => session === type);
  });
  const problem = computed(() => {
    const plan = draft.value;
    if (!plan || plan.kind === 'order') return null;
    const prompt = prompts.value.find(({ id }) => id === plan.promptId);
    return prompt ? wordingProblem(prompt.text, plan.b) : ('no-prompt' as const);
  });

  client.onChanged(() => void loader.reload(), stop);
  void loader.reload();

  return {
    experiments,
    playbook,
    draft,
    begin() {
      tried.value = false;
      const types = playbook.peek()?.sessions.filter(({ mode }) => mode !== 'evaluation') ?? [];
      const sessionType = (types.find(({ id }) => id === 'one_on_one') ?? types[0])?.id ?? '';
      draft.value = { kind: 'wording', sessionType, promptId: null, b: '', holdout: false, outcome: 'asked' };
    },
    cancel: () => (draft.value = null),
    change(change) {
      const before = draft.peek();
      if (!before) return;
      const other = change.sessionType !== undefined && change.sessionType !== before.sessionType;
      draft.value = { ...before, ...(other ? { promptId: null, b: '' } : {}), ...change };
    },
    prompts,
    problem: computed(() => (tried.value ? problem.value : null)),
    async start() {
      const plan = draft.peek();
      tried.value = true;
      if (!plan || problem.peek() !== null) return;
      const order = plan.kind === 'order';
      const answer = await client.call('experiments.start', {
        plan: { ...plan, id: newId(), ...(order ? { promptId: null, b: '' } : {}) },
      });
      if (!answer.ok) return notices.refuse(answer.code);
      draft.value = null;
      await loader.reload();
      notices.show({ code: 'learning', what: 'experimentStarted' }, async () => {
        const back = await client.call('experiments.stop', { id: answer.value.id });
        if (!back.ok) return notices.refuse(back.code);
        await loader.reload();
        notices.show({ code: 'learning', what: 'experimentStopped' });
      });
    },
    async stop(experiment) {
      const answer = await client.call('experiments.stop', { id: experiment.id });
      if (!answer.ok) return notices.refuse(answer.code);
      await loader.reload();
      notices.show({ code: 'learning', what: 'experimentStopped' }, async () => {
        const back = await client.call('experiments.resume', { experiment });
        if (!back.ok) return notices.refuse(back.code);
        await loader.reload();
        notices.show({ code: 'learning', what: 'experimentStarted' });
      });
    },
  };
};
