import './files.css';
import { i18n } from '#i18n';
import { passingOn } from '../../../utils/domain/map/passing-on.ts';
import type { CompetencyMap } from '../../../utils/domain/competency.ts';
import type { MapSummary } from '../../../utils/messaging/calls/library.ts';
import { mapFormats, type MapExportModel } from '../../../utils/state/options-map-export.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';

const names = {
  long: () => i18n.t('mapExport.formats.long'),
  wide: () => i18n.t('mapExport.formats.wide'),
  markdown: () => i18n.t('mapExport.formats.markdown'),
  case: () => i18n.t('mapExport.formats.case'),
  json: () => i18n.t('mapExport.formats.json'),
};

const warnings = {
  none: () => i18n.t('mapExport.warning.none'),
  limited: () => i18n.t('mapExport.warning.limited'),
  private: () => i18n.t('mapExport.warning.private'),
};

/** The version that is shown, as a file; whose text it is stands beside the button. */
export function ExportMap({
  exporting,
  version,
  map,
}: {
  exporting: MapExportModel;
  version: MapSummary;
  map: CompetencyMap;
}) {
  const { licence, creator } = map.source;
  const warning = passingOn(map.source);
  const saved = exporting.saved.value;
  return (
    <section class="section" aria-labelledby="map-export">
      <header>
        <h2 id="map-export">{i18n.t('mapExport.title')}</h2>
        <p class="meta">{i18n.t('mapExport.lead')}</p>
      </header>
      <div class="map-export">
        <Select
          label={i18n.t('mapExport.format')}
          options={mapFormats.map((value) => ({ value, label: names[value]() }))}
          value={exporting.format.value}
          onChoose={(value) => {
            const format = mapFormats.find((one) => one === value);
            if (format) exporting.choose(format);
          }}
        />
        <Button off={exporting.busy.value} onPress={() => void exporting.save(version)}>
          {i18n.t('mapExport.save')}
        </Button>
      </div>
      {(licence || creator) && (
        <p class="meta">
          {i18n.t('mapExport.licence')} <bdi>{[licence, creator].filter(Boolean).join(' · ')}</bdi>
        </p>
      )}
      {warning && <Notice tone="warning">{warnings[warning]()}</Notice>}
      <p class="meta" role="status">
        {saved !== null && i18n.t('mapExport.saved', { file: saved })}
      </p>
    </section>
  );
}
