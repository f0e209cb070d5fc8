import './backup.css';
import './data.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { BackupFolder } from './BackupFolder.tsx';
import { BackupRestore } from './BackupRestore.tsx';
import { BackupSafety } from './BackupSafety.tsx';
import { BackupSave } from './BackupSave.tsx';
import { DataCheck } from './DataCheck.tsx';
import { Export } from './Export.tsx';
import { Kept } from './Kept.tsx';
import { Uninstall } from './Uninstall.tsx';

export function DataScreen({ model }: { model: OptionsModel }) {
  const data = model.data();
  return (
    <>
      <ScreenHead title={i18n.t('options.data.title')} lead={i18n.t('options.data.lead')} />
      <Kept counts={data.counts.value} />
      <BackupSave backup={model.backup()} />
      <BackupRestore restore={model.restore()} />
      <BackupFolder model={model.backupFolder()} />
      <BackupSafety safety={model.safety()} />
      <Export exports={model.exports()} />
      <DataCheck check={model.check()} />
      <Uninstall />
    </>
  );
}
