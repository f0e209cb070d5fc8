import './import.css';
import { i18n } from '#i18n';
import type { ImportModel } from '../../../utils/state/options-import.ts';
import type { ChangesModel } from '../../../utils/state/options-map-changes.ts';
import type { HintsModel } from '../../../utils/state/options-map-hints.ts';
import type { MapModel } from '../../../utils/state/options-map.ts';
import type { Notices } from '../../../utils/state/options-notices.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatList } from '../format.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { DryRun } from './DryRun.tsx';

export function ImportView({
  importing,
  map,
  changes,
  hints,
  notices,
}: {
  importing: ImportModel;
  map: MapModel;
  changes: ChangesModel;
  hints: HintsModel;
  notices: Notices;
}) {
  const state = importing.state.value;
  switch (state.status) {
    case 'idle':
      return <ChooseFile importing={importing} />;
    case 'reading':
      return <BeingRead names={state.names} done={state.done} onStop={importing.stop} />;
    case 'failed':
      return (
        <>
          <ScreenHead title={i18n.t('options.import.failedTitle')} lead={formatList(state.names)} />
          <Notice tone="warning" announce>
            {i18n.t(`options.import.failed.${state.reason}`)}
          </Notice>
          <div class="row-actions">
            <Button look="primary" size="large" onPress={importing.reset}>
              {i18n.t('options.import.other')}
            </Button>
          </div>
        </>
      );
    case 'ready':
      return (
        <DryRun
          importing={importing}
          map={map}
          changes={changes}
          hints={hints}
          notices={notices}
          preview={state.preview}
          updating={state.updating}
        />
      );
  }
}

function BeingRead({
  names,
  done,
  onStop,
}: {
  names: readonly string[];
  done: number | null;
  onStop: () => void;
}) {
  return (
    <>
      <ScreenHead
        title={i18n.t('options.import.reading', { file: formatList(names) })}
        lead={done === null ? i18n.t('options.import.readingBytes') : i18n.t('options.import.readingMap')}
      />
      <progress
        class="reading-bar"
        aria-label={i18n.t('options.import.readingMap')}
        value={done ?? undefined}
      />
      <div class="row-actions">
        <Button onPress={onStop}>{i18n.t('options.import.stop')}</Button>
      </div>
    </>
  );
}
