import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { CompetencyMap } from '../domain/competency.ts';
import { createMapLinter, type MapLint } from '../domain/map/lint/lint.ts';
import type { LintHint } from '../domain/map/lint/types.ts';
import type { Client } from '../messaging/client.ts';
import type { Notices } from './options-notices.ts';

/** Lines read before the page gets its turn. */
const lines = 250;

export interface HintsModel {
  /** What was not put away; null until all of it was read. */
  hints: ReadonlySignal<readonly LintHint[] | null>;
  /** Languages of which only the structure was looked at. */
  structureOnly: ReadonlySignal<readonly string[]>;
  dismiss(hint: LintHint): Promise<void>;
}

export interface HintsDeps {
  client: Client;
  notices: Notices;
  map: ReadonlySignal<CompetencyMap | null>;
  stop: AbortSignal;
}

/** Hints on a map, found a few lines at a time, so that the page stays quick. */
export const createHints = ({ client, notices, map, stop }: HintsDeps): HintsModel => {
  const linter = createMapLinter();
  const found = signal<MapLint | null>(null);
  const away = signal<ReadonlySet<string>>(new Set());
  let latest = 0;

  const read = async (of: CompetencyMap): Promise<void> => {
    latest += 1;
    const mine = latest;
    const run = linter.pieces(of, lines);
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) {
        found.value = step.value;
        return;
      }
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      if (mine !== latest || stop.aborted) return;
    }
  };

  const dispose = effect(() => {
    const of = map.value;
    untracked(() => {
      if (of) void read(of);
      else found.value = null;
    });
  });
  stop.addEventListener('abort', dispose);

  void (async () => {
    const answer = await client.call('maps.hints', {});
    if (answer.ok) away.value = new Set(answer.value);
  })();

  const put = async (hint: LintHint, dismissed: boolean): Promise<void> => {
    const answer = await client.call('maps.dismiss', { ids: [hint.id], dismissed });
    if (answer.ok) away.value = new Set(answer.value);
    else notices.refuse(answer.code);
  };

  return {
    hints: computed(() => found.value?.hints.filter(({ id }) => !away.value.has(id)) ?? null),
    structureOnly: computed(() => found.value?.structureOnly ?? []),
    dismiss: (hint) => put(hint, true),
  };
};
