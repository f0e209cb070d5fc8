import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { CompetencyMap } from '../domain/competency.ts';
import { createMapLinter, type MapLint } from '../domain/map/lint/lint.ts';
import type { LintHint } from '../domain/map/lint/types.ts';
import type { Client } from '../messaging/client.ts';
import { inTurns } from './in-turns.ts';
import type { Notices } from './options-notices.ts';

/** Lines read before the page gets its turn. */
const lines = 50;
/** As many as one call takes. */
const mostAtOnce = 1_000;

export interface HintsModel {
  /** What was not put away; null until all of it was read. */
  hints: ReadonlySignal<readonly LintHint[] | null>;
  /** Languages of which only the structure was looked at. */
  structureOnly: ReadonlySignal<readonly string[]>;
  dismiss(hint: LintHint): Promise<void>;
  /** Hints on this map that were put away. */
  away: ReadonlySignal<number>;
  /** Shows them again. */
  bringBack(): Promise<void>;
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

  const look = async (of: CompetencyMap): Promise<void> => {
    latest += 1;
    const mine = latest;
    // What is shown first comes first.
    await new Promise((resolve) => setTimeout(resolve));
    const read = await inTurns(linter.pieces(of, lines), () => mine === latest && !stop.aborted);
    if (read && mine === latest) found.value = read;
  };

  const dispose = effect(() => {
    const of = map.value;
    untracked(() => {
      if (of) void look(of);
      else found.value = null;
    });
  });
  stop.addEventListener('abort', dispose);

  void (async () => {
    const answer = await client.call('maps.hints', {});
    if (answer.ok) away.value = new Set(answer.value);
  })();

  const put = async (ids: string[], dismissed: boolean): Promise<boolean> => {
    const answer = await client.call('maps.dismiss', { ids, dismissed });
    if (answer.ok) away.value = new Set(answer.value);
    else notices.refuse(answer.code);
    return answer.ok;
  };
  const gone = computed(() => [
    ...new Set(found.value?.hints.flatMap(({ id }) => (away.value.has(id) ? [id] : []))),
  ]);

  return {
    hints: computed(() => found.value?.hints.filter(({ id }) => !away.value.has(id)) ?? null),
    structureOnly: computed(() => found.value?.structureOnly ?? []),
    away: computed(() => gone.value.length),
    async dismiss({ id }) {
      if (!(await put([id], true))) return;
      notices.show({ code: 'map-edit', what: 'away', name: '' }, async () => void (await put([id], false)));
    },
    async bringBack() {
      const ids = gone.value;
      for (let at = 0; at < ids.length; at += mostAtOnce) {
        if (!(await put(ids.slice(at, at + mostAtOnce), false))) return;
      }
    },
  };
};
