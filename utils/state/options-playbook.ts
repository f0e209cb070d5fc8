import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Pathway, Playbook, Prompt, SessionPlaybook } from '../domain/playbook.ts';
import type { Client } from '../messaging/client.ts';
import { createLoader, valueOr, type Loadable } from './options-loading.ts';

export interface PlaybookModel {
  playbook: ReadonlySignal<Loadable<Playbook>>;
  session: ReadonlySignal<string | null>;
  choose(session: string | null): void;
  pathway: ReadonlySignal<Pathway | null>;
  choosePathway(pathway: Pathway | null): void;
  /** Sessions as filtered, each with the prompts that fit the pathway. */
  shown: ReadonlySignal<{ session: SessionPlaybook; prompts: Prompt[] }[]>;
  promptCount: ReadonlySignal<number>;
}

const fits = (prompt: Prompt, pathway: Pathway | null): boolean =>
  pathway === null || prompt.pathways.includes('all') || prompt.pathways.includes(pathway);

export const createPlaybook = (client: Client, stop: AbortSignal): PlaybookModel => {
  const playbook = createLoader(() => client.call('playbook.get', {}));
  const session = signal<string | null>(null);
  const pathway = signal<Pathway | null>(null);
  const shown = computed(() => {
    const book = valueOr(playbook.state.value, null);
    return (book?.sessions ?? [])
      .filter(({ id }) => session.value === null || id === session.value)
      .map((one) => ({
        session: one,
        prompts: (book?.prompts ?? []).filter(
          (prompt) => prompt.session === one.id && fits(prompt, pathway.value),
        ),
      }));
  });
  client.onChanged(() => void playbook.reload(), stop);
  void playbook.reload();
  return {
    playbook: playbook.state,
    session,
    choose: (id) => (session.value = id),
    pathway,
    choosePathway: (next) => (pathway.value = next),
    shown,
    promptCount: computed(() => shown.value.reduce((sum, { prompts }) => sum + prompts.length, 0)),
  };
};
