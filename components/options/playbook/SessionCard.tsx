import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PlaybookModel, ShownSession } from '../../../utils/state/options-playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { Badge } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatLanguage, formatNumber } from '../format.ts';
import { sourceText } from './names.ts';
import { PromptEditor } from './PromptEditor.tsx';
import { PromptItem } from './PromptItem.tsx';
import { SessionEditor } from './SessionEditor.tsx';
import { SessionPlan } from './SessionPlan.tsx';

/** Fewer leave no choice. */
const fewest = 3;
/** A pack may hold hundreds in one session. */
const page = 60;

interface Card {
  shown: ShownSession;
  playbook: PlaybookModel;
}

/** One kind of session: a row that unfolds. What it holds is made when it is unfolded. */
export function SessionCard({ shown, playbook, open }: Card & { open: boolean }) {
  const { session, source, language, prompts, total } = shown;
  const from = sourceText(source);
  return (
    <details
      class="fold-row session"
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (now !== open) playbook.unfold(session.id, now);
      }}
    >
      <summary>
        <Icon name="forward" />
        <h2>
          <bdi>{session.name}</bdi>
        </h2>
        <span class="meta">
          {i18n.t('options.playbook.minutes', { minutes: session.minutes })} · <bdi>{session.cadence}</bdi>
        </span>
        {language !== null && (
          <Badge>{i18n.t('packs.inLanguage', { language: formatLanguage(language) })}</Badge>
        )}
        {from !== null && <Badge tone="coaching">{from}</Badge>}
        {total < fewest && <Badge tone="warning">{i18n.t('packs.fewBadge')}</Badge>}
        <span class="meta session-count">
          {i18n.t('options.playbook.prompts')} {formatNumber(prompts.length)}
        </span>
      </summary>
      {open && <Body shown={shown} playbook={playbook} />}
    </details>
  );
}

function Body({ shown, playbook }: Card) {
  const { session, total } = shown;
  const { editor } = playbook;
  const editing = editor.open.value;
  const { query, phase } = playbook.filters.value;
  // Whoever looks for a prompt is not shown the plan before each hit.
  const isSearch = query.trim() !== '' || phase !== '';
  return (
    <div class="session-body" data-session={session.id}>
      {editing?.what === 'session' && editing.id === session.id ? (
        <SessionEditor playbook={playbook} />
      ) : (
        !isSearch && <SessionPlan shown={shown} playbook={playbook} />
      )}
      <section class="section">
        <h3>{i18n.t('options.playbook.prompts')}</h3>
        {total < fewest && <Notice tone="warning">{i18n.t('packs.few')}</Notice>}
        <Prompts shown={shown} playbook={playbook} />
      </section>
    </div>
  );
}

function Prompts({ shown: { session, prompts }, playbook }: Card) {
  const [most, setMost] = useState(page);
  const { editor } = playbook;
  const editing = editor.open.value;
  const adding = editing?.what === 'prompt' && editing.before === null && editing.session === session.id;
  return (
    <>
      {prompts.length === 0 && <p class="meta">{i18n.t('options.playbook.noPrompts')}</p>}
      <ul class="prompts">
        {prompts.slice(0, most).map((one) => (
          <li key={one.prompt.id} data-prompt={one.prompt.id}>
            {editing?.what === 'prompt' && editing.id === one.prompt.id ? (
              <PromptEditor playbook={playbook} />
            ) : (
              <PromptItem shown={one} playbook={playbook} />
            )}
          </li>
        ))}
        {adding && (
          <li>
            <PromptEditor playbook={playbook} />
          </li>
        )}
      </ul>
      <div class="row-actions">
        {prompts.length > most && (
          <Button onPress={() => setMost(most + page)}>{i18n.t('packs.more')}</Button>
        )}
        {!adding && (
          <span data-add={session.id}>
            <Button icon="plus" size="small" onPress={() => editor.addPrompt(session.id)}>
              {i18n.t('packs.addTo', { name: session.name })}
            </Button>
          </span>
        )}
      </div>
    </>
  );
}
