import { i18n } from '#i18n';
import type { Settings as Kept } from '../../../utils/messaging/calls/settings.ts';
import type { SettingsModel } from '../../../utils/state/options-settings.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { Loaded } from '../Loaded.tsx';
import { problemText, refusalText } from '../words.ts';

const promptCounts = ['1', '2', '3', '4', '5', '6', '7'] as const;
const themes = ['system', 'light', 'dark'] as const;

export function Settings({ settings }: { settings: SettingsModel }) {
  const outcome = settings.outcome.value;
  return (
    <section class="section" aria-labelledby="data-settings">
      <header class="settings-head">
        <h2 id="data-settings">{i18n.t('options.data.settings')}</h2>
        <span class="meta" role="status">
          {outcome === null ? '' : outcome === 'saved' ? i18n.t('options.data.saved') : refusalText(outcome)}
        </span>
      </header>
      <Loaded from={settings.settings.value}>{(kept) => <Choices kept={kept} settings={settings} />}</Loaded>
    </section>
  );
}

function Choices({ kept, settings }: { kept: Kept; settings: SettingsModel }) {
  const change = (next: Partial<Kept>): void => void settings.change(next);
  return (
    <>
      <div class="setting">
        <p class="setting-name">{i18n.t('options.data.promptCount')}</p>
        <ChoiceChips
          legend={i18n.t('options.data.promptCount')}
          name="prompt-count"
          options={promptCounts.map((value) => ({ value, label: value }))}
          value={promptCounts.find((count) => Number(count) === kept.promptCount) ?? '3'}
          onChoose={(count) => change({ promptCount: Number(count) })}
        />
      </div>
      <div class="setting">
        <p class="setting-name">{i18n.t('options.data.theme')}</p>
        <ChoiceChips
          legend={i18n.t('options.data.theme')}
          name="theme"
          options={themes.map((value) => ({ value, label: i18n.t(`options.data.themes.${value}`) }))}
          value={kept.theme}
          onChoose={(theme) => change({ theme })}
        />
      </div>
      <Tick checked={kept.opensItself} onTick={(opensItself) => change({ opensItself })}>
        {i18n.t('options.data.opensItself')}
        <br />
        <span class="meta">{i18n.t('options.data.opensItselfHint')}</span>
      </Tick>
      <Tick checked={kept.blur} onTick={(blur) => change({ blur })}>
        {i18n.t('options.data.blur')}
      </Tick>
      <Addresses settings={settings} />
    </>
  );
}

function Addresses({ settings }: { settings: SettingsModel }) {
  const problem = settings.addressProblem.value;
  return (
    <form
      class="section own-addresses"
      onSubmit={(event) => {
        event.preventDefault();
        void settings.saveAddresses();
      }}
    >
      <TextArea
        label={i18n.t('options.data.addresses')}
        hint={i18n.t('options.data.addressesHint')}
        error={
          problem === null
            ? null
            : problem.code === 'too-many'
              ? i18n.t('options.data.addressesTooMany')
              : problemText(problem)
        }
        rows={2}
        value={settings.addresses.value}
        onText={settings.typeAddresses}
      />
      <div class="row-actions">
        <Button type="submit">{i18n.t('options.data.addressesSave')}</Button>
      </div>
    </form>
  );
}
