import { i18n } from '#i18n';
import { isSameMap } from '../../../utils/domain/map/diff.ts';
import type { VersionDiff } from '../../../utils/state/options-map-compare.ts';
import { DiffCounts, DiffLists } from './DiffLists.tsx';

/** What changed from an earlier version to the present one. */
export function VersionChanges({ revision, changes }: { revision: number; changes: VersionDiff | null }) {
  return (
    <section class="section" aria-labelledby="version-changes">
      <h2 id="version-changes">{i18n.t('mapEdit.versions.compareLabel', { revision })}</h2>
      {changes ? (
        <>
          <DiffCounts diff={changes.diff} />
          {isSameMap(changes.diff) && <p class="meta">{i18n.t('mapEdit.changes.nothing')}</p>}
          <DiffLists {...changes} evidence={null} />
        </>
      ) : (
        <p class="meta">{i18n.t('options.loading')}</p>
      )}
    </section>
  );
}
