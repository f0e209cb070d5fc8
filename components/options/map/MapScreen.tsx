import './map.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { MapModel } from '../../../utils/state/options-map.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ImportView } from '../import/ImportView.tsx';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { ActiveMap } from './ActiveMap.tsx';
import { MapBrowser } from './MapBrowser.tsx';
import { MapVersions } from './MapVersions.tsx';

export function MapScreen({ model }: { model: OptionsModel }) {
  const map = model.map();
  if (model.route.value.rest === 'import') {
    return <ImportView importing={model.importing()} map={map} notices={model.notices} />;
  }
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
        {(versions) => (versions.length === 0 ? <NoMap /> : <Library map={map} />)}
      </Loaded>
    </>
  );
}

function NoMap() {
  return (
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
  );
}

function Library({ map }: { map: MapModel }) {
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
      <MapBrowser map={map} />
      <MapVersions map={map} />
    </>
  );
}
