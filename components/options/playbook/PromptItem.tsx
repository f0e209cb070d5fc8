import { i18n } from '#i18n';
import type { PlaybookModel, ShownPrompt } from '../../../utils/state/options-playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatLanguage } from '../format.ts';
import { PromptText } from '../PromptText.tsx';
import { pathwayName, phaseName, sourceText } from './names.ts';

/** A prompt to be read, and what can be done with it. */
export function PromptItem({ shown, playbook }: { shown: ShownPrompt; playbook: PlaybookModel }) {
  const { prompt, source, language } = shown;
  const from = sourceText(source);
  const named = prompt.text.replace(/\{(\w+)\}/g, (_, name: string) => name.replaceAll('_', ' '));
  const facts = [
    phaseName(prompt.phase),
    ...prompt.pathways.flatMap((pathway) => (pathway === 'all' ? [] : [pathwayName(pathway)])),
    prompt.technique,
  ].filter((fact) => fact !== '');
  return (
    <div class="prompt-row">
      <div class="prompt-words">
        <p class="prompt-text" dir="auto">
          <PromptText text={prompt.text} />
        </p>
        {prompt.followUp !== '' && (
          <p class="meta" dir="auto">
            {i18n.t('options.playbook.followUp', { text: prompt.followUp })}
          </p>
        )}
        <p class="meta prompt-facts">
          {facts.map((fact, at) => (
            <bdi key={at}>{fact}</bdi>
          ))}
          {language !== null && (
            <Badge>{i18n.t('packs.inLanguage', { language: formatLanguage(language) })}</Badge>
          )}
          {from !== null && <Badge tone="coaching">{from}</Badge>}
        </p>
      </div>
      <div class="prompt-actions">
        <Button size="small" look="quiet" icon="edit" onPress={() => playbook.editor.editPrompt(prompt)}>
          {i18n.t('packs.edit')}
          <VisuallyHidden> {named}</VisuallyHidden>
        </Button>
        {source.pack !== 'core' && (
          <Button
            size="small"
            look="quiet"
            icon={source.overrides ? 'undo' : 'bin'}
            onPress={() => void playbook.changes.drop('prompts', prompt.id, source)}
          >
            {source.overrides ? i18n.t('packs.reset') : i18n.t('packs.drop')}
            <VisuallyHidden> {named}</VisuallyHidden>
          </Button>
        )}
      </div>
    </div>
  );
}
