import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { OwnPractice } from '../domain/learning/own-practice.ts';
import type { Resting } from '../messaging/calls/learning.ts';
import type { Client } from '../messaging/client.ts';
import { createExperiments, type ExperimentsModel } from './options-learning-experiments.ts';
import { createPilot, type PilotModel } from './options-learning-pilot.ts';
import { createPromptLog, type PromptLogModel } from './options-learning-prompts.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';
import type { Notices } from './options-notices.ts';

export const learningTabs = ['prompts', 'experiments', 'sessions', 'pilot'] as const;
export type LearningTab = (typeof learningTabs)[number];

/** Weeks that own sessions are looked back on. */
export const ownWeeks = [13, 52] as const;

export interface LearningModel {
  log: () => PromptLogModel;
  experiments: () => ExperimentsModel;
  pilot: () => PilotModel;
  /** The manager's own sessions. */
  own: ReadonlySignal<Loadable<OwnPractice>>;
  weeks: ReadonlySignal<number>;
  chooseWeeks(weeks: number): void;
  loadOwn(): void;
  /** The guard shows fewer prompts for now; null = it does not. */
  resting: ReadonlySignal<Resting | null>;
  undoRest(): Promise<void>;
}

export interface LearningDeps {
  client: Client;
  notices: Notices;
  now: () => number;
  newId: () => string;
  stop: AbortSignal;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** What is learnt about prompts and about the manager's own sessions. Each part is loaded when it is first looked at. */
export const createLearning = (deps: LearningDeps): LearningModel => {
  const { client, notices, stop } = deps;
  const weeks = signal<number>(ownWeeks[0]);
  const own = createLoader(() => client.call('learning.own', { weeks: weeks.peek() }));
  const resting = createLoader(() => client.call('fatigue.get', {}));
  let looked = false;

  client.onChanged(() => {
    void resting.reload();
    if (looked) void own.reload();
  }, stop);
  void resting.reload();

  return {
    log: once(() => createPromptLog(deps)),
    experiments: once(() => createExperiments(deps)),
    pilot: once(() => createPilot(deps)),
    own: own.state,
    weeks,
    chooseWeeks(next) {
      weeks.value = next;
      void own.reload();
    },
    loadOwn() {
      if (looked) return;
      looked = true;
      void own.reload();
    },
    resting: computed(() => valueOr(resting.state.value, null)),
    async undoRest() {
      const answer = await client.call('fatigue.undo', {});
      if (!answer.ok) return notices.refuse(answer.code);
      await resting.reload();
      notices.show({ code: 'learning', what: 'restUndone' });
    },
  };
};
