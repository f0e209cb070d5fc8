import { i18n } from '#i18n';
import type { MapSummary } from '../../../utils/messaging/calls/library.ts';
import type { MapModel } from '../../../utils/state/options-map.ts';
import { Badge } from '../../ui/Chip.tsx';
import { Button } from '../../ui/Button.tsx';
import { countText } from '../count-text.ts';
import { formatDay } from '../format.ts';
import { VersionChanges } from './VersionChanges.tsx';

const nameOf = ({ revision, name }: MapSummary) => ({ revision, name });

export function MapVersions({ map }: { map: MapModel }) {
  const versions = map.versions.value.status === 'ready' ? map.versions.value.value : [];
  const browsed = map.browsed.value;
  if (versions.length < 2) return null;
  return (
    <section class="section" aria-labelledby="map-versions">
      <header>
        <h2 id="map-versions">{i18n.t('options.map.versions')}</h2>
        <p class="meta">{i18n.t('options.map.versionsLead')}</p>
      </header>
      <ul class="versions">
        {versions.map((version) => (
          <li key={`${version.id}:${version.revision}`}>
            <span class="version-name" dir="auto">
              {version.name}
            </span>
            <span class="meta">
              {[
                i18n.t('options.map.version', { revision: version.revision }),
                formatDay(version.appliedAt),
                countText('behaviours', version.counts.behaviours),
              ].join(' · ')}
            </span>
            {version.active && <Badge tone="coaching">{i18n.t('options.map.present')}</Badge>}
            <span class="push row-actions">
              {version === browsed ? (
                <span class="meta">{i18n.t('options.map.shown')}</span>
              ) : (
                <Button
                  size="small"
                  label={i18n.t('mapEdit.versions.showLabel', nameOf(version))}
                  onPress={() => map.browse(version)}
                >
                  {i18n.t('options.map.show')}
                </Button>
              )}
              {!version.active && (
                <Button
                  size="small"
                  label={i18n.t('mapEdit.versions.restoreLabel', nameOf(version))}
                  onPress={() => void map.restore(version)}
                >
                  {i18n.t('mapEdit.versions.restore')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {browsed && !browsed.active && (
        <VersionChanges revision={browsed.revision} changes={map.changes.value} />
      )}
    </section>
  );
}
