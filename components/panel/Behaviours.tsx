import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief, BriefBehaviour } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { formatAgo } from '../notebook/format.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useLinks } from './links.ts';
import { AllBehaviours } from './parts.ts';
import { Section } from './Section.tsx';

/** Up to three behaviours worth looking out for, each with what the next level would add. */
export function Behaviours({ panel, brief }: { panel: Panel; brief: Brief }) {
  const [all, setAll] = useState(false);
  if (brief.behavioursNote === 'evaluation') return null;
  return (
    <Section
      title={i18n.t('panel.notice.title')}
      act={
        brief.behaviours.length > 0 && (
          <Button look="quiet" size="small" onPress={() => setAll(true)}>
            {i18n.t('panel.notice.all')}
          </Button>
        )
      }
    >
      <WhyThese brief={brief} />
      <ul>
        {brief.behaviours.map((behaviour) => (
          <Behaviour key={behaviour.behaviourId} panel={panel} behaviour={behaviour} />
        ))}
      </ul>
      {all && (
        <AllBehaviours panel={panel} personId={brief.person?.id ?? null} onClose={() => setAll(false)} />
      )}
    </Section>
  );
}

function WhyThese({ brief }: { brief: Brief }) {
  const links = useLinks();
  const note = brief.behavioursNote;
  if (note === 'no-map') {
    return (
      <p class="section-note">
        <Meta>{i18n.t('panel.notice.noMap')}</Meta>{' '}
        <ButtonLink look="accent" size="small" href={links.options('map')} newTab>
          {i18n.t('panel.notice.importMap')}
        </ButtonLink>
      </p>
    );
  }
  if (note) {
    return (
      <p class="section-note">
        <Meta>{i18n.t(note === 'no-level' ? 'panel.notice.noLevel' : 'panel.notice.levelNotInMap')}</Meta>{' '}
        <ButtonLink
          look="accent"
          size="small"
          href={links.options(`people/${brief.person?.id ?? ''}`)}
          newTab
        >
          {i18n.t('panel.notice.setLevel')}
        </ButtonLink>
      </p>
    );
  }
  if (brief.behaviours.length === 0) return <Meta>{i18n.t('panel.notice.nothing')}</Meta>;
  return null;
}

function Behaviour({ panel, behaviour }: { panel: Panel; behaviour: BriefBehaviour }) {
  const { behaviourId, mapId, competency, text, next, example, level, lastSeenAt } = behaviour;
  const seen =
    lastSeenAt === null
      ? i18n.t('panel.notice.unseen')
      : i18n.t('panel.notice.seen', { when: formatAgo(lastSeenAt, panel.now()) });
  return (
    <li class="behaviour">
      <h3 dir="auto">{text}</h3>
      <IconButton
        icon="tag"
        size="small"
        label={i18n.t('panel.notice.tie', { behaviour: text })}
        onPress={() => panel.composer.tag({ behaviourId, mapId, competency, text })}
      />
      <div class="behaviour-more">
        {next && (
          <p dir="auto">
            <em>{next.level}</em> {next.text}
          </p>
        )}
        {example && <p dir="auto">{i18n.t('panel.notice.example', { text: example })}</p>}
        <Facts facts={[competency, level, seen]} />
      </div>
    </li>
  );
}
