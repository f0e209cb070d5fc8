import { i18n } from '#i18n';
import type { Prompt, SessionPlaybook } from '../../../utils/domain/playbook.ts';
import { Badge } from '../../ui/Chip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber } from '../format.ts';
import { PromptText } from '../PromptText.tsx';

export function SessionCard({
  session,
  prompts,
  open,
}: {
  session: SessionPlaybook;
  prompts: readonly Prompt[];
  open: boolean;
}) {
  return (
    <details class="fold-row session" open={open}>
      <summary>
        <Icon name="forward" />
        <h2>
          <bdi>{session.name}</bdi>
        </h2>
        <span class="meta">
          {[i18n.t('options.playbook.minutes', { minutes: session.minutes }), session.cadence]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="meta session-count">
          {i18n.t('options.playbook.prompts')} {formatNumber(prompts.length)}
        </span>
      </summary>
      <div class="session-body">
        <div class="session-purpose">
          <Mode mode={session.mode} />
          <p dir="auto">{session.purpose}</p>
        </div>
        <Phases session={session} />
        <div class="session-lists">
          <Lines title={i18n.t('options.playbook.outcomes')} lines={session.outcomes} />
          <Lines title={i18n.t('options.playbook.before')} lines={session.before} />
          <Lines title={i18n.t('options.playbook.after')} lines={session.after} />
          <Lines title={i18n.t('options.playbook.avoid')} lines={session.avoid} />
        </div>
        <Prompts prompts={prompts} />
      </div>
    </details>
  );
}

function Mode({ mode }: { mode: SessionPlaybook['mode'] }) {
  return (
    <Badge
      tone={mode === 'coaching' ? 'coaching' : 'evaluation'}
      icon={mode === 'coaching' ? 'coaching' : 'evaluation'}
    >
      {i18n.t(`options.playbook.modes.${mode}`)}
    </Badge>
  );
}

function Phases({ session }: { session: SessionPlaybook }) {
  if (session.phases.length === 0) return null;
  return (
    <section>
      <h3>{i18n.t('options.playbook.phases')}</h3>
      <ol class="phases">
        {session.phases.map(({ phase, minutes, focus }) => (
          <li key={phase}>
            <b>{i18n.t(`options.playbook.phase.${phase}`)}</b>
            <span class="meta">{i18n.t('options.playbook.minutes', { minutes })}</span>
            <span dir="auto">{focus}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Prompts({ prompts }: { prompts: readonly Prompt[] }) {
  return (
    <section>
      <h3>{i18n.t('options.playbook.prompts')}</h3>
      {prompts.length === 0 && <p class="meta">{i18n.t('options.playbook.noPrompts')}</p>}
      <ul class="prompts">
        {prompts.map((prompt) => (
          <li key={prompt.id}>
            <p class="prompt-text" dir="auto">
              <PromptText text={prompt.text} />
            </p>
            {prompt.followUp && (
              <p class="meta" dir="auto">
                {i18n.t('options.playbook.followUp', { text: prompt.followUp })}
              </p>
            )}
            <p class="meta">
              {[
                i18n.t(`options.playbook.phase.${prompt.phase}`),
                ...prompt.pathways.flatMap((pathway) =>
                  pathway === 'all' ? [] : [i18n.t(`options.people.pathways.${pathway}`)],
                ),
                prompt.technique,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
