import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import { diffMaps, isSameMap } from '../../../utils/domain/map/diff.ts';
import { DiffCounts, DiffLists } from './DiffLists.tsx';

/** What changed from an earlier version to the present one. */
export function VersionChanges({
  revision,
  before,
  after,
}: {
  revision: number;
  before: CompetencyMap;
  after: CompetencyMap;
}) {
  const diff = useMemo(() => diffMaps(before, after), [before, after]);
  return (
    <section class="section" aria-labelledby="version-changes">
      <h2 id="version-changes">{i18n.t('mapEdit.versions.compareLabel', { revision })}</h2>
      <DiffCounts diff={diff} />
      {isSameMap(diff) && <p class="meta">{i18n.t('mapEdit.changes.nothing')}</p>}
      <DiffLists before={before} after={after} diff={diff} evidence={null} />
    </section>
  );
}
