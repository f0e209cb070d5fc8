import { i18n } from '#i18n';
import type { Playbook } from '../../../utils/domain/playbook.ts';
import type { PackPreview } from '../../../utils/domain/playbook-faults.ts';
import type { PackImportModel } from '../../../utils/state/options-playbook-import.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/Chip.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { Count } from '../Count.tsx';
import { formatLanguage } from '../format.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { packName } from './names.ts';
import { PackMessages } from './PackMessages.tsx';

interface DryRun {
  importing: PackImportModel;
  preview: PackPreview<Playbook>;
}

/** What would come of the pack: all that is wrong with it, what it brings, and what is asked first. */
export function PackDryRun({ importing, preview }: DryRun) {
  const { pack, counts, fileName } = preview;
  return (
    <>
      <ScreenHead
        title={i18n.t(pack ? 'options.import.checkTitle' : 'packs.import.blockedTitle')}
        lead={
          pack
            ? i18n.t('packs.import.brings', {
                file: fileName,
                name: packName(pack.id, pack.name),
                version: pack.version,
                language: formatLanguage(pack.locale),
              })
            : i18n.t('packs.import.blockedLead', { file: fileName })
        }
      />
      {pack && (
        <div class="counts">
          <Count value={counts.sessions} label={i18n.t('packs.import.sessions')} />
          <Count value={counts.prompts} label={i18n.t('packs.import.prompts')} />
          <Count value={counts.added} label={i18n.t('packs.import.added')} />
          <Count value={counts.overridden} label={i18n.t('packs.import.overridden')} />
        </div>
      )}
      <Questions importing={importing} preview={preview} />
      <PackMessages messages={preview.messages} more={preview.more} />
      <Go importing={importing} preview={preview} />
    </>
  );
}

function Questions({ importing, preview: { pack, older, language } }: DryRun) {
  if (!pack) return null;
  const given = language && formatLanguage(language.given);
  const present = language && formatLanguage(language.playbook);
  return (
    <>
      {older && (
        <fieldset class="question">
          <legend>{i18n.t('packs.import.older', older)}</legend>
          <Tick checked={importing.replaceLater.value} onTick={importing.agreeToReplace}>
            {i18n.t('packs.import.replace', older)}
          </Tick>
        </fieldset>
      )}
      {given !== null && present !== null && (
        <fieldset class="question">
          <legend>{i18n.t('packs.import.language', { given, playbook: present })}</legend>
          <p class="meta">{i18n.t('packs.import.languageHint', { given, playbook: present })}</p>
          {importing.canSwitch.value && (
            <ChoiceChips
              legend={i18n.t('packs.language')}
              name="pack-language"
              options={[
                { value: 'keep', label: i18n.t('packs.import.languageKeep', { playbook: present }) },
                { value: 'switch', label: i18n.t('packs.import.languageSwitch', { given }) },
              ]}
              value={importing.language.value}
              onChoose={importing.chooseLanguage}
            />
          )}
        </fieldset>
      )}
    </>
  );
}

function Go({ importing, preview: { pack, older } }: DryRun) {
  const reason = !pack
    ? i18n.t('packs.import.blocked')
    : older && !importing.replaceLater.value
      ? i18n.t('packs.import.olderFirst')
      : i18n.t('packs.import.ready');
  const apply = async (): Promise<void> => {
    if (await importing.apply()) window.location.hash = '#playbook';
  };
  return (
    <div class="import-go">
      <Button
        look="primary"
        size="large"
        off={!importing.canApply.value}
        describedBy="pack-reason"
        onPress={() => void apply()}
      >
        {importing.applying.value ? i18n.t('options.import.applying') : i18n.t('options.import.apply')}
      </Button>
      <Button look="quiet" size="large" onPress={importing.reset}>
        {i18n.t('options.import.other')}
      </Button>
      <span class="import-reason" aria-live="polite">
        <Meta id="pack-reason">{reason}</Meta>
      </span>
    </div>
  );
}
