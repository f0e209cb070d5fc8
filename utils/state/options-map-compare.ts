import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { CompetencyMap } from '../domain/competency.ts';
import { diffInPieces, type MapDiff } from '../domain/map/diff.ts';
import { inTurns } from './in-turns.ts';

/** Two versions of a map beside each other. */
export interface VersionDiff {
  before: CompetencyMap;
  after: CompetencyMap;
  diff: MapDiff;
}

/** What changed from one version to another, found in turns with the page; null while it is looked for. */
export const createCompare = (
  sides: ReadonlySignal<Pick<VersionDiff, 'before' | 'after'> | null>,
  stop: AbortSignal,
): ReadonlySignal<VersionDiff | null> => {
  const shown = signal<VersionDiff | null>(null);
  const dispose = effect(() => {
    const pair = sides.value;
    untracked(() => {
      const known = shown.peek();
      if (known && known.before === pair?.before && known.after === pair.after) return;
      shown.value = null;
      if (!pair) return;
      const wanted = (): boolean => !stop.aborted && sides.peek() === pair;
      void inTurns(diffInPieces(pair.before, pair.after), wanted).then((diff) => {
        if (diff && wanted()) shown.value = { ...pair, diff };
      });
    });
  });
  stop.addEventListener('abort', dispose);
  return shown;
};
