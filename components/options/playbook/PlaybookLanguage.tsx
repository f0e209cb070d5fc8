import { i18n } from '#i18n';
import { coreLocales } from '../../../utils/domain/playbook-layers.ts';
import { valueOr } from '../../../utils/state/options-loading.ts';
import type { SettingsModel } from '../../../utils/state/options-settings.ts';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatLanguage } from '../format.ts';

const addresses = ['informal', 'formal'] as const;

/** In which language prompts are asked, and how people are addressed where the language tells two ways apart. */
export function PlaybookLanguage({ settings, hasAddress }: { settings: SettingsModel; hasAddress: boolean }) {
  const kept = valueOr(settings.settings.value, null);
  if (!kept) return null;
  return (
    <div class="filters playbook-language">
      <Select
        label={i18n.t('packs.language')}
        value={kept.playbookLocale}
        options={[...new Set([...coreLocales, kept.playbookLocale])].map((value) => ({
          value,
          label: formatLanguage(value),
        }))}
        onChoose={(playbookLocale) => void settings.change({ playbookLocale })}
      />
      {hasAddress && (
        <div class="field">
          <span class="field-label">{i18n.t('packs.address')}</span>
          <ChoiceChips
            legend={i18n.t('packs.address')}
            name="address"
            options={addresses.map((value) => ({ value, label: i18n.t(`packs.addresses.${value}`) }))}
            value={kept.address}
            onChoose={(address) => void settings.change({ address })}
          />
        </div>
      )}
    </div>
  );
}
