import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import type { Screen } from '../../utils/state/options-route.ts';
import { screenName } from './words.ts';

export function Navigation({ screens, current }: { screens: readonly Screen[]; current: Screen }) {
  return (
    <header class="options-side">
      <b class="options-brand">Touchline</b>
      <nav class="options-nav" aria-label={i18n.t('options.nav.label')}>
        {screens.map((screen) => (
          <a
            key={screen}
            href={`#${screen}`}
            aria-current={screen === (current === 'person' ? 'people' : current) ? 'page' : undefined}
          >
            {screenName(screen)}
          </a>
        ))}
      </nav>
      <p class="options-local meta">
        <Icon name="lock" size={14} />
        <span>{i18n.t('options.local')}</span>
      </p>
    </header>
  );
}
