import { i18n } from '#i18n';
import type { BackupPreview } from '../../../utils/messaging/calls/data.ts';
import {
  sum,
  type Keep,
  type RestoreModel,
  type Restoring,
} from '../../../utils/state/options-backup-restore.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatNumber, formatTime } from '../format.ts';
import { BackupConflicts } from './BackupConflicts.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import { sortTables, tableName } from './tables.ts';

const keeps: { value: Keep; label: () => string }[] = [
  { value: 'newer', label: () => i18n.t('options.data.keepNewer') },
  { value: 'mine', label: () => i18n.t('options.data.keepMine') },
  { value: 'theirs', label: () => i18n.t('options.data.keepTheirs') },
  { value: 'both', label: () => i18n.t('options.data.keepBoth') },
];

/** What restoring would do, table by table, and what to keep where records differ; nothing is written yet. */
export function BackupPreview({
  restore,
  state,
}: {
  restore: RestoreModel;
  state: Extract<Restoring, { status: 'ready' | 'restoring' }>;
}) {
  const { fileName, preview } = state;
  const busy = state.status === 'restoring';
  const added = sum(preview.added);
  const conflicts = sum(preview.conflicts) > 0;
  const singles = Object.keys(restore.conflicts.chosen.value).length > 0;
  const held = sum(preview.heldBack ?? {}) > 0;
  const revive = held && restore.revive.value;
  const nothingNew = !conflicts && !revive && added === 0;
  return (
    <div class="section restore-preview">
      <h3>{i18n.t('options.data.previewTitle', { file: fileName })}</h3>
      <p class="meta">{i18n.t('options.data.exportedAt', { when: formatTime(preview.exportedAt) })}</p>
      <p class="meta">
        {i18n.t('backup.allPresent', {
          present: formatNumber(sum(preview.present)),
          added: formatNumber(added),
        })}
      </p>
      <PreviewTable preview={preview} />
      {conflicts && <BackupConflicts conflicts={restore.conflicts} off={busy} />}
      {conflicts && (
        <div class="keep">
          <p>{i18n.t(singles ? 'backup.rest' : 'options.data.keepTitle')}</p>
          <ChoiceChips
            legend={i18n.t(singles ? 'backup.rest' : 'options.data.keepTitle')}
            name="keep"
            options={keeps.map(({ value, label }) => ({ value, label: label() }))}
            value={restore.keep.value}
            onChoose={restore.chooseKeep}
          />
        </div>
      )}
      {held && (
        <Tick checked={restore.revive.value} onTick={restore.chooseRevive}>
          {i18n.t('options.data.revive')}
        </Tick>
      )}
      {state.status === 'restoring' ? (
        <BackupProgress
          text={i18n.t('backup.restoringStep', {
            done: formatNumber(state.advance.done),
            total: formatNumber(state.advance.total),
          })}
          advance={state.advance}
          onStop={restore.cancel}
        />
      ) : (
        <div class="row-actions">
          <Button
            look="primary"
            off={nothingNew}
            describedBy="restore-reason"
            onPress={() => void restore.restore()}
          >
            {i18n.t('options.data.restoreGo')}
          </Button>
          <Button look="quiet" onPress={restore.cancel}>
            {i18n.t('options.cancel')}
          </Button>
          <span id="restore-reason" class="meta">
            {nothingNew && i18n.t(held ? 'options.data.restoreHeld' : 'options.data.restoreNothing')}
          </span>
        </div>
      )}
    </div>
  );
}

function PreviewTable({ preview }: { preview: BackupPreview }) {
  const { counts, present, added, conflicts, heldBack = {} } = preview;
  const tables = sortTables(Object.keys(counts)).filter((table) => (counts[table] ?? 0) > 0);
  const columns = [
    { label: i18n.t('options.data.inFile'), of: counts },
    { label: i18n.t('options.data.present'), of: present },
    { label: i18n.t('options.data.added'), of: added },
    { label: i18n.t('options.data.conflicts'), of: conflicts },
    ...(sum(heldBack) > 0 ? [{ label: i18n.t('options.data.heldBack'), of: heldBack }] : []),
  ];
  return (
    <div class="table-box">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.data.table')}</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col" class="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table}>
              <th scope="row">{tableName(table)}</th>
              {columns.map(({ label, of }) => (
                <td key={label} class="number">
                  {formatNumber(of[table] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
