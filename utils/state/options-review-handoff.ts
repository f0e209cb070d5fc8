import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  isEmptyHandoff,
  toHandoff,
  usualChoice,
  type Handoff,
  type HandoffChoice,
  type HandoffSource,
} from '../domain/review/handoff.ts';
import type { PackWords } from '../domain/review/words.ts';
import { createLoader, type Loadable } from './options-loading.ts';
import type { ReviewParts } from './options-review.ts';

export type HandoffList = Exclude<keyof HandoffChoice, 'cadence'>;

export interface HandoffModel {
  source: ReadonlySignal<Loadable<HandoffSource>>;
  /** null until it is known what there is. */
  choice: ReadonlySignal<HandoffChoice | null>;
  take(list: HandoffList, id: string, taken: boolean): void;
  takeCadence(taken: boolean): void;
  /** As the next manager gets it. */
  preview: ReadonlySignal<Handoff | null>;
  empty: ReadonlySignal<boolean>;
  save(words: PackWords, extension: 'md' | 'json'): Promise<void>;
  print(): Promise<void>;
}

export const createHandoff = (
  { client, notices, save, win, stop }: ReviewParts,
  personId: string,
): HandoffModel => {
  const touched = signal<HandoffChoice | null>(null);
  const loader = createLoader(() => client.call('handoff.get', { personId }));
  const source = computed(() => (loader.state.value.status === 'ready' ? loader.state.value.value : null));
  const choice = computed(() => touched.value ?? (source.value && usualChoice(source.value)));
  const preview = computed(() =>
    source.value && choice.value ? toHandoff(source.value, choice.value) : null,
  );
  client.onChanged(() => void loader.reload(), stop);
  void loader.reload();

  return {
    source: loader.state,
    choice,
    take(list, id, taken) {
      const before = choice.peek();
      if (!before) return;
      const others = before[list].filter((one) => one !== id);
      touched.value = { ...before, [list]: taken ? [...others, id] : others };
    },
    takeCadence(taken) {
      const before = choice.peek();
      if (before) touched.value = { ...before, cadence: taken };
    },
    preview,
    empty: computed(() => preview.value === null || isEmptyHandoff(preview.value)),
    async print() {
      const shown = preview.peek();
      if (!shown) return;
      const isPrivate = shown.containsPrivate;
      const noted = await client.call('journal.exported', { personId, what: 'handoff', isPrivate });
      if (!noted.ok) return notices.refuse(noted.code);
      win.print();
    },
    async save(words, extension) {
      const chosen = choice.peek();
      if (!chosen) return;
      const answer = await client.call('handoff.file', {
        personId,
        choice: {
          cadence: chosen.cadence,
          focus: [...chosen.focus],
          actions: [...chosen.actions],
          evidence: [...chosen.evidence],
          privateNotes: [...chosen.privateNotes],
        },
        words,
      });
      if (!answer.ok) return notices.refuse(answer.code);
      const file = answer.value.find(({ name }) => name.endsWith(`.${extension}`));
      if (!file) return;
      save({ name: file.name, mime: file.mime, data: file.text });
      notices.show({ code: 'exported', name: file.name });
    },
  };
};
