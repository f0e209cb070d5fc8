import { i18n } from '#i18n';
import type { BriefPrompt } from '../../utils/domain/brief/types.ts';
import type { Panel } from '../../utils/state/panel.ts';
import { codeText } from '../notebook/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Badge } from '../ui/Chip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Meta } from '../ui/Meta.tsx';
import { copyText } from './copy-text.ts';

interface Props {
  panel: Panel;
  prompt: BriefPrompt;
  first: boolean;
  /** Somebody is known for whom it can be pinned. */
  person: boolean;
  onRetire: () => void;
}

/** One question, why it is here, and what can be done with it. */
export function PromptCard(props: Props) {
  const { panel, prompt, first } = props;
  const pinnedNext = panel.shelf.pinned.value.includes(prompt.id);
  return (
    <li class={first ? 'card first' : 'card'}>
      <p class="question" dir="auto">
        {prompt.text}
      </p>
      {first && prompt.followUp && (
        <p class="meta" dir="auto">
          {i18n.t('panel.ask.followUp', { text: prompt.followUp })}
        </p>
      )}
      <div class="card-foot">
        {(prompt.pinned || pinnedNext) && (
          <Badge icon="pin">{pinnedNext ? i18n.t('session.pinnedNext') : i18n.t('session.pinned')}</Badge>
        )}
        <Meta>{codeText(`brief.why.${prompt.why.code}`, prompt.why.params)}</Meta>
        <Acts {...props} pinnedNext={pinnedNext} />
      </div>
    </li>
  );
}

function Acts({ panel, prompt, person, pinnedNext, onRetire }: Props & { pinnedNext: boolean }) {
  const { prompts, shelf } = panel;
  const copy = async () => panel.toasts.show((await copyText(prompt.text)) ? 'copied' : 'copy-blocked');
  return (
    <span class="card-acts">
      <Button look="accent" size="small" onPress={() => void prompts.ask(prompt)}>
        {i18n.t('panel.ask.asked')}
      </Button>
      <IconButton
        icon="skip"
        size="small"
        label={i18n.t('panel.ask.skip')}
        onPress={() => void prompts.skip(prompt)}
      />
      <IconButton
        icon="swap"
        size="small"
        label={i18n.t('panel.ask.swap')}
        onPress={() => void prompts.swap(prompt)}
      />
      <IconButton icon="copy" size="small" label={i18n.t('panel.ask.copy')} onPress={() => void copy()} />
      <Menu
        label={i18n.t('panel.ask.more')}
        trigger={<Icon name="more" />}
        triggerClass="icon-button small"
        items={[
          ...(person
            ? [
                {
                  label: pinnedNext ? i18n.t('session.unpin') : i18n.t('session.pin'),
                  icon: 'pin' as const,
                  onChoose: () => void (pinnedNext ? shelf.unpin(prompt) : shelf.pin(prompt)),
                },
              ]
            : []),
          { label: i18n.t('session.snooze'), icon: 'hide', onChoose: () => void shelf.snooze(prompt) },
          { label: i18n.t('session.retire.open'), icon: 'bin', onChoose: onRetire },
        ]}
      />
    </span>
  );
}
