import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief, BriefPrompt } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { Button } from '../ui/Button.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AskedList } from './AskedList.tsx';
import { RetireSheet } from './parts.ts';
import { PromptCard } from './PromptCard.tsx';
import { Section } from './Section.tsx';

/** The questions of the hour. */
export function Ask({ panel, brief }: { panel: Panel; brief: Brief }) {
  const [retiring, setRetiring] = useState<BriefPrompt | null>(null);
  const { prompts, generic, fewer } = brief;
  return (
    <Section
      title={i18n.t('panel.ask.title')}
      act={
        prompts.length > 0 && (
          <Button look="quiet" size="small" onPress={() => void panel.prompts.swapAll()}>
            {prompts.length === 3 ? i18n.t('panel.ask.another') : i18n.t('panel.ask.anotherFew')}
          </Button>
        )
      }
    >
      {generic && <p class="meta section-note">{i18n.t('panel.ask.generic')}</p>}
      {fewer && (
        <div class="section-note">
          <Notice
            action={
              <Button look="accent" size="small" onPress={() => void panel.prompts.showAll()}>
                {i18n.t('notebook.undo')}
              </Button>
            }
          >
            {i18n.t('session.fewer')}
          </Notice>
        </div>
      )}
      {prompts.length === 0 && <Meta>{i18n.t('panel.ask.none')}</Meta>}
      <ul class="ask">
        {prompts.map((prompt, index) => (
          <PromptCard
            key={prompt.id}
            panel={panel}
            prompt={prompt}
            first={index === 0}
            person={brief.person !== null}
            onRetire={() => setRetiring(prompt)}
          />
        ))}
      </ul>
      <AskedList panel={panel} shown={prompts.map(({ id }) => id)} />
      {retiring && (
        <RetireSheet panel={panel} brief={brief} prompt={retiring} onClose={() => setRetiring(null)} />
      )}
    </Section>
  );
}
