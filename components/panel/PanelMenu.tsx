import { i18n } from '#i18n';
import type { Panel } from '../../utils/state/panel.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { useLinks } from './links.ts';

/** What is rarely needed: where the panel stands, the keys, the settings. */
export function PanelMenu({ panel, onKeys }: { panel: Panel; onKeys: () => void }) {
  const links = useLinks();
  const prefs = panel.prefs.value;
  const standing: MenuItem[] = prefs
    ? [
        {
          label: i18n.t('panel.tools.otherSide'),
          icon: 'swap',
          onChoose: () => panel.setPrefs({ side: prefs.side === 'end' ? 'start' : 'end' }),
        },
        {
          label: i18n.t('panel.tools.push'),
          checked: prefs.layout === 'push',
          onChoose: () => panel.setPrefs({ layout: 'push' }),
        },
        {
          label: i18n.t('panel.tools.overlay'),
          checked: prefs.layout === 'overlay',
          onChoose: () => panel.setPrefs({ layout: 'overlay' }),
        },
      ]
    : [];
  return (
    <Menu
      label={i18n.t('panel.tools.more')}
      trigger={<Icon name="more" />}
      items={[
        ...standing,
        { label: i18n.t('panel.tools.keys'), icon: 'keyboard', onChoose: onKeys },
        {
          label: i18n.t('panel.tools.settings'),
          icon: 'settings',
          onChoose: () => void open(links.options('people'), '_blank', 'noopener'),
        },
      ]}
    />
  );
}
