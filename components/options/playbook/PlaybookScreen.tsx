import './playbook.css';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../../utils/state/options.ts';
import type { PlaybookModel } from '../../../utils/state/options-playbook.ts';
import type { PlaybookView } from '../../../utils/messaging/calls/packs.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Meta } from '../../ui/Meta.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatLanguage, formatNumber } from '../format.ts';
import { Loaded } from '../Loaded.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { PackImport } from './PackImport.tsx';
import { Packs } from './Packs.tsx';
import { PlaybookFilters } from './PlaybookFilters.tsx';
import { PlaybookLanguage } from './PlaybookLanguage.tsx';
import { SessionCard } from './SessionCard.tsx';

export function PlaybookScreen({ model }: { model: OptionsModel }) {
  const playbook = model.playbook();
  if (model.route.value.rest === 'import') return <PackImport importing={playbook.importing} />;
  return (
    <>
      <ScreenHead
        title={i18n.t('options.playbook.title')}
        lead={i18n.t('options.playbook.lead')}
        action={
          <ButtonLink look="primary" size="large" href="#playbook/import">
            {i18n.t('packs.bring')}
          </ButtonLink>
        }
      />
      <PlaybookLanguage settings={model.settings} hasAddress={playbook.hasAddress.value} />
      <Loaded from={playbook.view.value}>{(view) => <Sessions view={view} playbook={playbook} />}</Loaded>
      <Packs playbook={playbook} />
    </>
  );
}

function Sessions({ view, playbook }: { view: PlaybookView; playbook: PlaybookModel }) {
  const shown = playbook.shown.value;
  const { filters } = playbook;
  const single = filters.value.session !== '';
  const searching = filters.value.query.trim() !== '';
  return (
    <>
      {view.untranslated.length > 0 && (
        <Notice>
          {i18n.t('packs.untranslated', {
            language: formatLanguage(view.playbook.locale),
            count: formatNumber(view.untranslated.length),
          })}
        </Notice>
      )}
      <PlaybookFilters playbook={playbook} sessions={view.playbook.sessions} />
      <p class="meta" role="status">
        {i18n.t('options.playbook.count', {
          sessions: formatNumber(shown.length),
          prompts: formatNumber(playbook.promptCount.value),
        })}
      </p>
      {shown.length === 0 && (
        <div class="row-actions">
          <Meta>{i18n.t('packs.none')}</Meta>
          <Button onPress={() => playbook.filter(noFilters)}>{i18n.t('packs.clear')}</Button>
        </div>
      )}
      <div class="sessions">
        {shown.map((one) => (
          <SessionCard
            key={one.session.id}
            shown={one}
            playbook={playbook}
            open={single || searching || playbook.unfolded.value.has(one.session.id)}
          />
        ))}
      </div>
    </>
  );
}

const noFilters = { query: '', session: '', phase: '', pathway: '', origin: 'all' } as const;
