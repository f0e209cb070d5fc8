import { i18n } from '#i18n';
import type { Brief, BriefPrompt } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { codeText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Meta } from '../ui/Meta.tsx';
import { Section } from './Section.tsx';

/** The questions of the hour. */
export function Ask({ panel, brief }: { panel: Panel; brief: Brief }) {
  const { prompts, generic } = brief;
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
      {prompts.length === 0 && <Meta>{i18n.t('panel.ask.none')}</Meta>}
      <ul class="ask">
        {prompts.map((prompt, index) => (
          <li key={prompt.id} class={index === 0 ? 'card first' : 'card'}>
            <p class="question" dir="auto">
              {prompt.text}
            </p>
            {index === 0 && prompt.followUp && (
              <p class="meta" dir="auto">
                {i18n.t('panel.ask.followUp', { text: prompt.followUp })}
              </p>
            )}
            <div class="card-foot">
              <Meta>{codeText(`brief.why.${prompt.why.code}`, prompt.why.params)}</Meta>
              <PromptActs panel={panel} prompt={prompt} />
            </div>
          </li>
        ))}
      </ul>
      <AskedList panel={panel} />
    </Section>
  );
}

function PromptActs({ panel, prompt }: { panel: Panel; prompt: BriefPrompt }) {
  const { prompts } = panel;
  const copy = async () => {
    await navigator.clipboard.writeText(prompt.text);
    panel.toasts.show('copied');
  };
  return (
    <span class="card-acts">
      <Button look="accent" size="small" onPress={() => void prompts.ask(prompt)}>
        {i18n.t('panel.ask.asked')}
      </Button>
      <Button look="quiet" size="small" onPress={() => void prompts.swap(prompt)}>
        {i18n.t('panel.ask.swap')}
      </Button>
      <Menu
        label={i18n.t('panel.ask.more')}
        trigger={<Icon name="more" />}
        triggerClass="icon-button small"
        items={[
          { label: i18n.t('panel.ask.skip'), icon: 'skip', onChoose: () => void prompts.skip(prompt) },
          {
            label: i18n.t('panel.ask.useful'),
            icon: 'up',
            onChoose: () => void prompts.judge(prompt, 'useful'),
          },
          {
            label: i18n.t('panel.ask.notUseful'),
            icon: 'close',
            onChoose: () => void prompts.judge(prompt, 'not_useful'),
          },
          { label: i18n.t('panel.ask.copy'), icon: 'copy', onChoose: () => void copy() },
        ]}
      />
    </span>
  );
}

/** Asked in this meeting: out of the way, and there to be judged. */
function AskedList({ panel }: { panel: Panel }) {
  const asked = panel.prompts.asked.value;
  if (asked.length === 0) return null;
  return (
    <ul class="asked" aria-label={i18n.t('panel.ask.askedList')}>
      {asked.map(({ prompt, verdict }) => (
        <li key={prompt.id}>
          <Icon name="check" size={14} />
          <span class="asked-text" dir="auto">
            {prompt.text}
          </span>
          <span
            class="chips"
            role="group"
            aria-label={i18n.t('panel.ask.wasItUseful', { text: prompt.text })}
          >
            <Chip pressed={verdict === 'useful'} onPress={() => void panel.prompts.judge(prompt, 'useful')}>
              {i18n.t('panel.ask.useful')}
            </Chip>
            <Chip
              pressed={verdict === 'not_useful'}
              onPress={() => void panel.prompts.judge(prompt, 'not_useful')}
            >
              {i18n.t('panel.ask.notUseful')}
            </Chip>
          </span>
        </li>
      ))}
    </ul>
  );
}
