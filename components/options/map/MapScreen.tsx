import './map.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { MapModel } from '../../../utils/state/options-map.ts';
import { valueOr } from '../../../utils/state/options-loading.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ImportView } from '../import/ImportView.tsx';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { ActiveMap } from './ActiveMap.tsx';
import { ExportMap } from './ExportMap.tsx';
import { Families, UnmappedPeople } from './Families.tsx';
import { MapEditor } from '../screens.ts';
import { MapBrowser } from './MapBrowser.tsx';
import { MapHints } from './MapHints.tsx';
import { MapVersions } from './MapVersions.tsx';
import { StarterMaps } from './StarterMaps.tsx';

export function MapScreen({ model }: { model: OptionsModel }) {
  const map = model.map();
  if (model.route.value.rest === 'import') {
    return (
      <ImportView
        importing={model.importing()}
        map={map}
        changes={model.mapChanges()}
        hints={model.importHints()}
        notices={model.notices}
      />
    );
  }
  if (model.route.value.rest === 'edit') return <MapEditor editing={model.mapEdit()} />;
  return (
    <>
      <ScreenHead
        title={i18n.t('options.map.title')}
        lead={i18n.t('options.map.lead')}
        action={
          map.active.value && (
            <ButtonLink look="primary" size="large" href="#map/import">
              {i18n.t('options.map.importAnother')}
            </ButtonLink>
          )
        }
      />
      <Loaded from={map.versions.value}>
        {(versions) =>
          versions.length === 0 ? <NoMap model={model} /> : <Library map={map} model={model} />
        }
      </Loaded>
    </>
  );
}

function NoMap({ model }: { model: OptionsModel }) {
  return (
    <>
      <EmptyState
        title={i18n.t('options.map.noneTitle')}
        action={
          <ButtonLink look="primary" size="large" href="#map/import">
            {i18n.t('options.map.import')}
          </ButtonLink>
        }
      >
        {i18n.t('options.map.none')}
      </EmptyState>
      <StarterMaps starters={model.starterMaps()} />
    </>
  );
}

function Library({ map, model }: { map: MapModel; model: OptionsModel }) {
  const browsed = valueOr(map.map.value, null);
  const families = model.mapFamilies();
  const active = map.active.value;
  return (
    <>
      {active && (
        <ActiveMap
          summary={active}
          undo={
            active.fileName !== null && (
              <Button icon="undo" describedBy="undo-hint" onPress={() => void map.undo()}>
                {i18n.t('options.map.undo')}
              </Button>
            )
          }
        />
      )}
      <div class="row-actions">
        <ButtonLink href="#map/edit">{i18n.t('mapEdit.edit.open')}</ButtonLink>
      </div>
      <UnmappedPeople families={families} />
      <Families families={families} />
      <MapBrowser map={map} />
      {browsed && <MapHints map={browsed} hints={model.mapHints()} />}
      <MapVersions map={map} />
      {browsed && map.browsed.value && (
        <ExportMap exporting={model.mapExport()} version={map.browsed.value} map={browsed} />
      )}
      <StarterMaps starters={model.starterMaps()} />
    </>
  );
}
