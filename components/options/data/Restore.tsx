import { i18n } from '#i18n';
import type { DataModel, Restoring } from '../../../utils/state/options-data.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalText } from '../words.ts';
import { RestorePreview } from './RestorePreview.tsx';

const accepted = '.json,application/json';

export function Restore({ data }: { data: DataModel }) {
  const state = data.restoring.value;
  return (
    <section class="section" aria-labelledby="data-restore">
      <h2 id="data-restore">{i18n.t('options.data.restore')}</h2>
      {(state.status === 'idle' || state.status === 'refused') && (
        <>
          {state.status === 'refused' && <Refused state={state} />}
          <div class="choice">
            <FileButton
              accept={accepted}
              look="secondary"
              size="medium"
              onChoose={([file]) => file && void data.preview(file)}
            >
              {state.status === 'refused'
                ? i18n.t('options.data.restoreOther')
                : i18n.t('options.data.restoreChoose')}
            </FileButton>
            <p class="meta">{i18n.t('options.data.restoreHint')}</p>
          </div>
        </>
      )}
      {state.status === 'reading' && (
        <p class="meta" role="status">
          {i18n.t('options.data.restoreReading', { file: state.fileName })}
        </p>
      )}
      {(state.status === 'ready' || state.status === 'restoring') && (
        <RestorePreview
          data={data}
          fileName={state.fileName}
          preview={state.preview}
          busy={state.status === 'restoring'}
        />
      )}
    </section>
  );
}

function Refused({ state }: { state: Extract<Restoring, { status: 'refused' }> }) {
  return (
    <Notice tone="danger" announce>
      <p>
        <bdi>{i18n.t('options.data.restoreRefused', { file: state.fileName })}</bdi>{' '}
        {reasonText(state.reason)}
      </p>
    </Notice>
  );
}

const reasonText = (reason: Extract<Restoring, { status: 'refused' }>['reason']): string => {
  if (reason === 'unreadable') return i18n.t('options.data.restoreUnreadable');
  return refusalText(reason);
};
