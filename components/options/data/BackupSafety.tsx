import { i18n } from '#i18n';
import type { SafetyCopy } from '../../../utils/messaging/calls/backups.ts';
import type { SafetyModel } from '../../../utils/state/options-backup-safety.ts';
import { formatSize } from '../../notebook/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { formatNumber, formatTime } from '../format.ts';
import { Loaded } from '../Loaded.tsx';

/** Copies that were made by themselves before something great happened to the notebook. */
export function BackupSafety({ safety }: { safety: SafetyModel }) {
  return (
    <section class="section" aria-labelledby="data-safety">
      <h2 id="data-safety">{i18n.t('backup.safety.title')}</h2>
      <p class="meta">{i18n.t('backup.safety.lead')}</p>
      <Loaded from={safety.copies.value}>
        {(copies) =>
          copies.length === 0 ? (
            <p class="meta">{i18n.t('backup.safety.none')}</p>
          ) : (
            <ul class="safety-list">
              {copies.map((copy) => (
                <li key={copy.id}>
                  <Copy safety={safety} copy={copy} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <LiveRegion text={safety.busy.value === null ? '' : i18n.t('backup.safety.busy')} />
    </section>
  );
}

function Copy({ safety, copy: { id, at, schema, size, why } }: { safety: SafetyModel; copy: SafetyCopy }) {
  const off = safety.busy.value !== null;
  const nameId = `safety-${id}`;
  return (
    <div class="safety-copy">
      <div>
        <p id={nameId}>{i18n.t(`backup.safety.${why}`)}</p>
        <Facts
          facts={[
            formatTime(at),
            i18n.t('backup.safety.schema', { version: formatNumber(schema) }),
            formatSize(size),
          ]}
        />
      </div>
      <div class="row-actions" role="group" aria-labelledby={nameId}>
        <Button size="small" off={off} onPress={() => void safety.restore(id)}>
          {i18n.t('backup.safety.restore')}
        </Button>
        <Button size="small" icon="download" off={off} onPress={() => void safety.save(id)}>
          {i18n.t('backup.safety.save')}
        </Button>
        <Button look="quiet" size="small" icon="bin" off={off} onPress={() => void safety.remove(id)}>
          {i18n.t('backup.safety.remove')}
        </Button>
      </div>
    </div>
  );
}
