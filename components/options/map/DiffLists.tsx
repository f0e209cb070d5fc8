import '../import/import.css';
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Behaviour, CompetencyMap } from '../../../utils/domain/competency.ts';
import type { MapDiff } from '../../../utils/domain/map/diff.ts';
import type { PartChange } from '../../../utils/domain/map/diff-parts.ts';
import type { HangingEvidence } from '../../../utils/messaging/calls/map-edit.ts';
import { countLabel } from '../count-text.ts';
import { Count } from '../Count.tsx';
import { formatDay, formatNumber } from '../format.ts';
import { useGrowing } from '../use-growing.ts';

const mostShown = 100;
/** Drawn in one task. */
const atOnce = 20;

/** Where a behaviour stands, in words. */
export const placeText = (map: CompetencyMap, { competencyId, levelId }: Behaviour): string =>
  [
    map.competencies.find(({ id }) => id === competencyId)?.name,
    map.levels.find(({ id }) => id === levelId)?.name,
  ]
    .filter(Boolean)
    .join(' · ');

/** Counts of what is new, gone, changed and the same. */
export function DiffCounts({ diff }: { diff: MapDiff }) {
  return (
    <div class="counts">
      <Count value={diff.added.length} label={countLabel('added', diff.added.length)} />
      <Count value={diff.removed.length} label={countLabel('removed', diff.removed.length)} />
      {diff.changed.length > 0 && (
        <Count value={diff.changed.length} label={countLabel('changed', diff.changed.length)} />
      )}
      {diff.renamed.length > 0 && (
        <Count value={diff.renamed.length} label={countLabel('renamed', diff.renamed.length)} />
      )}
      <Count value={diff.same.length} label={countLabel('same', diff.same.length)} />
    </div>
  );
}

/** Notes that hang on one behaviour: whose and from when. */
export function Hanging({ id, evidence }: { id: string; evidence: HangingEvidence | null }) {
  const count = evidence?.counts[id] ?? 0;
  if (!evidence || count === 0) return null;
  const who = evidence.notes
    .filter(({ behaviourId }) => behaviourId === id)
    .map(({ name, at }) => [name || i18n.t('mapEdit.changes.somebody'), formatDay(at)].join(', '));
  return (
    <p class="meta">
      {i18n.t('mapEdit.changes.hanging', { count: formatNumber(count) })} <bdi>{who.join(' · ')}</bdi>
    </p>
  );
}

function Fold<T>({
  title,
  list,
  draw,
}: {
  title: string;
  list: readonly T[];
  draw: (item: T) => ComponentChildren;
}) {
  const drawn = useGrowing(Math.min(mostShown, list.length), atOnce);
  if (list.length === 0) return null;
  return (
    <details class="more-questions">
      <summary>{title}</summary>
      <ul class="changed">{list.slice(0, drawn).map(draw)}</ul>
      {list.length > mostShown && (
        <p class="meta">
          {i18n.t('options.import.restCount', { count: formatNumber(list.length - mostShown) })}
        </p>
      )}
    </details>
  );
}

export const partText = (part: PartChange): string => {
  if (part.kind === 'renamed')
    return i18n.t('mapEdit.changes.part.renamed', { found: part.before.name, name: part.after.name });
  return part.kind === 'added'
    ? i18n.t('mapEdit.changes.part.added', { name: part.after.name })
    : i18n.t('mapEdit.changes.part.removed', { name: part.before.name });
};

/** What differs between two maps, list by list. */
export function DiffLists({
  before,
  after,
  diff,
  evidence,
}: {
  before: CompetencyMap;
  after: CompetencyMap;
  diff: MapDiff;
  evidence: HangingEvidence | null;
}) {
  const line = (map: CompetencyMap, one: Behaviour) => (
    <li key={one.id}>
      <p dir="auto">{one.text}</p>
      <p class="meta" dir="auto">
        {placeText(map, one)}
      </p>
      {map === before && <Hanging id={one.id} evidence={evidence} />}
    </li>
  );
  return (
    <>
      <Fold
        title={i18n.t('mapEdit.changes.parts')}
        list={diff.parts}
        draw={(part) => (
          <li key={`${part.list}:${partText(part)}`}>
            <p>{partText(part)}</p>
          </li>
        )}
      />
      <Fold
        title={i18n.t('mapEdit.changes.showChanged')}
        list={[...diff.changed, ...diff.renamed.map((pair) => ({ ...pair, what: ['text' as const] }))]}
        draw={(pair) => (
          <li key={pair.after.id}>
            <p>
              <span class="meta">{i18n.t('mapEdit.changes.before')}</span> <bdi>{pair.before.text}</bdi>
            </p>
            <p>
              <span class="meta">{i18n.t('mapEdit.changes.after')}</span> <bdi>{pair.after.text}</bdi>
            </p>
            <p class="meta">
              {[
                placeText(after, pair.after),
                ...pair.what.map((what) => i18n.t(`mapEdit.changes.what.${what}`)),
              ].join(' · ')}
            </p>
          </li>
        )}
      />
      <Fold
        title={i18n.t('options.import.diffShowRemoved')}
        list={diff.removed}
        draw={(one) => line(before, one)}
      />
      <Fold
        title={i18n.t('options.import.diffShowAdded')}
        list={diff.added}
        draw={(one) => line(after, one)}
      />
    </>
  );
}
