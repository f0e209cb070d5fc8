import '../data/data.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { Keyboard } from './Keyboard.tsx';
import { Settings } from './Settings.tsx';

export function SettingsScreen({ model }: { model: OptionsModel }) {
  return (
    <>
      <ScreenHead title={i18n.t('options.nav.settings')} />
      <Settings settings={model.settings} />
      <Keyboard load={model.loadShortcuts} page={model.shortcutsPage} />
    </>
  );
}
