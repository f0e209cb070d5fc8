import { i18n } from '#i18n';
import type { BackupPreview } from '../../../utils/messaging/calls/data.ts';
import { sum, type DataModel, type Keep } from '../../../utils/state/options-data.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { formatNumber, formatTime } from '../format.ts';
import { sortTables, tableName } from './tables.ts';

const keeps: { value: Keep; label: () => string }[] = [
  { value: 'newer', label: () => i18n.t('options.data.keepNewer') },
  { value: 'mine', label: () => i18n.t('options.data.keepMine') },
  { value: 'theirs', label: () => i18n.t('options.data.keepTheirs') },
  { value: 'both', label: () => i18n.t('options.data.keepBoth') },
];

/** What restoring would do, table by table; nothing is written yet. */
export function RestorePreview({
  data,
  fileName,
  preview,
  busy,
}: {
  data: DataModel;
  fileName: string;
  preview: BackupPreview;
  busy: boolean;
}) {
  const conflicts = sum(preview.conflicts) > 0;
  const held = sum(preview.heldBack ?? {}) > 0;
  const revive = held && data.revive.value;
  const nothingNew = !conflicts && !revive && sum(preview.added) === 0;
  return (
    <div class="section restore-preview">
      <h3>{i18n.t('options.data.previewTitle', { file: fileName })}</h3>
      <p class="meta">{i18n.t('options.data.exportedAt', { when: formatTime(preview.exportedAt) })}</p>
      <PreviewTable preview={preview} />
      {conflicts && (
        <div class="keep">
          <p id="keep-title">{i18n.t('options.data.keepTitle')}</p>
          <ChoiceChips
            legend={i18n.t('options.data.keepTitle')}
            name="keep"
            options={keeps.map(({ value, label }) => ({ value, label: label() }))}
            value={data.keep.value}
            onChoose={data.chooseKeep}
          />
        </div>
      )}
      {held && (
        <Tick checked={data.revive.value} onTick={data.chooseRevive}>
          {i18n.t('options.data.revive')}
        </Tick>
      )}
      <div class="row-actions">
        <Button
          look="primary"
          off={busy || nothingNew}
          describedBy="restore-reason"
          onPress={() => void data.restore()}
        >
          {busy ? i18n.t('options.data.restoring') : i18n.t('options.data.restoreGo')}
        </Button>
        <Button look="quiet" onPress={data.cancelRestore}>
          {i18n.t('options.cancel')}
        </Button>
        <span id="restore-reason" class="meta">
          {nothingNew && i18n.t(held ? 'options.data.restoreHeld' : 'options.data.restoreNothing')}
        </span>
      </div>
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
