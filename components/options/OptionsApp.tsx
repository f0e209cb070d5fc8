import './options.css';
import './parts.css';
import './print.css';
import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsModel } from '../../utils/state/options.ts';
import { valueOr } from '../../utils/state/options-loading.ts';
import { screens, type Screen } from '../../utils/state/options-route.ts';
import { MapScreen } from './map/MapScreen.tsx';
import { Navigation } from './Navigation.tsx';
import { NotesScreen } from './notes/NotesScreen.tsx';
import { PeopleScreen } from './people/PeopleScreen.tsx';
import { ChangesScreen, OptionsPalette, PersonScreen } from './person/parts.ts';
import {
  DataScreen,
  DayScreen,
  LearningScreen,
  PlaybookScreen,
  PracticeScreen,
  PrivacyScreen,
  RescueScreen,
  ReviewScreen,
  RhythmScreen,
  SettingsScreen,
  Unlock,
} from './screens.ts';
import { SitesScreen } from './sites/SitesScreen.tsx';
import { Toaster } from './Toaster.tsx';
import { screenName } from './words.ts';

const views = {
  people: PeopleScreen,
  map: MapScreen,
  playbook: PlaybookScreen,
  practice: PracticeScreen,
  learning: LearningScreen,
  notes: NotesScreen,
  rhythm: RhythmScreen,
  day: DayScreen,
  review: ReviewScreen,
  sites: SitesScreen,
  data: DataScreen,
  privacy: PrivacyScreen,
  settings: SettingsScreen,
  person: PersonScreen,
  changes: ChangesScreen,
} satisfies Record<Screen, unknown>;

export function OptionsApp({ model }: { model: OptionsModel }) {
  const { screen } = model.route.value;
  const settings = valueOr(model.settings.settings.value, null);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(screen);

  useEffect(() => {
    document.title = `${screenName(screen)} · ${i18n.t('options.title')}`;
    // A new screen begins at its top, for the eye and for the keyboard; the first one leaves the focus alone.
    if (shown.current === screen) return;
    shown.current = screen;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [screen]);

  useEffect(() => {
    const root = document.documentElement;
    if (settings?.theme === 'light' || settings?.theme === 'dark') root.dataset['theme'] = settings.theme;
    else delete root.dataset['theme'];
    root.dataset['blur'] = settings?.blur ? 'on' : 'off';
  }, [settings?.theme, settings?.blur]);

  const [commanding, setCommanding] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setCommanding(true);
    };
    document.addEventListener('keydown', onKeyDown, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);

  const locked = model.lock.locked.value;
  const View = views[screen];
  return (
    <div class="options">
      <button type="button" class="options-skip" onClick={() => main.current?.focus()}>
        {i18n.t('options.skip')}
      </button>
      <Navigation screens={screens} current={screen} />
      <main ref={main} class="options-main" tabIndex={-1} aria-label={screenName(screen)}>
        {locked ? (
          <Unlock lock={model.lock} takesFocus />
        ) : model.rescue.trouble.value === null || screen === 'settings' || screen === 'sites' ? (
          <View key={screen} model={model} />
        ) : (
          <RescueScreen rescue={model.rescue} />
        )}
      </main>
      {commanding && !locked && <OptionsPalette model={model} onClose={() => setCommanding(false)} />}
      {!locked && <Toaster notices={model.notices} />}
    </div>
  );
}
