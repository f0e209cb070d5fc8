import { i18n } from '#i18n';
import type { SitesModel } from '../../../utils/state/options-sites.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { WelcomeSites } from '../sites/WelcomeSites.tsx';

/** The first thing a manager reads: what this is, what it is not, and the next step. */
export function Welcome({ sites, onAdd }: { sites: SitesModel; onAdd: () => void }) {
  return (
    <>
      <ScreenHead title={i18n.t('options.welcome.title')} lead={i18n.t('options.welcome.lead')} />
      <div class="welcome">
        <section class="section">
          <h2>{i18n.t('options.welcome.isTitle')}</h2>
          <ul>
            <Line icon="check" text={i18n.t('options.welcome.is1')} />
            <Line icon="check" text={i18n.t('options.welcome.is2')} />
            <Line icon="check" text={i18n.t('options.welcome.is3')} />
          </ul>
        </section>
        <section class="section">
          <h2>{i18n.t('options.welcome.isNotTitle')}</h2>
          <ul>
            <Line icon="close" text={i18n.t('options.welcome.isNot1')} />
            <Line icon="close" text={i18n.t('options.welcome.isNot2')} />
            <Line icon="close" text={i18n.t('options.welcome.isNot3')} />
          </ul>
        </section>
      </div>
      <div class="row-actions">
        <Button look="primary" size="large" onPress={onAdd}>
          {i18n.t('options.welcome.addFirst')}
        </Button>
        <ButtonLink look="secondary" size="large" href="#map/import">
          {i18n.t('options.welcome.importMap')}
        </ButtonLink>
        <span class="meta">{i18n.t('options.welcome.importLater')}</span>
      </div>
      <WelcomeSites model={sites} />
    </>
  );
}

function Line({ icon, text }: { icon: 'check' | 'close'; text: string }) {
  return (
    <li class={`welcome-line ${icon}`}>
      <Icon name={icon} />
      <span>{text}</span>
    </li>
  );
}
